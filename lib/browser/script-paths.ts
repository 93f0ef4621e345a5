/** Where the build puts entrypoints/portal.content. */
export const SCRIPT = '/content-scripts/portal.js' as const;

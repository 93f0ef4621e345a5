/** Where the build puts entrypoints/portal.content. */
export const SCRIPT = '/content-scripts/portal.js' as const;
/** Scripts loaded on demand. The build's own list of paths lacks it until the build has run once. */
export const ONE_FIELD_SCRIPT = '/one-field.js' as string as typeof SCRIPT;
export const SUMMARY_SCRIPT = '/summary-reader.js' as string as typeof SCRIPT;

/** Where the build puts entrypoints/portal.content. */
export const SCRIPT = '/content-scripts/portal.js' as const;
/** The context menu's script. The build's own list of paths lacks it until the build has run once. */
export const ONE_FIELD_SCRIPT = '/one-field.js' as string as typeof SCRIPT;

/** Settings that are no secret: kept in plain, never anything of a client. */
/** `zh-CN` or `en`; absent = Chinese. */
export const LANGUAGE = 'language';

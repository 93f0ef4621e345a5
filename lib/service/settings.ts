/** Settings that are no secret: kept in plain, never anything of a client. */
/** Ids of rules an administrator switched off; a copy of the policy. */
export const PRESET_MUTED = 'presetMutedRules';
/** `zh-CN` or `en`; absent = Chinese. */
export const LANGUAGE = 'language';

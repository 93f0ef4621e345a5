/** Fills the placeholders of a message. */

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Replaces `{name}` by its value and `{name:one|many}` by the word that fits the number
 * (English plurals). A placeholder without a value stays as it is, so that tests notice it.
 */
export const formatMessage = (message: string, params: MessageParams = {}): string =>
  message.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return Number(value) === 1 ? one : (many ?? '');
  });

/** Names of the placeholders of a message, sorted; plural forms count once. */
export const placeholdersOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map((m) => m[1] ?? ''))].sort();

/** Fills {0}, {1}, … of a sentence. */
export const say = (sentence: string, ...values: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, i: string) => `${values[Number(i)]}`);

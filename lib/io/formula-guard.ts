/**
 * CSV has no text cells: a spreadsheet runs what starts like a formula (OWASP, CSV Injection). An
 * apostrophe in front makes it text; reading takes exactly that apostrophe away again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

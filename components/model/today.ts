/** Today's date where the user is, as ISO text. */
export const localToday = (now: Date = new Date()): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The day of an ISO time where the user is, as ISO date: in China the UTC date is yesterday's until 8 o'clock. */
export const localDay = (iso: string): string => {
  const time = new Date(iso);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
};

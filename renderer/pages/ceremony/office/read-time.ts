/** Reads a time of day as hands type it: 900, 0900, 9:00, 9：00, 9.00, or the hour alone. Undefined for anything else. */
export function readTime(text: string): string | undefined {
  const digits = text.normalize('NFKC').trim();
  const read = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(digits);
  if (!read) return undefined;
  const [, hour = '', minute = '00'] = read;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A name as lists show it where full names must not be read over the counter: the first character, then stars. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return rest.length === 0 ? first : `${first}${'*'.repeat(Math.min(rest.length, 2))}`;
}

/** A name as lists show it where full names must not be read over the counter: the first character, then stars. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return rest.length === 0 ? first : `${first}${'*'.repeat(Math.min(rest.length, 2))}`;
}

/** An identity number as lists show it: the first six and the last four characters (500101********0050). */
export function maskedNumber(idNumber: string): string {
  return idNumber.length <= 10
    ? '*'.repeat(idNumber.length)
    : `${idNumber.slice(0, 6)}${'*'.repeat(idNumber.length - 10)}${idNumber.slice(-4)}`;
}

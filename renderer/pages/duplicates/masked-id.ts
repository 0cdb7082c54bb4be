const shown = 4;
const longEnough = 8;

/** An identity number of which only the last four characters are read; of a short one nothing is. */
export function maskedId(idNumber: string): string {
  const characters = [...idNumber];
  const open = characters.length >= longEnough ? shown : 0;
  return characters.map((character, index) => (index < characters.length - open ? '*' : character)).join('');
}

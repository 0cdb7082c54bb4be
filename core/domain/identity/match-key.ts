import { convertFifteen } from './fifteen.ts';

/** The form of an identity number by which one person is found again: 15 digits as the 18 that replaced them, letters large. */
export function matchKey(idNumber: string): string {
  const plain = idNumber.replace(/\s/g, '').toUpperCase();
  return convertFifteen(plain) ?? plain;
}

/** Whether two numbers are one person's. */
export function isSameIdentityNumber(left: string, right: string): boolean {
  return matchKey(left) === matchKey(right);
}

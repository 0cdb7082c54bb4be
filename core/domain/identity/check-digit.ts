const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * The check character (校验码) of the first 17 digits of a citizen number: ISO 7064 MOD 11-2 as GB 11643-1999 weighs it.
 * The same for 港澳台居民居住证 and for 外国人永久居留身份证 of 2023. Expects 17 ASCII digits at the start of the text.
 */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits.charCodeAt(index) - 48), 0);
  return '10X98765432'.charAt(sum % 11);
}

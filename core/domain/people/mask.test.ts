import { expect, it } from 'vitest';
import { maskedName, maskedNumber } from './mask.ts';

it.each([
  ['', ''],
  ['周', '周'],
  ['周小禾', '周**'],
  ['买买提·艾力', '买**'],
])('%j is shown as %j', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
});

it.each([
  ['500101201603150050', '500101********0050'],
  ['H12345678', '*********'],
  ['', ''],
])('%s is shown as %s', (idNumber, shown) => {
  expect(maskedNumber(idNumber)).toBe(shown);
});

import { expect, it } from 'vitest';
import { auditDetail } from './audit-detail.ts';

it.each([
  ['{}', ''],
  ['{"from":"A1","count":3}', 'from A1, count 3'],
  ['{"roles":["clerk"]}', 'roles ["clerk"]'],
  ['plain words', 'plain words'],
  ['7', '7'],
])('shows %s as %j', (detail, shown) => {
  expect(auditDetail(detail)).toBe(shown);
});

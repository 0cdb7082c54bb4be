import { expect, it } from 'vitest';
import { auditDetail } from './audit-detail.ts';

it.each([
  ['{}', ''],
  ['{"from":"A1","count":3}', '起号 A1, count 3'],
  ['{"roles":["clerk"]}', 'roles ["clerk"]'],
  ['plain words', 'plain words'],
  ['7', '7'],
])('shows %s as %j', (detail, shown) => {
  expect(auditDetail(detail, (fact) => (fact === 'from' ? '起号' : fact))).toBe(shown);
});

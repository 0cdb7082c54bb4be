import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { allowanceChildSchema, allowanceGuardianSchema } from '#core/domain/matters/children-allowance/schema.ts';
import { childFacts, guardianFacts } from './person-facts.ts';

const card = {
  kind: 'mainland',
  name: '周小禾',
  nameAsRead: '周小禾',
  idNumber: '500101201603150034',
  papers: ['id-card'],
  sex: 'male',
  birth: plainDate('2016-03-15'),
  hukouAddress: '重庆市万州区高梁镇顺安村2组',
} as const;

describe('what a card says of child and guardian', () => {
  it('is what their schemas take, and no more', () => {
    const { papers, ...facts } = card;
    const said = { ...facts, papers: [...papers] };
    expect(allowanceChildSchema.parse(childFacts(said))).toMatchObject({ name: '周小禾', sex: 'male' });
    expect(allowanceGuardianSchema.parse(guardianFacts(said))).toEqual({
      name: '周小禾',
      idNumber: '500101201603150034',
      address: '重庆市万州区高梁镇顺安村2组',
    });
  });

  it('takes away what was emptied and leaves what was not spoken of', () => {
    expect(childFacts({ idNumber: undefined })).toEqual({ idNumber: undefined });
    expect('name' in childFacts({ idNumber: undefined })).toBe(false);
    expect('address' in guardianFacts({ name: '陈' })).toBe(false);
  });
});

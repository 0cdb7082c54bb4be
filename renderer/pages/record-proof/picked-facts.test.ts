import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { factsOfPicked } from './picked-facts.ts';

const today = plainDate('2026-03-02');
const record = {
  kind: 'marriage',
  original: { registeredOn: plainDate('2019-05-20'), number: 'J500103-2019-000321', office: '渝中区民政局婚姻登记处' },
  man: { name: '陈志远', idNumber: '1' },
  woman: { name: '林晓月', idNumber: '2' },
  ended: null,
} as const;

describe('a search for a certificate of records', () => {
  it('writes the records and fills what nobody typed', () => {
    const facts = factsOfPicked({ applicant: { idNumber: '2' } }, { records: [record] }, '本处', today);
    expect(facts).toMatchObject({ found: 'records', searchedTo: today, searchedArea: '本处' });
    expect(facts.records).toContain('与陈志远');
  });

  it('says that there is none and leaves the typed area and day alone', () => {
    const typed = { applicant: {}, searchedTo: plainDate('2026-01-31'), searchedArea: '渝中区' };
    const facts = factsOfPicked(typed, { records: [] }, '本处', today);
    expect(facts).toEqual({
      found: 'none',
      records: undefined,
      searchedTo: plainDate('2026-01-31'),
      searchedArea: '渝中区',
    });
  });
});

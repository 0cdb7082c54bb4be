import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageDeclarationRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { foreigner, longWoman, mingxuan, rareMan, yutong } from '../testing/people.ts';

const office = '重庆市渝中区民政局婚姻登记处';

/** Declarations by name: a plain one, one under the older law, the longest, and one of a citizen of another country. */
export const declarationSamples: Readonly<Record<string, MarriageDeclarationRecord>> = {
  ordinary: { declarant: mingxuan, other: yutong, on: plainDate('2026-03-02'), office },
  before2021: {
    declarant: { ...mingxuan, birth: plainDate('1996-05-01') },
    other: yutong,
    on: plainDate('2020-12-31'),
    office,
  },
  long: { declarant: rareMan, other: longWoman, on: plainDate('2026-03-02'), office },
  foreigner: { declarant: foreigner, other: rareMan, on: plainDate('2026-03-02'), office },
};

import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageCertificateRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { foreigner, longestName, longWoman, mingxuan, rareMan, yutong } from '../testing/people.ts';

const common = { registeredOn: plainDate('2026-03-02'), number: 'J500103-2026-000001', remark: '' } as const;

/** Pages that show what the layout can take, by name; the pictures beside the tests are made from them. */
export const certificateSamples: Readonly<Record<string, MarriageCertificateRecord>> = {
  ordinary: { ...common, holder: mingxuan.name, persons: [mingxuan, yutong] },
  long: {
    ...common,
    holder: longestName,
    remark: '结婚证遗失，补发此证。2026年03月02日',
    persons: [rareMan, longWoman],
  },
  rare: {
    ...common,
    holder: '㛃𠅤𪚥氏',
    persons: [
      { ...mingxuan, name: '李𪚥伟' },
      { ...yutong, name: '㛃𠅤𪚥氏' },
    ],
  },
  foreigner: {
    ...common,
    holder: foreigner.name,
    persons: [foreigner, { ...yutong, name: '买买提·吐尔逊' }],
  },
};

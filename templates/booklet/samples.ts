import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BookletRecord, PersonOnCertificate } from '#core/domain/papers/booklet.ts';
import { longestName } from '../forms/sample-people.ts';

const mingxuan: PersonOnCertificate = {
  name: '李明轩',
  sex: '男',
  nationality: '中国',
  birth: plainDate('2003-03-10'),
  idNumber: '500103200303100017',
};
const yutong: PersonOnCertificate = {
  name: '陈雨桐',
  sex: '女',
  nationality: '中国',
  birth: plainDate('2005-03-10'),
  idNumber: '500101200503100027',
};
const foreigner: PersonOnCertificate = {
  name: 'MAXIMILIAN ALEXANDER VON HOHENSTEIN-RAPPERSWILL',
  sex: '男',
  nationality: '德国',
  birth: plainDate('1990-12-31'),
  idNumber: 'C01X00T47',
};

const marriage = {
  kind: 'marriage-certificate',
  registeredOn: plainDate('2026-03-02'),
  number: 'J500103-2026-000001',
  remark: '',
} as const;
const divorce = { ...marriage, kind: 'divorce-certificate', number: 'L500103-2026-000001' } as const;

/** Booklets of invented people that show what the layout can take, by name; the pictures of the tests are made from them. */
export const bookletSamples = {
  ordinary: { ...marriage, holder: mingxuan.name, persons: [mingxuan, yutong] },
  long: {
    ...marriage,
    holder: longestName,
    remark: '结婚证遗失，补发此证。2026年03月02日',
    persons: [
      { ...mingxuan, name: '王䶮𬱖·阿卜杜拉' },
      { ...yutong, name: longestName },
    ],
  },
  rare: {
    ...marriage,
    holder: '㛃𠅤𪚥氏',
    persons: [
      { ...mingxuan, name: '李𪚥伟' },
      { ...yutong, name: '㛃𠅤𪚥氏' },
    ],
  },
  foreigner: {
    ...marriage,
    holder: foreigner.name,
    persons: [foreigner, { ...yutong, name: '买买提·吐尔逊' }],
  },
  divorce: { ...divorce, holder: yutong.name, persons: [mingxuan, yutong] },
  'divorce-reissued': {
    ...divorce,
    registeredOn: plainDate('2009-06-18'),
    number: 'BL500103-2025-000001',
    holder: longestName,
    remark: '离婚证与身份证件信息不一致，补发此证。2025年06月02日',
    persons: [mingxuan, { ...yutong, name: longestName }],
  },
  reissued: {
    ...marriage,
    registeredOn: plainDate('2009-06-18'),
    number: 'BJ500103-2025-000001',
    remark: '结婚证遗失，补发此证。2025年06月02日',
    holder: mingxuan.name,
    persons: [mingxuan, yutong],
  },
} as const satisfies Readonly<Record<string, BookletRecord>>;

import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import type { AdopterOnCertificate, AdoptionCertificateRecord } from '#core/domain/papers/adoption-certificate.ts';
import { longestAddress, longestName } from '../forms/sample-people.ts';

const number = (birth: string, sex: 'male' | 'female', sequence: number) =>
  generateIdNumber({ division: '500103', birth: plainDate(birth), sex, sequence });

const father: AdopterOnCertificate = {
  name: '李明轩',
  nationality: '中国',
  birth: plainDate('1989-03-10'),
  idNumber: number('1989-03-10', 'male', 1),
};
const mother: AdopterOnCertificate = {
  name: '陈雨桐',
  nationality: '中国',
  birth: plainDate('1990-06-21'),
  idNumber: number('1990-06-21', 'female', 2),
};

const ordinary: AdoptionCertificateRecord = {
  kind: 'adoption-certificate',
  number: '（2026）渝中收字00012',
  child: {
    name: '沈念安',
    nameAfter: '李念安',
    sex: '女',
    birth: plainDate('2021-01-21'),
    idNumber: number('2021-01-21', 'female', 3),
    standing: '福利机构抚养的查找不到生父母的未成年人',
  },
  placer: { name: '重庆市渝中区儿童福利院', address: '重庆市渝中区大溪沟街道人和街2号' },
  father,
  mother,
  address: '重庆市渝中区解放碑街道民权路1号',
  registeredOn: plainDate('2026-03-02'),
  registrar: '周晓琳',
  remark: '',
};

/** Certificates of invented people that show what the layout can take, by name. */
export const adoptionCertificateSamples = {
  ordinary,
  foundling: {
    ...ordinary,
    child: { ...ordinary.child, nameAfter: '', idNumber: '', standing: '非福利机构抚养的查找不到生父母的未成年人' },
    placer: { name: '', address: '' },
  },
  long: {
    ...ordinary,
    number: '（2026）渝石柱土家族自治县收字00012',
    child: { ...ordinary.child, name: longestName, nameAfter: longestName },
    placer: { name: `${longestName}、${longestName}`, address: longestAddress },
    father: { ...father, name: longestName, nationality: '大不列颠及北爱尔兰联合王国' },
    mother: { ...mother, name: '㛃𠅤𪚥·王䶮𬱖' },
    address: longestAddress,
    remark: '收养登记证遗失，补发此证。补发日期：2026年06月02日',
    registrar: longestName,
  },
  single: { ...ordinary, father: undefined, mother },
  dissolution: {
    ...ordinary,
    kind: 'adoption-dissolution-proof',
    number: '（2026）渝中解字00003',
    child: { ...ordinary.child, standing: '' },
    original: { number: '（2021）渝中收字00007', registeredOn: plainDate('2021-05-06') },
  },
  'dissolution-long': {
    ...ordinary,
    kind: 'adoption-dissolution-proof',
    number: '（2026）渝石柱土家族自治县解字00003',
    child: { ...ordinary.child, name: longestName, nameAfter: longestName, standing: '' },
    original: { number: '（原四川省石柱土家族自治县）石民收字第1999123号', registeredOn: plainDate('1999-05-26') },
  },
} as const satisfies Readonly<Record<string, AdoptionCertificateRecord>>;

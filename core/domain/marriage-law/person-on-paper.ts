import { certificateDate } from '../dates/format.ts';
import { TongbanError } from '../errors.ts';
import type { PersonOnCertificate } from '../papers/booklet.ts';
import { paperLabel } from './papers.ts';
import type { Party } from './party.ts';

const statusWords = { single: '未婚', divorced: '离婚', widowed: '丧偶', married: '已婚' } as const;
const regionWords = { 'hong-kong': '(香港)', macao: '(澳门)', taiwan: '(台湾)' } as const;

/** 身份证件号 as forms and booklet have it: the region's own number takes its region behind it (规范2015 第三十八条). */
export function numberOnPaper(party: Party): string {
  const number = party.idNumber ?? '';
  const { kind } = party;
  const region = kind === 'hong-kong' || kind === 'macao' || kind === 'taiwan' ? regionWords[kind] : '';
  return /^8[123]0000/.test(number) ? number : number + region;
}

/** 国籍: citizens of mainland and regions and overseas Chinese 中国, a foreigner as in the passport. */
function nationalityOnPaper(party: Party): string {
  return party.kind === 'foreigner' ? (party.nationality ?? party.country ?? '') : '中国';
}

/** A person for a booklet; fails with INVALID and the field under its path where name, sex, birth or number is not there: no paper guesses one. */
export function personOnCertificate(party: Party, path: string): PersonOnCertificate {
  const { name, sex, birth, idNumber } = party;
  if (!name) throw new TongbanError('INVALID', { field: `${path}.name`, why: 'missing' });
  if (!sex) throw new TongbanError('INVALID', { field: `${path}.sex`, why: 'missing' });
  if (!birth) throw new TongbanError('INVALID', { field: `${path}.birth`, why: 'missing' });
  if (!idNumber) throw new TongbanError('INVALID', { field: `${path}.idNumber`, why: 'missing' });
  return {
    name,
    sex: sex === 'female' ? '女' : '男',
    nationality: nationalityOnPaper(party),
    birth,
    idNumber: numberOnPaper(party),
  };
}

/**
 * Everything that forms say of a person, as texts of the blanks `who.name`, `who.birth` …; a fact that is not there is ''.
 * `who.papers` lists the papers shown (提供证件材料).
 */
export function personTexts(who: string, party: Party): Readonly<Record<string, string>> {
  const { name = '', sex, birth, ethnicity = '', occupation = '', education = '', hukouAddress = '', status } = party;
  const texts = {
    name,
    sex: sex === undefined ? '' : sex === 'female' ? '女' : '男',
    nationality: nationalityOnPaper(party),
    birth: birth ? certificateDate(birth) : '',
    ethnicity,
    occupation,
    education,
    idNumber: numberOnPaper(party),
    hukouAddress,
    status: status ? statusWords[status] : '',
    papers: (party.papers ?? []).map((code) => paperLabel(code)).join('、'),
  };
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [`${who}.${field}`, text]));
}

import { addYears } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import type { Party, Sex } from '#core/domain/marriage-law/party.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';

interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly birth: string;
  readonly division: string;
  readonly sequence: number;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly education: string;
  readonly status?: Party['status'];
}

/** One invented person as a party who is here, willing, and shows card and declaration. */
function partyOf(person: Person, today: PlainDate): Party {
  const { name, sex, division, sequence, ethnicity, occupation, education } = person;
  const birth = plainDate(person.birth);
  const status = person.status ?? 'single';
  return {
    kind: 'mainland',
    name,
    sex,
    birth,
    idNumber: generateIdNumber({ division, birth, sex, sequence }),
    idValidTo: addYears(today, 6),
    hukou: division,
    hukouAddress: divisionName(division),
    status,
    present: true,
    willing: true,
    papers: ['id-card', 'declaration', ...(status === 'divorced' ? (['divorce-certificate'] as const) : [])],
    ethnicity,
    occupation,
    education,
  };
}

function couple(today: PlainDate, man: Omit<Person, 'sex'>, woman: Omit<Person, 'sex'>): MarriageApplication {
  return {
    man: partyOf({ ...man, sex: 'male' }, today),
    woman: partyOf({ ...woman, sex: 'female' }, today),
    kinship: null,
    onlineCheck: { on: today, result: 'clear', reference: `LX${today.replaceAll('-', '')}`, by: '周敏' },
    photos: 3,
    told: ['M-09'],
  };
}

/**
 * The couple of the demonstration: everything in order. Invented; their numbers come from the generator. `which` gives
 * other people of the same names, for nobody marries twice.
 */
export function completeCouple(today: PlainDate, which = 0): MarriageApplication {
  return couple(
    today,
    {
      name: '李沐阳',
      birth: '1996-05-18',
      division: '500103',
      sequence: 11 + which,
      ethnicity: '汉族',
      occupation: '技术人员',
      education: '大学本科',
    },
    {
      name: '周雨桐',
      birth: '1998-11-02',
      division: '500112',
      sequence: 4 + which,
      ethnicity: '汉族',
      occupation: '教师',
      education: '硕士研究生',
    },
  );
}

/** Rare characters and a dotted name: what a printer must prove before a rush. */
export function rareNamesCouple(today: PlainDate): MarriageApplication {
  return couple(
    today,
    {
      name: '王䶮',
      birth: '1995-03-09',
      division: '510703',
      sequence: 7,
      ethnicity: '汉族',
      occupation: '职员',
      education: '大学专科',
    },
    {
      name: '阿依古丽·买买提',
      birth: '1997-08-15',
      division: '650102',
      sequence: 2,
      ethnicity: '维吾尔族',
      occupation: '医生',
      education: '大学本科',
      status: 'divorced',
    },
  );
}

/** A couple that still lacks the online check (OFF-1): complete, held, unnumbered. */
export function heldCouple(today: PlainDate): MarriageApplication {
  const held = couple(
    today,
    {
      name: '孙嘉禾',
      birth: '1994-01-27',
      division: '500108',
      sequence: 21,
      ethnicity: '汉族',
      occupation: '司机',
      education: '高中',
    },
    {
      name: '吴昱辰',
      birth: '1996-12-30',
      division: '500106',
      sequence: 16,
      ethnicity: '土家族',
      occupation: '护士',
      education: '大学专科',
    },
  );
  return { ...held, onlineCheck: null };
}

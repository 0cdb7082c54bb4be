/** Characters of the text block of a card; each is two bytes, UCS-2 little-endian (§8.7). */
export const cardCharacters = 128;
export const cardBytes = cardCharacters * 2;

/** Kinds of card: 居民身份证, 港澳台居民居住证, 外国人永久居留身份证 of 2017 and of 2023. */
export type CardKind = 'resident' | 'hmt-resident' | 'foreign-resident-2017' | 'foreign-resident-2023';

/** Place of the letter that tells the kind: blank or NUL, J, I, Y. */
export const kindPlace = 124;

/** The letter of each kind. */
export const kindLetters: Readonly<Record<CardKind, string>> = {
  resident: ' ',
  'hmt-resident': 'J',
  'foreign-resident-2017': 'I',
  'foreign-resident-2023': 'Y',
};

/** A field's first character and its length, in characters. */
export type Place = readonly [start: number, length: number];

export type CardField =
  | 'name'
  | 'nameEnglish'
  | 'nameEnglishMore'
  | 'sex'
  | 'ethnicity'
  | 'birth'
  | 'address'
  | 'number'
  | 'issuer'
  | 'validFrom'
  | 'validTo'
  | 'passNumber'
  | 'issues'
  | 'nationality'
  | 'version'
  | 'oldNumber';

const common = { validFrom: [94, 8], validTo: [102, 8] } as const;

const resident = {
  name: [0, 15],
  sex: [15, 1],
  ethnicity: [16, 2],
  birth: [18, 8],
  address: [26, 35],
  number: [61, 18],
  issuer: [79, 15],
  ...common,
} as const;

/** Where each kind of card keeps what (marriage.md §8.7). The HMT card leaves the ethnicity blank. */
export const cardLayouts: Readonly<Record<CardKind, Readonly<Partial<Record<CardField, Place>>>>> = {
  resident,
  'hmt-resident': { ...resident, passNumber: [110, 9], issues: [119, 2] },
  'foreign-resident-2017': {
    nameEnglish: [0, 60],
    sex: [60, 1],
    number: [61, 15],
    nationality: [76, 3],
    name: [79, 15],
    ...common,
    birth: [110, 8],
    version: [118, 2],
    issuer: [120, 4],
  },
  'foreign-resident-2023': {
    name: [0, 15],
    sex: [15, 1],
    issues: [16, 2],
    birth: [18, 8],
    nameEnglish: [26, 35],
    number: [61, 18],
    ...common,
    nameEnglishMore: [110, 11],
    nationality: [121, 3],
    oldNumber: [125, 3],
  },
};

import type { CoupleBookletKind } from '../cases/blanks.ts';
import { certificateDate } from '../dates/format.ts';
import type { BookletRecord, PersonOnCertificate } from './booklet.ts';
import { bookletTitles } from './booklet-titles.ts';

/** The pre-printed words of page 2 (marriage.md §5.2). */
export function labelsOfPage2(kind: CoupleBookletKind) {
  return { holder: '持证人', registeredOn: '登记日期', number: `${bookletTitles[kind]}字号`, remark: '备注' } as const;
}

/** The pre-printed words of page 3, the same for both persons. */
export const labelsOfPage3 = {
  name: '姓名',
  sex: '性别',
  nationality: '国籍',
  birth: '出生日期',
  idNumber: '身份证件号',
} as const;

export type PersonField = keyof typeof labelsOfPage3;
export const personFields: readonly PersonField[] = ['name', 'sex', 'nationality', 'birth', 'idNumber'];

/** One line of a booklet: its pre-printed word and what is printed beside it. */
export interface BookletLine {
  readonly label: string;
  readonly value: string;
}

/** What page 3 says of a person, as it is printed. */
export function personTexts(person: PersonOnCertificate): Readonly<Record<PersonField, string>> {
  return { ...person, birth: certificateDate(person.birth) };
}

/** Everything that stands on pages 2 and 3 of a booklet, line by line in their order, exactly as printed; an empty remark is left out. */
export function certificateLines(record: BookletRecord): readonly BookletLine[] {
  const words = labelsOfPage2(record.kind);
  const page2 = [
    { label: words.holder, value: record.holder },
    { label: words.registeredOn, value: certificateDate(record.registeredOn) },
    { label: words.number, value: record.number },
    ...(record.remark ? [{ label: words.remark, value: record.remark }] : []),
  ];
  const page3 = record.persons.flatMap((person) => {
    const texts = personTexts(person);
    return personFields.map((field) => ({ label: labelsOfPage3[field], value: texts[field] }));
  });
  return [...page2, ...page3];
}

/** Whether the lines of a person begin with this one. */
export function beginsPerson(label: string): boolean {
  return label === labelsOfPage3.name;
}

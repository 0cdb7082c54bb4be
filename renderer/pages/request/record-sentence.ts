import { certificateDate } from '#core/domain/dates/format.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import type { RegistrationEnd } from '#core/domain/people/person-entry.ts';
import type { TakenRegistration } from '../original/taken-registration.ts';

const acts = { marriage: '结婚登记', divorce: '离婚登记' } as const;
const ends: Readonly<Record<RegistrationEnd, string>> = {
  annulled: '该登记已被撤销',
  invalid: '该婚姻已被宣告无效',
  revoked: '该婚姻已被撤销',
  divorced: '双方已离婚',
  'adoption-dissolved': '该收养已解除',
  'adoption-revoked': '该收养登记已被撤销',
};

/**
 * One record as a certificate says it: day, office, act, the other person and number, and what became of it. The words
 * go onto paper, so they are Chinese in every language of the desk.
 */
export function recordSentence({ original, kind, man, woman, ended }: TakenRegistration, idNumber: string | undefined) {
  const { registeredOn, office, division, number } = original;
  const isWoman = idNumber !== undefined && idNumber === woman.idNumber;
  const other = isWoman ? man : woman;
  const day = registeredOn ? certificateDate(registeredOn) : '';
  const place = office ?? (division ? `${divisionName(division)}婚姻登记机关` : '');
  const withWhom = other.name ? `与${other.name}（身份证件号${other.idNumber ?? '不详'}）` : '';
  const what = `${day}在${place}${withWhom}办理${acts[kind]}${number ? `，字号${number}` : ''}`;
  return ended ? `${what}，${ends[ended]}` : what;
}

/** Several records in the order of their days, as one text; a registration found twice, by its reissue too, once. */
export function recordsText(records: readonly TakenRegistration[], idNumber: string | undefined): string {
  const once = records.filter(
    ({ original }, index) => records.findIndex((other) => other.original.number === original.number) === index,
  );
  const ordered = once.toSorted((left, right) =>
    (left.original.registeredOn ?? '').localeCompare(right.original.registeredOn ?? ''),
  );
  return ordered.map((record) => recordSentence(record, idNumber)).join('；');
}

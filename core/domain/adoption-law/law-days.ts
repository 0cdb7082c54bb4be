import { type PlainDate, plainDate } from '../dates/plain-date.ts';

/** What was in force for an adoption (adoption.md §1): chosen by the day of registration, never of the typing. */
export const adoptionLawIds = ['LAW_1999', 'LAW_2021'] as const;
export type AdoptionLawId = (typeof adoptionLawIds)[number];

/** First days of what changed. */
export const adoptionDays = {
  /** 中国公民收养子女登记办法（民政部令第14号）: the first day for which rules are known. */
  measures1999: plainDate('1999-05-25'),
  /** 财税〔2017〕20号: no fees. */
  free: plainDate('2017-04-01'),
  /** 登记办法, first revision: the adopter declares the children, the placer the hardship. */
  measures2019: plainDate('2019-03-02'),
  /** 民法典 and 收养评估办法（试行） */
  civilCode: plainDate('2021-01-01'),
  /** 登记办法, second revision（国务院令第764号）: no agreement with the family planning office. */
  measures2023: plainDate('2023-07-20'),
  /** From here on foreigners adopt only stepchildren and children of collateral kin. */
  foreignersKinOnly: plainDate('2024-08-28'),
} as const;

/** The key of the law of a day: 收养法（1998年修正） until 2020, 民法典 since. */
export function adoptionLawOn(on: PlainDate): AdoptionLawId {
  return on < adoptionDays.civilCode ? 'LAW_1999' : 'LAW_2021';
}

/** The age in full years from which a child is asked (收养、解除收养的本人同意): eight, until 2020 ten. */
export function consentAgeOn(on: PlainDate): number {
  return adoptionLawOn(on) === 'LAW_1999' ? 10 : 8;
}

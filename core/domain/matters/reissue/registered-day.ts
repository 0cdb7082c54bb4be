import { type AgeReading, reachesAge } from '../../dates/age.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { marriageAgeOn } from '../../marriage-law/marriage-age.ts';
import type { ReissueApplication } from './schema.ts';

/** The day on which a party reached the age of marriage that the law asked on the day of the registration. */
export function ofAgeOn(role: PartyRole, birth: PlainDate, registeredOn: PlainDate, reading: AgeReading): PlainDate {
  return reachesAge(birth, marriageAgeOn(role, registeredOn), reading);
}

/**
 * 登记日期 of the reissued booklet: the day of the original registration; of a marriage registered under age by fraud the
 * day on which the later of the two reached the age (规范2015 第七十条, S-06). Undefined where that day is not known.
 */
export function reissueRegisteredOn(application: ReissueApplication, reading: AgeReading): PlainDate | undefined {
  const { kind, original, registeredUnderAge, man, woman } = application;
  const registeredOn = original?.registeredOn;
  if (registeredOn === undefined || !registeredUnderAge || kind === 'divorce') return registeredOn;
  if (man?.birth === undefined || woman?.birth === undefined) return undefined;
  const days = [
    registeredOn,
    ofAgeOn('man', man.birth, registeredOn, reading),
    ofAgeOn('woman', woman.birth, registeredOn, reading),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

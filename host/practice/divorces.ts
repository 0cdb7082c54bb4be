import { randomUUID } from 'node:crypto';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { sampleDivorce, sampleTerms } from '#core/domain/matters/divorce-registration/sample-couple.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { acceptCase } from '#core/usecases/divorce-steps.ts';
import { takeIn } from './take-in.ts';

/** The invented couple of the samples under other names, so that each stands for itself in lists. */
export function practiceDivorce(on: PlainDate, which: number): DivorceApplication {
  const names = [
    ['许怀谦', '宋知秋'],
    ['曹远山', '范舒窈'],
    ['邓承宇', '谢清和'],
    ['傅明川', '沈若棠'],
  ] as const;
  const [man, woman] = names[which % names.length] ?? names[0];
  const couple = sampleDivorce(on);
  // The same people on every day: the couple of the samples is born so many years before the day that is asked for.
  const births = { man: plainDate('1988-05-15'), woman: plainDate('1990-09-08') };
  const person = (role: 'man' | 'woman', name: string) => {
    const birth = births[role];
    const sex = role === 'man' ? 'male' : 'female';
    const idNumber = generateIdNumber({ division: '500103', birth, sex, sequence: 60 + which });
    return { ...couple[role], name, birth, idNumber };
  };
  return {
    ...couple,
    man: person('man', man),
    woman: person('woman', woman),
    terms: sampleTerms(plainDate('2026-01-01')),
    marriage: { ...couple.marriage, registeredOn: plainDate('2016-05-20'), number: `J500103-2016-00${100 + which}7` },
  };
}

/** 受理 of one sample divorce on a day. Gives the case's id. */
export async function acceptDivorce(clerk: UseCaseContext, which: number): Promise<string> {
  const caseId = await takeIn(clerk, 'divorce.registration', practiceDivorce(clerk.clock.today(), which));
  await acceptCase(clerk, { caseId, eventId: randomUUID(), upon: 1 });
  return caseId;
}

/** One divorce still in its cooling-off period and one whose window is open, for the queues of practice. */
export async function acceptPracticeDivorces(
  today: PlainDate,
  clerkOn: (day: PlainDate) => UseCaseContext,
): Promise<void> {
  await acceptDivorce(clerkOn(addDays(today, -45)), 0);
  await acceptDivorce(clerkOn(addDays(today, -12)), 1);
}

import { randomUUID } from 'node:crypto';
import type { CeremonyHall, Officiant } from '#core/domain/ceremony/records.ts';
import { bookCeremony } from '#core/usecases/ceremonies.ts';
import { saveCeremonyHall, saveOfficiant } from '#core/usecases/ceremony-records.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';

/** Invented people who conduct ceremonies in practice: one of the registry and one guest. */
const officiants = [
  { name: '罗婉宁', kind: 'registrar', title: '' },
  { name: '冯远航', kind: 'invited', title: '金婚老人' },
] as const;

/** The hall of practice with its two officiants, and today's ceremonies of some couples, one behind the other. */
export async function bookPracticeCeremonies(reviewer: UseCaseContext, caseIds: readonly string[]): Promise<void> {
  const hall: CeremonyHall = {
    id: randomUUID(),
    name: '颁证大厅',
    place: 'indoor',
    sessions: [
      { from: '09:00', to: '11:40' },
      { from: '14:00', to: '17:00' },
    ],
    minutes: 20,
    couples: 1,
  };
  await saveCeremonyHall(reviewer, { id: randomUUID(), hall });
  const people: readonly Officiant[] = officiants.map((officiant) => ({ id: randomUUID(), ...officiant }));
  for (const officiant of people) await saveOfficiant(reviewer, { id: randomUUID(), officiant });
  for (const [index, caseId] of caseIds.entries()) {
    await bookCeremony(reviewer, {
      ...{ id: randomUUID(), caseId, on: reviewer.clock.today(), hallId: hall.id, scriptId: null, note: '' },
      time: ['10:00', '10:20'][index] ?? '11:00',
      officiantId: people[index % people.length]?.id ?? null,
    });
  }
}

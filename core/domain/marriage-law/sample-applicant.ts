import type { z } from 'zod';
import { addYears } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { plainDate } from '../dates/plain-date.ts';
import { generateIdNumber } from '../identity/generate.ts';
import type { partySchema } from './party.ts';

type PartyFacts = z.input<typeof partySchema>;

/** A synthetic person who asks for something at the counter on a day, with an identity card; single facts changed. */
export function sampleApplicant(on: PlainDate, changes: PartyFacts = {}): PartyFacts {
  const birth = plainDate(changes.birth ?? addYears(on, -35).replace(/..$/, '12'));
  return {
    kind: 'mainland',
    name: '林晓月',
    sex: 'female',
    birth,
    idNumber: generateIdNumber({ division: '500103', birth, sex: 'female', sequence: 9 }),
    idValidTo: 'long-term',
    present: true,
    papers: ['id-card'],
    ...changes,
  };
}

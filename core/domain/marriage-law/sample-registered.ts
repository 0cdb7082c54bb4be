import type { z } from 'zod';
import type { originalRegistrationSchema } from './original.ts';
import type { partySchema } from './party.ts';

type PartyFacts = z.input<typeof partySchema>;

/** Two synthetic persons as they were registered, and their registration; single facts changed. */
export function sampleRegistered(changes: { readonly man?: PartyFacts; readonly woman?: PartyFacts } = {}): {
  readonly man: PartyFacts;
  readonly woman: PartyFacts;
  readonly original: z.input<typeof originalRegistrationSchema>;
} {
  return {
    man: { kind: 'mainland', name: '陈志远', idNumber: '510202196001010018', ...changes.man },
    woman: { kind: 'mainland', name: '林晓月', idNumber: '510202196505100025', ...changes.woman },
    original: {
      registeredOn: '2003-10-01',
      office: '巫山县民政局婚姻登记处',
      division: '500237',
      number: '渝巫结字010300123',
    },
  };
}

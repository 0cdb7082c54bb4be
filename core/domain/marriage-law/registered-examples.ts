import type { z } from 'zod';
import type { ExampleBase } from '../law/rule.ts';
import type { originalRegistrationSchema } from './original.ts';
import type { partySchema } from './party.ts';

/** A worked example that changes nothing but the registration and the persons on it. */
interface RegisteredExample extends ExampleBase {
  readonly man?: z.input<typeof partySchema>;
  readonly woman?: z.input<typeof partySchema>;
  readonly facts?: { readonly original: z.input<typeof originalRegistrationSchema> | undefined };
}

/** Worked examples of `registered-rules.ts`, for every matter that has those rules. */
export const registeredExamples = {
  original: [
    { name: 'known', on: '2025-06-02', expected: [] },
    {
      name: 'not known',
      on: '2025-06-02',
      facts: { original: undefined },
      expected: [{ verdict: 'NEED', missing: ['original.registeredOn', 'original.office', 'original.number'] }],
    },
    {
      name: 'the office known by its division only',
      on: '2025-06-02',
      facts: { original: { registeredOn: '2009-05-20', division: '500237', number: '渝巫结字010900123' } },
      expected: [],
    },
    {
      name: 'dated after today',
      on: '2025-06-02',
      facts: { original: { registeredOn: '2025-06-03', division: '500237', number: 'J500237-2025-000001' } },
      expected: [{ verdict: 'NEED', code: 'registered.later' }],
    },
  ],
  persons: [
    { name: 'both known', on: '2025-06-02', expected: [] },
    {
      name: 'the name only',
      on: '2025-06-02',
      woman: { idNumber: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.idNumber'] }],
    },
    {
      name: 'a name that is none',
      on: '2025-06-02',
      man: { name: '陈😀' },
      expected: [{ verdict: 'NEED', code: 'registered.nameRefused', party: 'man' }],
    },
    {
      name: 'a number of 15 digits, as it was registered',
      on: '2025-06-02',
      man: { idNumber: '510202600101001' },
      expected: [{ verdict: 'WARN', code: 'registered.numberUnusual', party: 'man' }],
    },
  ],
} as const satisfies Readonly<Record<string, readonly RegisteredExample[]>>;

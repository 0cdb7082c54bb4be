import type { MarriageApplication } from './schema.ts';

/** The application as it lies before the clerk when a case is opened: two mainland residents, nothing typed. */
export function emptyApplication(): MarriageApplication {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' } };
}

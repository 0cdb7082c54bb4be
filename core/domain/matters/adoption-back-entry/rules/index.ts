import { enteredOnce, fileIsKnown, opinionOfItsDay, ownFile, pagesCounted, personsAreKnown } from './file.ts';
import type { Rule } from './rule.ts';

/** Every rule of a back entry; findings come in this order. */
export const backEntryRules: readonly Rule[] = [
  fileIsKnown,
  personsAreKnown,
  ownFile,
  enteredOnce,
  opinionOfItsDay,
  pagesCounted,
];

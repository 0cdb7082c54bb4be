import type { Knex } from 'knex';
import type { Act, DraftKeeper, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { accountReads, accountWrites, placeKeeping } from './accounts.ts';
import { attachmentReads, attachmentWrites } from './attachments.ts';
import { auditReads } from './audit.ts';
import { blankWrites } from './blank-writes.ts';
import { blankReads } from './blanks.ts';
import { caseLists } from './case-lists.ts';
import { caseSearch } from './case-search.ts';
import { ceremonyKeeping, ceremonyReads, ceremonyWrites } from './ceremonies.ts';
import { ceremonyMusicReads, ceremonyMusicWrites } from './ceremony-music.ts';
import { draftKeeping, draftReads, draftWrites } from './drafts.ts';
import { eventReads, eventWrites } from './events.ts';
import { numberWrites } from './numbers.ts';
import { officeReads, officeWrites } from './office.ts';
import { officeFileReads, officeFileWrites } from './office-files.ts';
import { peopleReads } from './people.ts';
import { summaryKeeping, summaryReads } from './summaries.ts';

/** All questions to a register. */
export function readerOver(db: Knex): RegisterReader {
  return {
    ...officeReads(db),
    ...officeFileReads(db),
    ...accountReads(db),
    ...eventReads(db),
    ...summaryReads(db),
    ...caseLists(db),
    ...caseSearch(db),
    ...peopleReads(db),
    ...draftReads(db),
    ...attachmentReads(db),
    ...ceremonyReads(db),
    ...ceremonyMusicReads(db),
    ...blankReads(db),
    ...auditReads(db),
  };
}

/** Questions, and what is kept while somebody types. */
export function keeperOver(db: Knex): DraftKeeper {
  return { ...readerOver(db), ...placeKeeping(db), ...draftKeeping(db), ...summaryKeeping(db), ...ceremonyKeeping(db) };
}

/** Questions and all writing of one act. */
export function writerOver(db: Knex, act: Act): RegisterWriter {
  return {
    ...keeperOver(db),
    ...officeWrites(db),
    ...officeFileWrites(db),
    ...accountWrites(db),
    ...eventWrites(db),
    ...draftWrites(db),
    ...attachmentWrites(db),
    ...ceremonyWrites(db),
    ...ceremonyMusicWrites(db),
    ...numberWrites(db),
    ...blankWrites(db, act),
  };
}

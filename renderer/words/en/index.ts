import { adoption } from './adoption.ts';
import { adoptionActs } from './adoption-acts.ts';
import { allowance } from './allowance.ts';
import { archive } from './archive.ts';
import { attachment } from './attachment.ts';
import { batch } from './batch.ts';
import { blanks } from './blanks.ts';
import { calendar } from './calendar.ts';
import { caseWords } from './case.ts';
import { ceremony } from './ceremony.ts';
import { childTables } from './child-tables.ts';
import { clock } from './clock.ts';
import { desk } from './desk.ts';
import { divorce } from './divorce.ts';
import { duplicate } from './duplicate.ts';
import { errors } from './errors.ts';
import { funeral } from './funeral.ts';
import { funeralOffice } from './funeral-office.ts';
import { home } from './home.ts';
import { intake } from './intake.ts';
import { office } from './office.ts';
import { printers } from './printers.ts';
import { progress } from './progress.ts';
import { reissue } from './reissue.ts';
import { requests } from './requests.ts';
import { screen } from './screen.ts';
import { template } from './template.ts';

/** Every word of the desk in English. */
export const en = {
  ...desk,
  ...home,
  ...clock,
  ...ceremony,
  ...archive,
  ...attachment,
  ...template,
  ...calendar,
  ...duplicate,
  ...funeral,
  ...funeralOffice,
  ...divorce,
  ...batch,
  ...blanks,
  ...intake,
  ...caseWords,
  ...office,
  ...adoption,
  ...progress,
  ...allowance,
  ...childTables,
  ...printers,
  ...reissue,
  ...requests,
  ...adoptionActs,
  ...screen,
  ...errors,
} as const;

import { adoption } from './adoption.ts';
import { adoptionActs } from './adoption-acts.ts';
import { archive } from './archive.ts';
import { attachment } from './attachment.ts';
import { calendar } from './calendar.ts';
import { caseWords } from './case.ts';
import { clock } from './clock.ts';
import { desk } from './desk.ts';
import { divorce } from './divorce.ts';
import { duplicate } from './duplicate.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { intake } from './intake.ts';
import { office } from './office.ts';
import { reissue } from './reissue.ts';
import { requests } from './requests.ts';
import { template } from './template.ts';

/** Every word of the desk in Chinese, the language in which the program starts. */
export const zhCN = {
  ...desk,
  ...home,
  ...clock,
  ...archive,
  ...attachment,
  ...template,
  ...calendar,
  ...duplicate,
  ...divorce,
  ...intake,
  ...caseWords,
  ...office,
  ...adoption,
  ...reissue,
  ...requests,
  ...adoptionActs,
  ...errors,
} as const;

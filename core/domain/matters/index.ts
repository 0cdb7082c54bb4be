import type { BookletKind } from '../cases/blanks.ts';
import type { NumberLetter } from '../cases/number.ts';
import type { Check } from '../check/check.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { TongbanError } from '../errors.ts';
import type { Judgement } from '../law/judgement.ts';
import type { LawSettings, OfficeFacts } from '../law/settings.ts';
import { completeApplication, emptyApplication } from './marriage-registration/application.ts';
import { marriageRegistrationCheck } from './marriage-registration/check.ts';
import { judgeMarriageRegistration } from './marriage-registration/judge.ts';
import type { MarriageApplication } from './marriage-registration/schema.ts';

/** One kind of business of a counter (事项); its folder holds all that is special to it. */
export interface Matter {
  /** Stable id, in cases and in `tongban check`. */
  readonly id: string;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly check: Check;
  /** Letter of its registration numbers (字号). */
  readonly letter: NumberLetter;
  /** The booklet that it prints on. */
  readonly booklet: BookletKind;
  /** What lies before the clerk when a case is opened. */
  empty(): MarriageApplication;
  /** A draft as it enters the journal. */
  complete(draft: MarriageApplication, today: PlainDate): MarriageApplication;
  judge(input: {
    readonly on: PlainDate;
    readonly office: OfficeFacts;
    readonly settings: LawSettings;
    readonly application: MarriageApplication;
  }): Judgement;
}

/** Every matter that the program knows. Adding one adds its folder and one line here. */
export const matters: readonly Matter[] = [
  {
    id: 'marriage.registration',
    'zh-CN': '结婚登记',
    en: 'Marriage registration',
    check: marriageRegistrationCheck,
    letter: 'J',
    booklet: 'marriage-certificate',
    empty: emptyApplication,
    complete: completeApplication,
    judge: judgeMarriageRegistration,
  },
];

/** The matter of a case; NOT_FOUND for an id that no folder has. */
export function matterOf(id: string): Matter {
  const found = matters.find((matter) => matter.id === id);
  if (!found) throw new TongbanError('NOT_FOUND', { what: 'matter' });
  return found;
}

import type { CaseState } from '../../cases/state.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { OfficeFacts } from '../../law/settings.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import type { Explanation } from './amounts.ts';
import type { FuneralApplication } from './application-schema.ts';
import { type SubsidyQuestion, SubsidyTableMissingError, subsidyContext } from './context.ts';
import { explanationOf } from './entitlement.ts';
import { billOf, factsOf, hallStanding } from './facts-of.ts';
import { judgeFuneralSubsidy, type SubsidyJudgement } from './judge.ts';
import { hallsIn, type OwnTable, ownTablesIn } from './office-tables.ts';
import { tableSentences } from './words-desk.ts';

/** Another case of the same persons, as far as it matters here. */
interface OtherCase {
  readonly stage: string;
  /** What the person is there, and what here. */
  readonly role: string;
  readonly ownRole: string;
}

/** What is asked at a desk: the application with its case, the other cases of its persons, the office's own files. */
export interface FuneralQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly application: FuneralApplication;
  readonly state: Pick<CaseState, 'stage' | 'acceptance'>;
  readonly earlier: readonly OtherCase[];
  readonly tables: readonly { readonly kind: string; readonly body: string }[];
}

/** The form is with the hall once the township has stamped it and the family has come to the hall with it. */
export function isAtHall({ stage, acceptance }: FuneralQuestion['state']): boolean {
  return acceptance !== undefined && stage !== 'accepted';
}

/** A case of a desk as the rules see it. The table is that of the day on which the township stamped the form. */
export function subsidyQuestion(question: FuneralQuestion): SubsidyQuestion {
  const { on, office, application, state, earlier, tables } = question;
  const halls = hallsIn(tables);
  const others = earlier.filter(({ role, ownRole }) => role === 'deceased' && ownRole === 'deceased');
  const grantedBefore = others.some(({ stage }) => stage === 'answered');
  return {
    on,
    office,
    application: factsOf(application, { on, halls, grantedBefore }),
    ownTables: ownTablesIn(tables),
    ...(state.acceptance ? { fileOn: state.acceptance.on } : {}),
    desk: {
      form: application,
      visit: isAtHall(state) ? 'hall' : 'township',
      isStamped: state.acceptance !== undefined,
      isStampedElsewhere: others.some(({ stage }) => stage === 'accepted' || stage === 'examining'),
      hall: hallStanding(application, halls, on),
      lines: billOf(application),
    },
  };
}

function withoutTable({ data: { division, on } }: SubsidyTableMissingError): SubsidyJudgement {
  const told = { code: 'funeral.tableMissing', data: { division, on } };
  const message = sentencesFrom(tableSentences)(told);
  const finding = { ...told, rule: 'TABLE', verdict: 'NEED', basis: '地区标准表', message } as const;
  return { ruleSet: 'none', verdict: 'NEED', findings: [finding] };
}

/**
 * May the township stamp this form, may the hall waive these fees, and how much? With the computation once the bill is
 * complete. A place without a table is told as a need, so that the page can say where to bring one in.
 */
export function judgeFuneralApplication(question: FuneralQuestion): SubsidyJudgement {
  return judged(subsidyQuestion(question));
}

/**
 * The same with a table that the office tries (试算): as if the form had been stamped on the table's first day where it was
 * stamped earlier.
 */
export function judgeUnderTable(question: FuneralQuestion, trial: OwnTable): SubsidyJudgement {
  const asked = subsidyQuestion(question);
  const stampedOn = asked.fileOn ?? asked.on;
  const others = asked.ownTables?.filter(({ table }) => table.region !== trial.table.region) ?? [];
  return judged({
    ...asked,
    ownTables: [...others, trial],
    fileOn: stampedOn > trial.from ? stampedOn : trial.from,
  });
}

function judged(question: SubsidyQuestion): SubsidyJudgement {
  try {
    return judgeFuneralSubsidy(question);
  } catch (error) {
    if (error instanceof SubsidyTableMissingError) return withoutTable(error);
    throw error;
  }
}

/**
 * The computation of a file that was answered: as it was granted then, whatever other files and the register of halls say
 * now. Undefined where the bill is not complete or no table speaks.
 */
export function grantedExplanation(question: FuneralQuestion): Explanation | undefined {
  const asked = subsidyQuestion({ ...question, earlier: [] });
  try {
    return explanationOf(subsidyContext({ ...asked, application: { ...asked.application, legalHall: true } }), true);
  } catch (error) {
    if (error instanceof SubsidyTableMissingError) return undefined;
    throw error;
  }
}

import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, type CheckAnswer, defineCheck, UnjudgeableError } from '../../check/check.ts';
import { noMoney } from '../../money/fen.ts';
import { formatYuan } from '../../money/yuan.ts';
import type { Explanation } from './amounts.ts';
import { SubsidyTableMissingError } from './context.ts';
import { judgeFuneralSubsidy, type SubsidyJudgement } from './judge.ts';
import { funeralSubsidySchema } from './schema.ts';
import type { FeeItem } from './table/schema.ts';

/** Of each item what is counted within its own limit, then the sums; in yuan. */
function amountsOf({ lines, hotline, waived, family }: Explanation): NonNullable<CheckAnswer['amounts']> {
  const counted = (item: FeeItem) => formatYuan(lines.find((line) => line.item === item)?.counted ?? noMoney);
  return {
    transport: counted('transport'),
    storage: counted('storage'),
    bag: counted('bag'),
    cremation: counted('cremation'),
    urn: counted('urn'),
    hotline: formatYuan(hotline),
    waived: formatYuan(waived),
    family: formatYuan(family),
  };
}

function judged(question: Parameters<typeof judgeFuneralSubsidy>[0]): SubsidyJudgement {
  try {
    return judgeFuneralSubsidy(question);
  } catch (error) {
    if (!(error instanceof SubsidyTableMissingError)) throw error;
    throw new UnjudgeableError(
      'office.division',
      `a place with a table of funeral subsidies that day (${error.data.known})`,
    );
  }
}

/** `funeral.subsidy` of `tongban check`. */
export const funeralSubsidyCheck: Check = defineCheck(
  'funeral.subsidy',
  caseSchema('funeral.subsidy', funeralSubsidySchema),
  ({ on, office, facts }) => {
    const judgement = judged({ on, office, application: facts });
    const { explanation } = judgement;
    return { ...answerOf(judgement), ...(explanation ? { amounts: amountsOf(explanation) } : {}) };
  },
);

import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { funeralApplicationSchema } from '../application-schema.ts';
import type { DeskFacts, SubsidyContext } from '../context.ts';
import type { funeralSubsidySchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export { awaitsHall, type SubsidyContext } from '../context.ts';
export type Outcome = OutcomeOf<SentenceCode>;

type Facts = z.input<typeof funeralSubsidySchema>;

/** A worked example: what differs from a complete file of that day at the office of 黔江区 (`sample-subsidy.ts`). */
export interface SubsidyExample extends ExampleBase {
  readonly deceased?: Facts['deceased'];
  readonly bill?: Facts['bill'];
  readonly facts?: Facts;
  /** At a desk: what differs from a complete form in the hands of the hall (`sample-application.ts`). */
  readonly desk?: Partial<Omit<DeskFacts, 'form' | 'lines'>> & {
    readonly form?: z.input<typeof funeralApplicationSchema>;
  };
}

/** One dated rule of a funeral subsidy. */
export type Rule = DatedRule<SubsidyContext, SentenceCode, SubsidyExample>;

/** The document of a rule in Chongqing; in another region every outcome names that region's own. */
export const measures = () => '渝民发〔2010〕2号';

/** An outcome with the main document of the table, or the one of the row that decides. */
export function told(
  { table }: SubsidyContext,
  verdict: Outcome['verdict'],
  code: SentenceCode,
  { basis = table.document, ...rest }: Omit<Outcome, 'verdict' | 'code'> = {},
): Outcome {
  return { verdict, code, basis, ...rest };
}

/** A fact that the rule misses; its path, so that the form can ask for it. */
export function untold(context: SubsidyContext, code: SentenceCode, ...missing: readonly string[]): Outcome {
  return told(context, 'NEED', code, { missing });
}

import type { JudgingRule, Outcome } from '../../../law/rule.ts';
import type { DeskContext } from './rule.ts';

/** What comes after the acceptance (受理) by its nature: the notice runs, the evaluation is made, their papers follow. */
const held: Readonly<Record<string, string>> = {
  R22: 'adoption.noticeFollows',
  R23: 'adoption.evaluationFollows',
};
const papers: ReadonlySet<string> = new Set(['A15', 'P15']);

function softened(id: string, outcomes: readonly Outcome[]): readonly Outcome[] {
  const rest = outcomes.filter(({ verdict }) => verdict !== 'NEED');
  const needed = outcomes.filter(({ verdict }) => verdict === 'NEED');
  const code = held[id];
  if (needed.length === 0) return outcomes;
  if (code !== undefined) return [...rest, { verdict: 'HELD', code }];
  const told = needed.map(
    ({ data = {}, basis }): Outcome => ({
      verdict: 'WARN',
      code: 'adoption.paperFollows',
      data,
      ...(basis === undefined ? {} : { basis }),
    }),
  );
  return [...rest, ...told];
}

/** A rule of the law at the desk: before the acceptance it asks for nothing that only follows it. */
export function atDesk(rule: JudgingRule<DeskContext>): JudgingRule<DeskContext> {
  if (!(rule.id in held) && !papers.has(rule.id)) return rule;
  const judge = (context: DeskContext) => {
    const outcomes = rule.judge(context);
    return context.accepted === undefined ? softened(rule.id, outcomes) : outcomes;
  };
  return { ...rule, judge };
}

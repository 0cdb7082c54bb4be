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

/** What is there already is judged as it is: a notice published early, a report that came before the application. */
function isThere(id: string, { facts: { notice, evaluation, papers: shown } }: DeskContext): boolean {
  if (id === 'R22') return notice?.published !== undefined;
  if (id === 'R23') return evaluation?.reported !== undefined;
  return shown?.some((code) => code === id) === true;
}

/** A rule of the law at the desk: before the acceptance it asks for nothing that only follows it. */
export function atDesk(rule: JudgingRule<DeskContext>): JudgingRule<DeskContext> {
  if (!(rule.id in held) && !papers.has(rule.id)) return rule;
  const judge = (context: DeskContext) => {
    const outcomes = rule.judge(context);
    const before = context.accepted === undefined && !isThere(rule.id, context);
    return before ? softened(rule.id, outcomes) : outcomes;
  };
  return { ...rule, judge };
}

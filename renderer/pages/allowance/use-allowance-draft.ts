import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeChildrenAllowance } from '#core/domain/matters/children-allowance/judge.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { standardsOf } from '#core/domain/matters/children-allowance/tables.ts';
import { type JudgedDraft, type JudgedQuestion, useJudgedDraft } from '../intake/use-judged-draft.ts';

const judge = ({ tables, ...question }: JudgedQuestion<ChildrenAllowance>) =>
  judgeChildrenAllowance({ ...question, standards: standardsOf(tables) });

/** The application that is typed and what the law says of it, with the child's other cases and the office's own standards. */
export function useAllowanceDraft(view: CaseViewOf<'children.allowance'>): JudgedDraft<ChildrenAllowance> {
  return useJudgedDraft<'children.allowance'>(view, judge);
}

import { client } from '../../api/client.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { submitReason } from './submit-reason.ts';
import { type DraftKeeping, hasConflict } from './use-draft.ts';

/** 提交审查: the primary act of an intake bar, and why it cannot be done yet. The draft is kept before it is handed in. */
export function useSubmit(
  opened: OpenCase,
  draft: DraftKeeping,
  judgement: ShownJudgement,
  told: readonly string[],
): { readonly label: string; readonly reason: string | undefined; readonly onAct: () => void } {
  const { t } = useWords();
  const reason = submitReason(judgement, told, hasConflict(draft));
  const submit = async () => {
    const upon = await draft.flush();
    if (upon !== undefined) await opened.doAct((ids) => client.cases.submit({ ...ids, upon }));
  };
  return {
    label: t('submit.button'),
    reason: reason ? t(`submit.reason.${reason}`) : undefined,
    onAct: () => void submit(),
  };
}

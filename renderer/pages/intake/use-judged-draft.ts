import { useDeferredValue, useMemo } from 'react';
import type { CaseView, CaseViewOf } from '#core/contract/shapes.ts';
import type { Judgement } from '#core/domain/law/judgement.ts';
import type { CoupleQuestion } from '#core/domain/marriage-law/couple.ts';
import type { ApplicationOf, MatterId } from '#core/domain/matters/schemas.ts';
import { useSession } from '../../app/desk.tsx';
import { type DraftEditor, useDraft } from './use-draft.ts';

/** A draft that is typed, and what the law of today says of it. */
export interface JudgedDraft<Facts> {
  readonly draft: DraftEditor<Facts>;
  readonly judgement: Judgement;
  /** The facts that were judged: a letter behind what is typed while the desk is busy. */
  readonly settled: Facts;
}

/** What a draft is judged with: its facts, the persons' other cases as of its last save, and the office's tables. */
export type JudgedQuestion<Facts> = CoupleQuestion<Facts> & Pick<CaseView, 'earlier' | 'tables'>;

/** Keeps the words of a draft and asks the law at every change, behind the typing. `judge` must be the same each time. */
export function useJudgedDraft<Id extends MatterId>(
  view: CaseViewOf<Id>,
  judge: (question: JudgedQuestion<ApplicationOf<Id>>) => Judgement,
): JudgedDraft<ApplicationOf<Id>> {
  const { office, today } = useSession();
  const draft = useDraft<Id>(view);
  const settled = useDeferredValue(draft.application);
  const { tables } = view;
  const { earlier } = draft.records;
  const judgement = useMemo(
    () => judge({ on: today, office, settings: office.law, application: settled, earlier, tables }),
    [judge, today, office, settled, earlier, tables],
  );
  return { draft, judgement, settled };
}

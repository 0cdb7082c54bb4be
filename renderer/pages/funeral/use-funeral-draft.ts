import { useDeferredValue, useMemo } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import type { FuneralHall } from '#core/domain/matters/funeral-subsidy/halls.ts';
import type { SubsidyJudgement } from '#core/domain/matters/funeral-subsidy/judge.ts';
import { judgeFuneralApplication } from '#core/domain/matters/funeral-subsidy/judge-application.ts';
import { hallsIn } from '#core/domain/matters/funeral-subsidy/office-tables.ts';
import { useSession } from '../../app/desk.tsx';
import { type DraftEditor, useDraft } from '../intake/use-draft.ts';
import { acceptedOn } from './accepted-on.ts';

type Id = 'funeral.subsidy';
export type FuneralView = CaseViewOf<Id>;

/** A form that is typed, what the law says of it, and the office's register of halls. */
export interface FuneralDraft {
  readonly draft: DraftEditor<FuneralApplication>;
  readonly judgement: SubsidyJudgement;
  readonly halls: readonly FuneralHall[];
}

/** The stamp of the township as the rules read it; who stamped the form decides nothing. */
function acceptanceOf(view: FuneralView) {
  const on = acceptedOn(view);
  const { receiptNumber } = view;
  return on && receiptNumber !== null ? { acceptance: { on, receiptNumber, by: '' } } : {};
}

/** Keeps the words of a form and asks the law at every change, with the other files of the deceased and the office's tables. */
export function useFuneralDraft(view: FuneralView): FuneralDraft {
  const { office, today } = useSession();
  const draft = useDraft<Id>(view);
  const settled = useDeferredValue(draft.application);
  const { earlier } = draft.records;
  const judgement = useMemo(
    () =>
      judgeFuneralApplication({
        on: today,
        office,
        application: settled,
        state: { stage: view.stage, ...acceptanceOf(view) },
        earlier,
        tables: view.tables,
      }),
    [today, office, settled, earlier, view],
  );
  const halls = useMemo(() => hallsIn(view.tables), [view.tables]);
  return { draft, judgement, halls };
}

/** Whether a finding asks for a fact that only some places ask for. */
export function asks({ findings }: Pick<SubsidyJudgement, 'findings'>, path: string): boolean {
  return findings.some(({ missing }) => missing?.includes(path) === true);
}

import { useDeferredValue, useMemo } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { judgeAdoptionApplication } from '#core/domain/matters/adoption-establishment/judge-application.ts';
import { useSession } from '../../app/desk.tsx';
import { useDraft } from '../intake/use-draft.ts';
import type { JudgedDraft } from '../intake/use-judged-draft.ts';

/** Keeps the words of an adoption and asks the law at every change, with the other adoptions of its persons. */
export function useAdoptionDraft(view: CaseViewOf<'adoption.establishment'>): JudgedDraft<AdoptionApplication> {
  const { office, today } = useSession();
  const draft = useDraft<'adoption.establishment'>(view);
  const settled = useDeferredValue(draft.application);
  const { earlier } = draft.records;
  const accepted = view.acceptedOn ?? undefined;
  const judgement = useMemo(
    () =>
      judgeAdoptionApplication({ on: today, office, settings: office.law, application: settled, accepted, earlier }),
    [today, office, settled, accepted, earlier],
  );
  return { draft, judgement, settled };
}

import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { ViewPurpose } from '#core/domain/cases/actions.ts';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { type Act, useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';

/** What every act on a case names. */
export interface ActIds {
  readonly caseId: string;
  readonly eventId: string;
}

export interface OpenCase {
  readonly view: CaseView | undefined;
  readonly loadFailure: Failure | undefined;
  /** Tells what a secret case is looked at for, and asks for it again. */
  readonly lookFor: (purpose: ViewPurpose) => void;
  readonly act: Act;
  /** Runs an act that gives the case as it is then, and shows it; tells whether it went through. */
  readonly doAct: (call: (ids: ActIds) => Promise<CaseView>) => Promise<boolean>;
  readonly show: (view: CaseView) => void;
  readonly reload: () => void;
}

/** A case from the host, and acts on it. */
export function useCase(caseId: string): OpenCase {
  const [purpose, lookFor] = useState<ViewPurpose>();
  const loaded = useLoad(() => client.cases.view({ caseId, ...(purpose ? { purpose } : {}) }), [caseId, purpose]);
  const act = useAct();
  const [view, show] = useState<CaseView>();
  useEffect(() => {
    if (loaded.data) show(loaded.data);
  }, [loaded.data]);
  const doAct = useCallback<OpenCase['doAct']>(
    async (call) => {
      const next = await act.run(() => call({ caseId, eventId: crypto.randomUUID() }));
      if (next) show(next);
      return next !== undefined;
    },
    [act, caseId],
  );
  return { view, loadFailure: loaded.failure, lookFor, act, doAct, show, reload: loaded.reload };
}

/** What the pages of the steps are given. */
export interface StepProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
}

import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { FuneralHall } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type HallDraft, readHall } from './hall-draft.ts';
import { HallFacts } from './hall-facts.tsx';
import { HallProblems } from './hall-problems.tsx';
import { PriceRows } from './price-rows.tsx';

interface HallFormProps {
  readonly first: HallDraft;
  /** The halls of the register. */
  readonly halls: readonly Pick<FuneralHall, 'id' | 'name'>[];
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** One hall with its price list: typed, proved while it is typed, and kept. */
export function HallForm({ first, halls, onKept, onClose }: HallFormProps) {
  const { t } = useWords();
  const { account } = useSession();
  const act = useAct();
  const [draft, setDraft] = useState(first);
  const read = readHall(draft, halls);
  const change = (facts: Partial<HallDraft>) => setDraft((before) => ({ ...before, ...facts }));
  const mayChange = account.roles.some((role) => role === 'reviewer' || role === 'administrator');
  const unready =
    (!mayChange && t('halls.onlyReviewer')) ||
    (!read.hall && t('halls.missing')) ||
    (read.hall && read.problems.length > 0 && t('halls.notSound')) ||
    undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { hall } = read;
    if (unready || !hall) return;
    if (await act.run(() => client.funeral.saveHall({ id: crypto.randomUUID(), hall }))) onKept();
  };
  return (
    <form className="hall-form" onSubmit={submit} aria-label={draft.name ?? t('halls.add')}>
      <HallFacts draft={draft} change={change} />
      <PriceRows hall={draft} onChange={(prices) => change({ prices })} />
      {read.hall ? <HallProblems problems={read.problems} /> : null}
      <FailureNote failure={act.failure} />
      <div className="card row hall-bar">
        <Button onClick={onClose}>{t('common.back')}</Button>
        <span className="grow soft small">{unready ?? ''}</span>
        <Button type="primary" htmlType="submit" disabled={unready !== undefined} loading={act.busy}>
          {t('halls.keep')}
        </Button>
      </div>
    </form>
  );
}

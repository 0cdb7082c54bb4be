import { useState } from 'react';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BatchFrame } from './batch-frame.tsx';
import { CouplesTable } from './couples-table.tsx';
import type { SplitCouples } from './split-couples.ts';
import { useInARow } from './use-in-a-row.ts';

interface RegisterPanelProps {
  readonly split: SplitCouples;
  readonly onMoved: () => void;
}

async function advance(caseId: string): Promise<void> {
  const id = () => crypto.randomUUID();
  await client.batch.advance({ caseId, events: { submit: id(), approve: id(), register: id() } });
}

/** 审查登记: the chosen couples one after the other, each as far as the law and the office let it go. */
export function RegisterPanel({ split: { toRegister, notReady }, onMoved }: RegisterPanelProps) {
  const { t } = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [stopping, setStopping] = useState(false);
  const row = useInARow(async (id) => {
    await advance(id);
    onMoved();
  });
  // All are chosen until somebody leaves one out.
  const chosen = toRegister.filter(({ id }) => !left.has(id)).map(({ id }: CaseSummaryView) => id);
  const start = async () => {
    setStopping(false);
    await row.start(chosen);
    onMoved();
  };
  const { progress } = row;
  const bar = progress ? (
    <>
      <progress className="grow" max={progress.total} value={progress.done} />
      <strong role="status">{t('batch.progress', { next: progress.done + 1, total: progress.total })}</strong>
      <ActionButton
        shortcut="Escape"
        reason={stopping ? t('batch.stopping') : undefined}
        onAct={() => {
          setStopping(true);
          row.stop();
        }}
      >
        {t(stopping ? 'batch.stopping' : 'batch.stop')}
      </ActionButton>
    </>
  ) : (
    <>
      <span className="grow soft small">{t('batch.registerNote')}</span>
      <ActionButton
        primary
        shortcut="Control+Enter"
        reason={chosen.length === 0 ? t('batch.chooseFirst') : undefined}
        onAct={() => void start()}
      >
        {t('batch.register', { count: chosen.length })}
      </ActionButton>
    </>
  );
  return (
    <BatchFrame bar={bar}>
      <section className="card">
        {toRegister.length === 0 ? <p className="soft">{t('batch.nothingToRegister')}</p> : null}
        {toRegister.length > 0 ? (
          <CouplesTable
            lines={toRegister}
            chosen={new Set(chosen)}
            onChoose={(next) => setLeft(new Set(toRegister.map(({ id }) => id).filter((id) => !next.has(id))))}
            failures={row.failures}
            disabled={progress !== undefined}
          />
        ) : null}
        {notReady.length > 0 ? <p className="soft small">{t('batch.notReady', { count: notReady.length })}</p> : null}
      </section>
    </BatchFrame>
  );
}

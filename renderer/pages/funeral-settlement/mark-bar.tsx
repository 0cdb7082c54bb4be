import { useState } from 'react';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { SettlementChoice } from './files-row.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import type { waitingCounts } from './settlement-lines.ts';

interface MarkBarProps {
  readonly choice: SettlementChoice;
  readonly waiting: ReturnType<typeof waitingCounts>;
  /** First day of the period. */
  readonly from: PlainDate | undefined;
  readonly onMarked: () => void;
}

/** 列入结算, 财政已拨付: the acts on all lines that wait for them. */
export function MarkBar({ choice, waiting, from, onMarked }: MarkBarProps) {
  const { t } = useWords();
  const { account } = useSession();
  const [marking, setMarking] = useState<'settled' | 'paid'>();
  if (!doesCases(account.roles)) return null;
  return (
    <div className="row">
      <span className="grow soft small">
        {t('settlement.waiting', { settled: waiting.settled, paid: waiting.paid })}
      </span>
      <ActionButton
        reason={waiting.paid === 0 ? t('settlement.reason.paid') : undefined}
        onAct={() => setMarking('paid')}
      >
        {t('settlement.mark.paid')}
      </ActionButton>
      <ActionButton
        primary
        shortcut="Control+Enter"
        reason={waiting.settled === 0 ? t('settlement.reason.settled') : undefined}
        onAct={() => setMarking('settled')}
      >
        {t('settlement.mark.settled')}
      </ActionButton>
      {marking ? (
        <MarkDialog
          step={marking}
          files={waiting[marking]}
          choice={choice}
          from={from}
          onMarked={() => {
            setMarking(undefined);
            onMarked();
          }}
          onClose={() => setMarking(undefined)}
        />
      ) : null}
    </div>
  );
}

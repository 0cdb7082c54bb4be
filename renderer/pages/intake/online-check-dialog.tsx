import { Button, Input } from 'antd';
import { useState } from 'react';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { OnlineCheck } from '#core/domain/marriage-law/party.ts';
import { useSession } from '../../app/desk.tsx';
import { isInputMethod } from '../../hands/key-name.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';

interface OnlineCheckDialogProps {
  readonly value: OnlineCheck | undefined;
  readonly today: PlainDate;
  readonly onChange: (onlineCheck: OnlineCheck | null) => void;
  readonly onClose: () => void;
}

const results = ['clear', 'conflict'] as const;

/** 联网核对: the check made on the ministry's terminal, entered as evidence. */
export function OnlineCheckDialog({ value, today, onChange, onClose }: OnlineCheckDialogProps) {
  const { t } = useWords();
  const { account } = useSession();
  const [on, setOn] = useState<PlainDate | undefined>(value?.on ?? today);
  const [result, setResult] = useState<OnlineCheck['result'] | undefined>(value?.result);
  const [reference, setReference] = useState(value?.reference ?? '');
  const complete = on !== undefined && result !== undefined && reference.trim() !== '';
  const keep = () => {
    if (!complete) return;
    onChange({ on, result, reference: reference.trim(), by: account.displayName });
    onClose();
  };
  return (
    <Dialog
      title={t('onlineCheck.title')}
      onClose={onClose}
      footer={
        <>
          {value ? (
            <Button
              onClick={() => {
                onChange(null);
                onClose();
              }}
            >
              {t('onlineCheck.remove')}
            </Button>
          ) : null}
          <ActionButton
            primary
            shortcut="Control+Enter"
            reason={complete ? undefined : t('onlineCheck.incomplete')}
            onAct={keep}
          >
            {t('onlineCheck.keep')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t('onlineCheck.explain')}</p>
        <div className="form-row">
          <span className="form-label">{t('onlineCheck.result')}</span>
          <Choice
            label={t('onlineCheck.result')}
            options={results.map((name) => ({ value: name, label: t(`onlineCheck.${name}`) }))}
            value={result}
            onChange={setResult}
          />
        </div>
        <div className="form-row">
          <span className="form-label">{t('onlineCheck.on')}</span>
          <DateField label={t('onlineCheck.on')} field="onlineCheck.on" value={on} onChange={setOn} />
        </div>
        <div className="form-row">
          <span className="form-label">{t('onlineCheck.reference')}</span>
          <Input
            aria-label={t('onlineCheck.reference')}
            maxLength={100}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isInputMethod(event.nativeEvent)) keep();
            }}
          />
        </div>
      </div>
    </Dialog>
  );
}

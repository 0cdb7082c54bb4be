import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { ReturnDialog } from '../review/return-dialog.tsx';

/** What the steps behind the intake are given, of a marriage or an adoption. */
export interface AnnulmentStepProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  /** Everything that was typed, to be read. */
  readonly sheet: ReactNode;
}

type NotifyDialog = 'notify' | 'return' | 'refuse' | 'close';

/** 审查与告知: what was handed in is read once more; then both parties are told before anything is decided. */
export function NotifyPage({ view, opened, sheet }: AnnulmentStepProps) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<NotifyDialog>();
  const close = () => setDialog(undefined);
  const { judgement } = view;
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const bar = (
    <>
      <ActionButton onAct={() => setDialog('return')}>{t('return.button')}</ActionButton>
      <span className="grow" />
      <ActionButton grave={refusable} onAct={() => setDialog(refusable ? 'refuse' : 'close')}>
        {t(refusable ? 'refuse.button' : 'close.button')}
      </ActionButton>
      <ActionButton
        primary
        shortcut="Control+Enter"
        reason={refusable ? t('submit.reason.refused') : undefined}
        onAct={() => setDialog('notify')}
      >
        {t('notify.button')}
      </ActionButton>
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="notify"
      subtitle={t('review.subtitle', { who: view.submittedBy ?? '' })}
      bar={bar}
      side={<LawPanel judgement={judgement} told={view.application.told ?? []} />}
    >
      {sheet}
      <AttachmentPanel view={view} opened={opened} />
      {dialog === 'notify' ? <NotifyDialogBox opened={opened} onClose={close} /> : null}
      {dialog === 'return' ? <ReturnDialog opened={opened} onClose={close} /> : null}
      {dialog === 'refuse' || dialog === 'close' ? (
        <EndDialog how={dialog} opened={opened} judgement={judgement} onClose={close} />
      ) : null}
    </CaseFrame>
  );
}

function NotifyDialogBox({ opened, onClose }: { opened: OpenCase; onClose: () => void }) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  return (
    <ConfirmDialog
      title={t('notify.title')}
      explain={t('notify.explain')}
      confirm={t('notify.confirm')}
      opened={opened}
      onConfirm={() => opened.doAct((ids) => client.cases.notify({ ...ids, note: note.trim() }))}
      onClose={onClose}
    >
      <Field label={t('notify.note')} hint={t('notify.noteHint')}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            rows={2}
            maxLength={400}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}

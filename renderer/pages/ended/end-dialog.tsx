import { Button } from 'antd';
import { useState } from 'react';
import { formBlanks } from '#core/domain/papers/forms.ts';
import { client } from '../../api/client.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { ReasonField } from '../../parts/reason-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FindingCard } from '../law/finding-card.tsx';
import type { ShownJudgement } from '../law/findings-order.ts';
import { refusalForm } from './refusal-form.ts';

interface EndDialogProps {
  readonly how: 'refuse' | 'close';
  readonly opened: OpenCase;
  readonly judgement: ShownJudgement;
  /** What must go through first, such as the saving of the last words. */
  readonly before?: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Ends a case for good, so it asks once: 不予办理 with the notice and its reasons, or 终止 with what the couple said. */
export function EndDialog({ how, opened, judgement, before, onClose }: EndDialogProps) {
  const { t, language } = useWords();
  const { view } = opened;
  const form = formBlanks(view ? refusalForm(view) : 'request-refusal')[language];
  const [reason, setReason] = useState('');
  const reasons = judgement.findings.filter(({ verdict }) => verdict === 'REFUSE' || verdict === 'REFER');
  const ready = how === 'refuse' ? reasons.length > 0 : reason.trim() !== '';
  const end = async () => {
    if (before && !(await before())) return;
    const done = await opened.doAct((ids) =>
      how === 'refuse' ? client.cases.refuse(ids) : client.cases.close({ ...ids, reason: reason.trim() }),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={t(`end.${how}.title`)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.back')}</Button>
          <Button type="primary" disabled={!ready} loading={opened.act.busy} onClick={() => void end()}>
            {t(`end.${how}.confirm`)}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{how === 'refuse' ? t('end.refuse.explain', { form }) : t('end.close.explain')}</p>
        {how === 'refuse' ? (
          <ul className="findings">
            {reasons.map((finding) => (
              <FindingCard
                key={`${finding.rule} ${finding.message}`}
                finding={finding}
                told={false}
                onTold={undefined}
              />
            ))}
          </ul>
        ) : (
          <ReasonField label={t('close.reason')} value={reason} onChange={setReason} />
        )}
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}

import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { toldOf } from '../case/told-of.ts';
import type { StepProps } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import { OnlineCheckDialog } from '../intake/online-check-dialog.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { approveReason } from './approve-reason.ts';
import { checksOnline } from './checks-online.ts';
import { ReturnDialog } from './return-dialog.tsx';

type ReviewDialog = 'return' | 'refuse' | 'close' | 'online-check';

interface ReviewPageProps extends StepProps {
  readonly sheet: ReactNode;
  /** Whether the couple may stop here (终止); after the acceptance of a divorce they withdraw instead. */
  readonly closable?: boolean;
  /** Buttons of the matter at the left of the bar. */
  readonly extra?: ReactNode;
}

/** 审查: everything as the review form reads it, what the law says today, and the reviewer's opinion. */
export function ReviewPage({ view, opened, sheet, closable = true, extra }: ReviewPageProps) {
  const { t } = useWords();
  const { office, account, today } = useSession();
  // The usual words of the review form; they are of the form, so they stay Chinese.
  const [usualOpinion] = useState(view.opinion);
  const [opinion, setOpinion] = useState(usualOpinion);
  const [dialog, setDialog] = useState<ReviewDialog>();
  const { judgement, application } = view;
  const checked = 'onlineCheck' in application && application.onlineCheck;
  const close = () => setDialog(undefined);
  const reason = approveReason({ view, roles: account.roles, fourEyes: office.fourEyes, opinion });
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const bar = (
    <>
      <ActionButton onAct={() => setDialog('return')}>{t('return.button')}</ActionButton>
      {checksOnline(view.matter) ? (
        <ActionButton shortcut="F8" field="onlineCheck" onAct={() => setDialog('online-check')}>
          {t(checked ? 'onlineCheck.there' : 'onlineCheck.title')}
        </ActionButton>
      ) : null}
      {extra}
      <div className="bar-end">
        <span className="saved">
          {reason ? <span className="saved-reason">{t(`approve.reason.${reason}`)}</span> : null}
        </span>
        {refusable || closable ? (
          <ActionButton grave={refusable} onAct={() => setDialog(refusable ? 'refuse' : 'close')}>
            {t(refusable ? 'refuse.button' : 'close.button')}
          </ActionButton>
        ) : null}
        <ActionButton
          primary
          shortcut="Control+Enter"
          busy={opened.act.busy}
          reason={reason ? t(`approve.reason.${reason}`) : undefined}
          onAct={() => void opened.doAct((ids) => client.cases.approve({ ...ids, opinion: opinion.trim() }))}
        >
          {t('approve.button')}
        </ActionButton>
      </div>
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="review"
      subtitle={t('review.subtitle', { who: view.submittedBy ?? '' })}
      bar={bar}
      side={<LawPanel judgement={judgement} told={toldOf(view)} />}
    >
      {sheet}
      <section className="card">
        <Field label={t('review.opinion')}>
          {(id) => (
            <Input
              id={id}
              data-field="opinion"
              maxLength={400}
              value={opinion}
              suffix={
                opinion === usualOpinion ? null : (
                  <Button size="small" type="link" onClick={() => setOpinion(usualOpinion)}>
                    {t('review.usual')}
                  </Button>
                )
              }
              onChange={(event) => setOpinion(event.target.value)}
            />
          )}
        </Field>
      </section>
      <section className="card">
        <PaperList view={view} />
      </section>
      <AttachmentPanel view={view} opened={opened} />
      {dialog === 'return' ? <ReturnDialog opened={opened} onClose={close} /> : null}
      {dialog === 'refuse' || dialog === 'close' ? (
        <EndDialog how={dialog} opened={opened} judgement={judgement} onClose={close} />
      ) : null}
      {dialog === 'online-check' ? (
        <OnlineCheckDialog
          value={undefined}
          today={today}
          onChange={(onlineCheck) => {
            if (onlineCheck) void opened.doAct((ids) => client.cases.recordOnlineCheck({ ...ids, onlineCheck }));
          }}
          onClose={close}
        />
      ) : null}
    </CaseFrame>
  );
}

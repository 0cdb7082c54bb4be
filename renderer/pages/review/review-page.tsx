import { Button, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import { OnlineCheckDialog } from '../intake/online-check-dialog.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { approveReason } from './approve-reason.ts';
import { CaseSheet } from './case-sheet.tsx';
import { ReturnDialog } from './return-dialog.tsx';

/** The words of the review form for a case in order (规范2015 第三十八条); they are of the form, so they stay Chinese. */
const usualOpinion = '符合结婚条件，准予登记';

type ReviewDialog = 'return' | 'refuse' | 'close' | 'online-check';

/** 审查: everything as the review form reads it, what the law says today, and the reviewer's opinion. */
export function ReviewPage({ view, opened }: StepProps) {
  const { t } = useWords();
  const { office, account, today } = useSession();
  const [opinion, setOpinion] = useState(usualOpinion);
  const [dialog, setDialog] = useState<ReviewDialog>();
  const { judgement, application } = view;
  const close = () => setDialog(undefined);
  const reason = approveReason({ view, roles: account.roles, fourEyes: office.fourEyes, opinion });
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const bar = (
    <>
      <ActionButton onAct={() => setDialog('return')}>{t('return.button')}</ActionButton>
      <ActionButton shortcut="F8" field="onlineCheck" onAct={() => setDialog('online-check')}>
        {t(application.onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
      </ActionButton>
      <div className="bar-end">
        <span className="saved">
          {reason ? <span className="saved-reason">{t(`approve.reason.${reason}`)}</span> : null}
        </span>
        <ActionButton grave={refusable} onAct={() => setDialog(refusable ? 'refuse' : 'close')}>
          {t(refusable ? 'refuse.button' : 'close.button')}
        </ActionButton>
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
      side={<LawPanel judgement={judgement} told={application.told ?? []} />}
    >
      <CaseSheet view={view} />
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

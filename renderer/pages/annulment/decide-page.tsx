import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Field } from '../../parts/field.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { EndDialog } from '../ended/end-dialog.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { decideReason } from './decide-reason.ts';
import type { AnnulmentStepProps } from './notify-page.tsx';

type DecideDialog = 'annul' | 'keep' | 'close';

/** 决定: the parties were told; the registration is annulled, or it stands. `inRegister`: it is of this register. */
export function DecidePage({ view, opened, sheet, inRegister }: AnnulmentStepProps & { readonly inRegister: boolean }) {
  const { t, language } = useWords();
  const { office, account } = useSession();
  const [opinion, setOpinion] = useState('');
  const [dialog, setDialog] = useState<DecideDialog>();
  const close = () => setDialog(undefined);
  const { judgement, notice, application, submittedByMe } = view;
  const against = (decision: 'annul' | 'keep') => {
    const { fourEyes } = office;
    const reason = decideReason({
      decision,
      submittedByMe,
      verdict: judgement.verdict,
      roles: account.roles,
      fourEyes,
      opinion,
    });
    return reason ? t(`decide.reason.${reason}`) : undefined;
  };
  const bar = (
    <>
      <ActionButton onAct={() => setDialog('close')}>{t('close.button')}</ActionButton>
      <div className="bar-end">
        <span className="saved">
          {against('annul') ? <span className="saved-reason">{against('annul')}</span> : null}
        </span>
        <ActionButton reason={against('keep')} onAct={() => setDialog('keep')}>
          {t('decide.keep')}
        </ActionButton>
        <ActionButton primary shortcut="Control+Enter" reason={against('annul')} onAct={() => setDialog('annul')}>
          {t('decide.annul')}
        </ActionButton>
      </div>
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="decide"
      subtitle={t('decide.subtitle', {
        day: notice ? dayInWords(notice.on, language) : '',
        number: notice?.noticeNumber ?? '',
      })}
      bar={bar}
      side={<LawPanel judgement={judgement} told={application.told ?? []} />}
    >
      <section className="card stack">
        {notice?.note ? <p>{t('decide.told', { note: notice.note })}</p> : null}
        <Field label={t('decide.opinion')}>
          {(id) => (
            <TextAreaField
              id={id}
              label={t('decide.opinion')}
              field="opinion"
              value={opinion === '' ? undefined : opinion}
              longest={400}
              placeholder={t('decide.opinionHint')}
              onChange={(typed) => setOpinion(typed ?? '')}
            />
          )}
        </Field>
      </section>
      <section className="card">
        <PaperList view={view} />
      </section>
      {sheet}
      {dialog === 'annul' || dialog === 'keep' ? (
        <ConfirmDialog
          title={t(`decide.${dialog}.title`)}
          explain={t(dialog === 'annul' && !inRegister ? 'decide.annul.outside' : `decide.${dialog}.explain`)}
          confirm={t(`decide.${dialog}`)}
          opened={opened}
          onConfirm={() =>
            opened.doAct((ids) => client.cases.decide({ ...ids, decision: dialog, opinion: opinion.trim() }))
          }
          onClose={close}
        />
      ) : null}
      {dialog === 'close' ? <EndDialog how="close" opened={opened} judgement={judgement} onClose={close} /> : null}
    </CaseFrame>
  );
}

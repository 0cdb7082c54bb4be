import { useState } from 'react';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { useSession } from '../../app/desk.tsx';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { AnnulmentSheet } from './annulment-sheet.tsx';
import type { AnnulmentStepProps } from './notify-page.tsx';
import { ServeDialog } from './serve-dialog.tsx';
import { serviceDue } from './service-due.ts';
import './annulment.css';
import '../print/print.css';

/** 送达: the decision is brought to each party; when both have it the case is done. */
export function ServePage({ view, opened }: AnnulmentStepProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const [serving, setServing] = useState<PartyRole>();
  const { decision, service, application } = view;
  const due = serviceDue(service);
  const other = due === 'man' && !service.woman ? 'woman' : undefined;
  const bar = (
    <>
      <span className="grow soft small">{t(due ? 'serve.next' : 'serve.done')}</span>
      {other ? (
        <ActionButton onAct={() => setServing(other)}>{t('serve.button', { who: t(`role.${other}`) })}</ActionButton>
      ) : null}
      {due ? (
        <ActionButton primary shortcut="Control+Enter" onAct={() => setServing(due)}>
          {t('serve.button', { who: t(`role.${due}`) })}
        </ActionButton>
      ) : (
        <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
          {t('issued.home')}
        </ActionButton>
      )}
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="serve"
      subtitle={decision ? t(`decided.${decision.decision}`) : ''}
      bar={bar}
    >
      <section className="card stack">
        <div className="issued-head">
          <span className="issued-number">{decision?.decisionNumber}</span>
          <span>{decision ? dayInWords(decision.on, language) : ''}</span>
          <Chip tone={decision?.decision === 'annul' ? 'red' : 'grey'}>
            {t(`decided.${decision?.decision ?? 'keep'}`)}
          </Chip>
        </div>
        <p>{decision?.opinion}</p>
        {partyRoles.map((role) => (
          <ServiceLine key={role} who={role} name={application[role].name ?? ''} served={service[role]} />
        ))}
        <PaperList view={view} />
      </section>
      <AnnulmentSheet application={application} />
      <AttachmentPanel view={view} opened={opened} />
      <CaseHistory view={view} />
      {serving && decision ? (
        <ServeDialog
          who={serving}
          decidedOn={decision.on}
          today={today}
          opened={opened}
          onClose={() => setServing(undefined)}
        />
      ) : null}
    </CaseFrame>
  );
}

interface ServiceLineProps {
  readonly who: PartyRole;
  readonly name: string;
  readonly served: AnnulmentStepProps['view']['service'][PartyRole];
}

/** Whether and how one party got the decision. */
function ServiceLine({ who, name, served }: ServiceLineProps) {
  const { t, language } = useWords();
  return (
    <div className="service-line">
      <span>{`${t(`role.${who}`)} ${name}`}</span>
      {served ? (
        <span>
          <Chip tone="green">{t(`serve.how.${served.how}`)}</Chip> {dayInWords(served.servedOn, language)}
          {served.note ? `\u2002${served.note}` : ''}
        </span>
      ) : (
        <span>
          <Chip tone="amber">{t('serve.waiting')}</Chip>
        </span>
      )}
    </div>
  );
}

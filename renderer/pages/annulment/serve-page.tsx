import { useState } from 'react';
import type { ServedRole } from '#core/domain/cases/events.ts';
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
import type { AnnulmentStepProps } from './notify-page.tsx';
import { ServeDialog } from './serve-dialog.tsx';
import { servicesDue } from './service-due.ts';
import './annulment.css';
import '../print/print.css';

interface ServePageProps extends AnnulmentStepProps {
  readonly names: Readonly<Partial<Record<ServedRole, string>>>;
}

/** 送达: the decision is brought to each party; when all have it the case is done. */
export function ServePage({ view, opened, sheet, names }: ServePageProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const [serving, setServing] = useState<ServedRole>();
  const { decision, service, servedTo } = view;
  const [due, other] = servicesDue(servedTo, service);
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
        {servedTo.map((role) => (
          <ServiceLine key={role} who={role} name={names[role] ?? ''} served={service[role]} />
        ))}
        <PaperList view={view} />
      </section>
      {sheet}
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
  readonly who: ServedRole;
  readonly name: string;
  readonly served: AnnulmentStepProps['view']['service'][ServedRole];
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

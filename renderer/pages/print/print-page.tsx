import { type ReactNode, useState } from 'react';
import type { BookletKind, CertificateHolder } from '#core/domain/cases/blanks.ts';
import { isBooklet, isCoupleBooklet } from '#core/domain/cases/blanks.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import { CorrectionsCard } from '../correct/corrections-card.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { BookletPicture } from './booklet-picture.tsx';
import { CertificateCard } from './certificate-card.tsx';
import { CoupleCheckCard, CoupleCheckHere } from './couple-check.tsx';
import { holderPaper } from './holder-paper.ts';
import { partyDue } from './party-due.ts';
import { RightQuestion } from './right-question.tsx';
import { SendBar } from './send-bar.tsx';
import { useCoupleCheck } from './use-couple-check.ts';
import { useSend } from './use-send.ts';
import './print.css';

interface PrintPageProps extends StepProps {
  /** Buttons of the matter at the left of the bar. */
  readonly extra?: ReactNode;
}

/** 打印: one booklet after the other, each looked at before it counts. */
export function PrintPage(props: PrintPageProps) {
  const { bookletKind } = props.view;
  // A case is at this step because its matter has booklets; the view says none only for the others.
  return bookletKind ? <Booklets {...props} kind={bookletKind} /> : null;
}

function Booklets({ view, opened, extra, kind }: PrintPageProps & { readonly kind: BookletKind }) {
  const { t } = useWords();
  const { parties } = view;
  const due = partyDue(view.certificates, parties) ?? parties[0] ?? 'man';
  const send = useSend(view, opened, kind, due);
  const coupleKind = isCoupleBooklet(kind) ? kind : undefined;
  const check = useCoupleCheck(view, opened, coupleKind ?? 'marriage-certificate');
  const [looked, setLooked] = useState<CertificateHolder>();
  const shown = looked ?? due;
  const other = parties.find((party) => party !== shown);
  const { state, printNumber = '' } = holderPaper(view, due);
  const bar =
    state === 'sent' ? (
      <RightQuestion who={due} printNumber={printNumber} opened={opened} onDone={() => setLooked(undefined)} />
    ) : (
      <SendBar send={send} kind={kind} busy={opened.act.busy} />
    );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="print"
      subtitle={t('print.subtitle', { number: view.number ?? '' })}
      bar={
        <>
          <CorrectButton view={view} opened={opened} />
          {coupleKind ? (
            <ActionButton shortcut="K" onAct={check.begin}>
              {t('check.title')}
            </ActionButton>
          ) : null}
          {extra}
          {bar}
        </>
      }
    >
      <div className="print">
        <CoupleCheckHere check={check} />
        <div className="print-cards">
          <CoupleCheckCard check={check} view={view} opened={opened} />
          {parties.map((party) => (
            <CertificateCard key={party} who={party} view={view} kind={kind} send={due === party ? send : undefined} />
          ))}
          <CorrectionsCard view={view} />
          <section className="card">
            <PaperList view={view} only={({ paper }) => !isBooklet(paper)} />
          </section>
        </div>
        <section className="card print-preview" aria-label={t('print.preview')}>
          <div className="row row-between">
            <h2>{t('print.previewOf', { who: t(`role.${shown}`) })}</h2>
            {other ? (
              <ActionButton onAct={() => setLooked(other)}>
                {t('print.lookAt', { who: t(`role.${other}`) })}
              </ActionButton>
            ) : null}
          </div>
          <BookletPicture
            caseId={view.id}
            kind={kind}
            party={shown}
            revision={view.corrections.length}
            printers={send.printers}
          />
          <p className="soft small">{t('print.previewNote')}</p>
          {send.printers.printer ? <p className="soft small">{t('print.previewPrinter')}</p> : null}
        </section>
      </div>
    </CaseFrame>
  );
}

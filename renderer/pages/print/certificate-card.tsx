import type { CaseView } from '#core/contract/shapes.ts';
import type { BookletKind, CertificateHolder } from '#core/domain/cases/blanks.ts';
import { sideOfCouple } from '#core/domain/marriage-law/side-of-couple.ts';
import { Chip } from '../../parts/chip.tsx';
import { shortDay } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { partyOf } from '../case/names-of.ts';
import { holderPaper } from './holder-paper.ts';
import { JobNote } from './job-note.tsx';
import { SendForm } from './send-form.tsx';
import type { Sending } from './use-send.ts';

interface CertificateCardProps {
  readonly who: CertificateHolder;
  readonly view: CaseView;
  readonly kind: BookletKind;
  /** Where this booklet is the next thing to be done. */
  readonly send: Sending | undefined;
}

const tones = { none: 'grey', sent: 'red', right: 'green' } as const;

/** The booklet of one party: to be printed, to be looked at, or right; and those that were spoiled. */
export function CertificateCard({ who, view, kind, send }: CertificateCardProps) {
  const { t, language } = useWords();
  const { state, printNumber, spoiled, checkedOn } = holderPaper(view, who);
  const side = sideOfCouple(who);
  const name = side ? (partyOf(view, side)?.name ?? '') : '';
  return (
    <section className="card stack certificate" aria-label={t('print.cardOf', { who: t(`role.${who}`) })}>
      <div className="row row-between">
        <h2>{t('print.certificateOf', { who: t(`role.${who}`), name })}</h2>
        <Chip tone={tones[state]}>{t(`print.state.${state}`)}</Chip>
      </div>
      {side && checkedOn ? (
        <div>
          <Chip tone="green">{t('check.done', { on: shortDay(checkedOn, language) })}</Chip>
        </div>
      ) : null}
      {side && !checkedOn && state === 'none' ? (
        <div>
          <Chip tone="amber">{t('check.waits')}</Chip>
        </div>
      ) : null}
      {spoiled.map((blank) => (
        <p key={blank.printNumber} className="soft small">
          {t('print.spoiledLine', { printNumber: blank.printNumber, reason: t(`spoil.${blank.reason}`) })}
        </p>
      ))}
      {state === 'right' ? <p>{t('print.rightLine', { printNumber: printNumber ?? '' })}</p> : null}
      {send && state === 'none' ? <SendForm who={who} kind={kind} send={send} /> : null}
      {state === 'sent' ? <p>{t('print.sentLine', { printNumber: printNumber ?? '' })}</p> : null}
      {state === 'sent' ? <JobNote printNumber={printNumber ?? ''} /> : null}
      {!send && state === 'none' ? <p className="soft">{t('print.waits')}</p> : null}
    </section>
  );
}

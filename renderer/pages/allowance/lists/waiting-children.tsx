import { Fragment } from 'react';
import type { AllowanceMonth } from '#core/contract/allowance.ts';
import type { PlainMonth } from '#core/domain/dates/month.ts';
import { formatRoute } from '../../../app/routes.ts';
import { monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { ChildLink } from './child-link.tsx';

type Unchecked = AllowanceMonth['missingChecks'];
type Children = readonly (Omit<Unchecked[number], 'officers'> & Partial<Pick<Unchecked[number], 'officers'>>)[];

interface WaitingChildrenProps {
  readonly month: PlainMonth;
  /** Due a payment, and no standard of the month is known. */
  readonly without: Children;
  /** Paid, and not checked in the month; with whom to ask. */
  readonly unchecked: Unchecked;
}

/** What stands against the lists of a month: a standard that is not known, checks that are not entered. */
export function WaitingChildren({ month, without, unchecked }: WaitingChildrenProps) {
  const { t, language } = useWords();
  const told = { month: monthInWords(month, language) };
  return (
    <>
      {without.length > 0 ? (
        <section className="card stack allowance-waiting" role="alert">
          <p>
            {t('allowance.withoutStandard', { ...told, count: without.length })}{' '}
            <a href={`#${formatRoute({ page: 'child-standards' })}`}>{t('page.child-standards')}</a>
          </p>
          <Names lines={without} />
        </section>
      ) : null}
      {unchecked.length > 0 ? (
        <section className="card stack allowance-waiting" aria-label={t('allowance.unchecked')}>
          <p>{t('allowance.uncheckedOf', { ...told, count: unchecked.length })}</p>
          <Names lines={unchecked} />
        </section>
      ) : null}
    </>
  );
}

function Names({ lines }: { lines: Children }) {
  const { t } = useWords();
  return (
    <p>
      {lines.map(({ officers: [nearest] = [], ...line }, index) => (
        <Fragment key={line.caseId}>
          {index > 0 ? t('common.listComma') : ''}
          <ChildLink {...line} />
          {nearest ? <span className="soft">{` ${nearest.name} ${nearest.phone}`}</span> : null}
        </Fragment>
      ))}
    </p>
  );
}

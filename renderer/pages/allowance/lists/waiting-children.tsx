import { Fragment } from 'react';
import type { AllowanceMonth } from '#core/contract/allowance.ts';
import type { PlainMonth } from '#core/domain/dates/month.ts';
import { formatRoute } from '../../../app/routes.ts';
import { monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { officerLine } from '../officer-line.ts';
import { ChildLink } from './child-link.tsx';

interface WaitingChildrenProps {
  readonly month: PlainMonth;
  /** Due a payment, and no standard of the month is known. */
  readonly without: AllowanceMonth['payments']['withoutStandard'];
  /** Paid, and not checked in the month. */
  readonly unchecked: AllowanceMonth['missingChecks'];
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
          <p>
            {without.map((line, index) => (
              <Fragment key={line.caseId}>
                {index > 0 ? t('common.listComma') : ''}
                <ChildLink {...line} />
              </Fragment>
            ))}
          </p>
        </section>
      ) : null}
      {unchecked.length > 0 ? (
        <section className="card stack allowance-waiting" aria-label={t('allowance.unchecked')}>
          <p>{t('allowance.uncheckedOf', { ...told, count: unchecked.length })}</p>
          <ul className="allowance-unchecked">
            {unchecked.map((line) => (
              <li key={line.caseId}>
                <ChildLink {...line} />
                <span className="soft">
                  {line.officers.map((officer) => officerLine(officer, t)).join(t('common.listComma')) ||
                    t('allowance.noOfficer')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

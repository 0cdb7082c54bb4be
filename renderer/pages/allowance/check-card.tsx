import type { CaseView } from '#core/contract/shapes.ts';
import { monthOf } from '#core/domain/dates/month.ts';
import { checksOf, grantOf } from '#core/domain/matters/children-allowance/life.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords, monthInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { checkWaits } from './follow-acts.ts';
import { officerLine, officersOfCase } from './officer-line.ts';

/** 每月核查: what was found of the child month by month, the latest first, and whether this month's is there. */
export function CheckCard({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  const { today } = useSession();
  if (!grantOf(view)) return null;
  const checks = checksOf(view).toReversed();
  const month = monthOf(today);
  const officers = officersOfCase(view.tables, view.id, today);
  return (
    <section className="card stack" aria-label={t('allowance.checks')}>
      <div className="row">
        <h2>{t('allowance.checks')}</h2>
        <span className="soft grow">
          {officers.map((officer) => officerLine(officer, t)).join(t('common.listComma')) || t('allowance.noOfficer')}
        </span>
        {checkWaits(view, today) ? (
          <Chip tone="amber">{t('allowance.checkWaits', { month: monthInWords(month, language) })}</Chip>
        ) : null}
      </div>
      {checks.length === 0 ? <p className="soft">{t('allowance.noChecks')}</p> : null}
      <ul className="allowance-checks">
        {checks.map(({ on, note }) => (
          <li key={on}>
            <span>{monthInWords(monthOf(on), language)}</span>
            <span className="soft">{dayInWords(on, language)}</span>
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

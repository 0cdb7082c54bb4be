import type { CaseViewOf } from '#core/contract/shapes.ts';
import { firstDayOf } from '#core/domain/dates/month.ts';
import { amountOn } from '#core/domain/matters/children-allowance/amounts.ts';
import { endingOf, grantOf } from '#core/domain/matters/children-allowance/life.ts';
import { stopWords } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { standardsOf } from '#core/domain/matters/children-allowance/tables.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords, monthInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** 认定: number and day, from which month and how much is paid, and from which month no more. */
export function GrantCard({ view }: { view: CaseViewOf<'children.allowance'> }) {
  const { t, language } = useWords();
  const { today } = useSession();
  const grant = grantOf(view);
  if (!grant) return null;
  const ending = endingOf(view);
  const firstDay = firstDayOf(grant.firstMonth);
  const amount = amountOn(view.application, standardsOf(view.tables), today > firstDay ? today : firstDay);
  const paid = amount
    ? t(amount.isTopUp ? 'allowance.topUp' : 'allowance.monthly', {
        sum: groupedYuan(amount.payable),
        standard: groupedYuan(amount.standard),
        document: amount.document,
      })
    : t('allowance.noStandard');
  return (
    <section className="card stack" aria-label={t('allowance.grant')}>
      <div className="issued-head">
        <span className="issued-number">{grant.number}</span>
        <span>{dayInWords(grant.on, language)}</span>
        <Chip tone={ending ? 'grey' : 'green'}>{t(ending ? 'list.stopped' : 'list.granted')}</Chip>
      </div>
      <p>
        {t('allowance.fromMonth', { month: monthInWords(grant.firstMonth, language) })}
        {'\u2002'}
        {ending ? null : paid}
      </p>
      {ending ? (
        <p>{t('allowance.endsWith', { month: monthInWords(ending.fromMonth, language), reason: stopWords(ending) })}</p>
      ) : null}
    </section>
  );
}

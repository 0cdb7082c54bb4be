import { divisionName } from '#core/domain/divisions/divisions.ts';
import { personClasses } from '#core/domain/matters/funeral-subsidy/schema.ts';
import { yuanText } from '../../parts/yuan-text.ts';
import { useWords } from '../../words/use-words.tsx';
import { CountyTable } from './county-table.tsx';
import type { CountyOfHall, HallOfSettlement } from './settlement-lines.ts';

/** One hall: its sums, and the lines of each county that pays. */
export function HallSection({ hall }: { hall: HallOfSettlement }) {
  const { t } = useWords();
  const { hallName, counties, sums } = hall;
  return (
    <section className="card settlement-hall" aria-label={hallName}>
      <div className="row">
        <h2 className="grow">{hallName || t('settlement.noHall')}</h2>
        <span>
          {t('settlement.hallSums', {
            bodies: sums.bodies,
            billed: yuanText(sums.billed),
            waived: yuanText(sums.waived),
          })}
        </span>
      </div>
      {counties.map((county) => (
        <div key={county.county} className="settlement-county">
          <h3>
            {t('settlement.county', { county: divisionName(county.county) })}
            <span className="soft small">
              <ClassSums county={county} />
            </span>
          </h3>
          <CountyTable county={county} />
        </div>
      ))}
    </section>
  );
}

/** 分类合计: how many of each class, and what was waived for them. */
function ClassSums({ county }: { county: CountyOfHall }) {
  const { t } = useWords();
  const named = (code: string) => {
    const held = personClasses.find((known) => known === code);
    return held ? t(`subsidy.class.${held}`) : t('settlement.noClass');
  };
  return (
    <>
      {county.classes
        .map((one) =>
          t('settlement.classSums', {
            class: named(one.class),
            bodies: one.sums.bodies,
            waived: yuanText(one.sums.waived),
          }),
        )
        .join(t('common.listComma'))}
    </>
  );
}

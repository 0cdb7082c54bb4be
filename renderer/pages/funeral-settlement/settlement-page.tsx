import { InputNumber } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { Chip } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FilesRow } from './files-row.tsx';
import { FindSubsidy } from './find-subsidy.tsx';
import { HallSection } from './hall-section.tsx';
import { MarkBar } from './mark-bar.tsx';
import { SettlementFigures } from './settlement-figures.tsx';
import { waitingCounts } from './settlement-lines.ts';
import './settlement.css';

const everyHall = '';

/** 殡葬结算: what halls have waived in a period, by hall and by the county that pays; its papers, and that it was handed in. */
export function SettlementPage() {
  const { t, language } = useWords();
  const { today, account } = useSession();
  const [year, setYear] = useState(() => Number(today.slice(0, 4)));
  const [chosen, setChosen] = useState(everyHall);
  const loaded = useLoad(() => client.funeral.settlement({ year }), [year]);
  const settlement = loaded.data;
  const known = settlement?.halls.some(({ hall }) => hall === chosen) ?? false;
  const hall = known ? chosen : everyHall;
  const halls = settlement?.halls.filter((one) => hall === everyHall || one.hall === hall) ?? [];
  const choice = { year, ...(hall === everyHall ? {} : { hall }) };
  const waiting = waitingCounts(halls);
  const { period } = settlement ?? {};
  const late = period !== undefined && today > period.reportBy && waiting.settled > 0;
  return (
    <div className="page settlement">
      <div className="page-head">
        <h1>{t('page.funeral-settlement')}</h1>
        {period ? (
          <>
            <span className="soft">
              {t('settlement.period', { from: dayInWords(period.from, language), to: dayInWords(period.to, language) })}
            </span>
            <Chip tone={late ? 'red' : 'grey'}>
              {t('settlement.reportBy', { day: dayInWords(period.reportBy, language) })}
            </Chip>
          </>
        ) : null}
        <span className="grow" />
        <label htmlFor="settlement-year">{t('settlement.year')}</label>
        <InputNumber
          id="settlement-year"
          min={2000}
          max={2999}
          precision={0}
          value={year}
          onChange={(typed) => setYear(typed ?? year)}
        />
      </div>
      <FailureNote failure={loaded.failure} />
      {doesCases(account.roles) ? <FindSubsidy /> : null}
      {settlement ? (
        <>
          <section className="card settlement-head" aria-label={t('settlement.figures')}>
            <SettlementFigures statistics={settlement.statistics} />
            <div className="row">
              <SelectField
                label={t('subsidy.hall')}
                field="settlement-hall"
                options={[
                  { value: everyHall, label: t('settlement.everyHall') },
                  ...settlement.halls.map((one) => ({ value: one.hall, label: one.hallName })),
                ]}
                value={hall}
                onChange={setChosen}
              />
              <FilesRow choice={choice} empty={halls.length === 0} />
            </div>
            <MarkBar choice={choice} waiting={waiting} from={period?.from} onMarked={loaded.reload} />
          </section>
          {halls.length === 0 ? <p className="card soft">{t('settlement.nothing')}</p> : null}
          {halls.map((one) => (
            <HallSection key={one.hall} hall={one} />
          ))}
        </>
      ) : null}
    </div>
  );
}

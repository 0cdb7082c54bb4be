import { Button } from 'antd';
import { useState } from 'react';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';

const columns = ['opening', 'received', 'found', 'used', 'voided', 'lost', 'closing', 'toDestroy'] as const;

/** 日终结存: what the books have at the end of a day, who has it, and the sheet for two signatures. */
export function BalanceCard({ version }: { version: number }) {
  const { t, language } = useWords();
  const { today } = useSession();
  const [on, setOn] = useState<PlainDate>(today);
  const act = useAct();
  const balance = useLoad(() => client.blanks.balance({ on }), [on, version]);
  const print = async () => {
    const sheet = await act.run(() => client.blanks.balanceSheet({ on }));
    if (sheet) saveFile(sheet, `${t('blanks.balance')} ${on}.pdf`);
  };
  const moving = balance.data?.lines.filter((line) => columns.some((column) => line[column] > 0)) ?? [];
  return (
    <section className="card stack" aria-labelledby="balance-title">
      <div className="row">
        <h2 id="balance-title" className="grow">
          {t('blanks.balanceOf', { day: dayInWords(on, language) })}
        </h2>
        <div className="balance-day">
          <DateField
            label={t('blanks.balanceDay')}
            field="balance.on"
            value={on}
            onChange={(day) => setOn(day && day <= today ? day : today)}
          />
        </div>
        <Button disabled={act.busy || !balance.data} onClick={() => void print()}>
          {t('blanks.balanceSheet')}
        </Button>
      </div>
      <FailureNote failure={act.failure ?? balance.failure} />
      {balance.data && moving.length === 0 ? <p className="soft">{t('blanks.balanceEmpty')}</p> : null}
      {moving.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('blanks.kind')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`blanks.balance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moving.map((line) => (
              <tr key={line.kind}>
                <th scope="row">{t(`booklet.${line.kind}`)}</th>
                {columns.map((column) => (
                  <td key={column} className="number">
                    {line[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {(balance.data?.holdings ?? [])
        .filter(({ holder }) => holder !== '')
        .map(({ kind, holder, window, count }) => (
          <p key={`${kind} ${holder} ${window}`} className="soft small">
            {t('blanks.holding', {
              kind: t(`booklet.${kind}`),
              place: [window, holder].filter((part) => part !== '').join(' '),
              count,
            })}
          </p>
        ))}
    </section>
  );
}

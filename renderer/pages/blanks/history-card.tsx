import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { isPrintNumber } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

type History = Awaited<ReturnType<typeof client.blanks.history>>;

/** 印制号查询: everything that happened to one booklet, and who said so. */
export function HistoryCard() {
  const { t } = useWords();
  const act = useAct();
  const [printNumber, setPrintNumber] = useState('');
  const [found, setFound] = useState<History>();
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setFound(await act.run(() => client.blanks.history({ printNumber })));
  };
  return (
    <section className="card stack" aria-labelledby="blank-history-title">
      <form className="row" onSubmit={look}>
        <h2 id="blank-history-title" className="grow">
          {t('blanks.history')}
        </h2>
        <Input
          className="blank-number"
          aria-label={t('print.printNumber')}
          maxLength={16}
          placeholder={t('print.printNumber')}
          value={printNumber}
          onChange={(event) => setPrintNumber(tidyTypedNumber(event.target.value))}
        />
        <Button htmlType="submit" loading={act.busy} disabled={!isPrintNumber(printNumber)}>
          {t('blanks.look')}
        </Button>
      </form>
      <FailureNote failure={act.failure} />
      {found ? <Moves found={found} /> : <p className="soft small">{t('blanks.historyHint')}</p>}
    </section>
  );
}

function Moves({ found: { blank, moves } }: { found: History }) {
  const { t } = useWords();
  return (
    <>
      <p>
        {t('blanks.historyOf', {
          printNumber: blank.printNumber,
          kind: t(`booklet.${blank.kind}`),
          state: t(`blank.${blank.state}`),
        })}
      </p>
      <table>
        <tbody>
          {moves.map((move, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the moves of one booklet are a sequence that only grows
            <tr key={index}>
              <td>{listTime(move.at)}</td>
              <td>{t(`blankAct.${move.act}`)}</td>
              <td>{move.by}</td>
              <td>{move.witness === '' ? '' : t('blanks.witnessed', { witness: move.witness })}</td>
              <td>{move.holder ?? ''}</td>
              <td>
                {move.caseId ? (
                  <a href={`#${formatRoute({ page: 'case', caseId: move.caseId })}`}>{t('blanks.case')}</a>
                ) : null}
              </td>
              <td>{move.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

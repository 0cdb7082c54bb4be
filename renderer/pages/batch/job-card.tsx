import type { OpenJobView } from '#core/contract/batch.ts';
import type { SheetOutcome } from '#core/domain/printing/job.ts';
import { Chip } from '../../parts/chip.tsx';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { JobNote } from '../print/job-note.tsx';
import { rangesOf } from './split-couples.ts';

interface JobCardProps {
  readonly job: OpenJobView;
  readonly found: ReadonlyMap<string, SheetOutcome>;
  /** Marks the first bad sheet; absent where the job waits behind another. */
  readonly onMark?: (printNumber: string) => void;
}

const tones = { right: 'green', spoiled: 'red', 'not-printed': 'amber' } as const;

/** A print job with its sheets in the order in which they were fed, and what is found of each. */
export function JobCard({ job, found, onMark }: JobCardProps) {
  const { t } = useWords();
  const { printer, tray, sheets } = job;
  const ranges = rangesOf(sheets.map(({ printNumber }) => printNumber)).join(t('common.listComma'));
  const where = () => {
    if (printer === '') return t('batch.savedAsPdf');
    return tray === null ? t('batch.onPrinter', { printer }) : t('batch.onPrinterTray', { printer, tray });
  };
  return (
    <section className="card stack">
      <h2>{t('batch.jobOf', { time: listTime(job.sentAt), who: job.sentByName, count: sheets.length, ranges })}</h2>
      <p className="soft small">{where()}</p>
      {printer === '' ? null : <JobNote printer={printer} job={job.job} />}
      {onMark ? <p>{t('batch.markHint')}</p> : null}
      <table className="batch-table">
        <thead>
          <tr>
            <th scope="col">{t('batch.sheet')}</th>
            <th scope="col">{t('batch.printNumber')}</th>
            <th scope="col">{t('batch.holder')}</th>
            <th scope="col">{t('batch.number')}</th>
            <th scope="col">{t('batch.found')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet, index) => (
            <SheetRow
              key={sheet.printNumber}
              sheet={sheet}
              place={index + 1}
              outcome={found.get(sheet.printNumber)}
              onMark={onMark}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SheetRowProps {
  readonly sheet: OpenJobView['sheets'][number];
  readonly place: number;
  readonly outcome: SheetOutcome | undefined;
  readonly onMark: ((printNumber: string) => void) | undefined;
}

function SheetRow({ sheet: { printNumber, name, party, number, state }, place, outcome, onMark }: SheetRowProps) {
  const { t } = useWords();
  const done = state === 'used' || state === 'void' ? state : undefined;
  return (
    <tr data-outcome={outcome}>
      <td>{place}</td>
      <td>
        {onMark && outcome ? (
          <button type="button" className="batch-mark" onClick={() => onMark(printNumber)}>
            {printNumber}
          </button>
        ) : (
          printNumber
        )}
      </td>
      <td>
        {name}
        <span className="soft">　{t(`role.${party}`)}</span>
      </td>
      <td>{number ?? ''}</td>
      <td>
        {outcome ? <Chip tone={tones[outcome]}>{t(`batch.found.${outcome}`)}</Chip> : null}
        {done ? <span className="soft">{t(`batch.found.done.${done}`)}</span> : null}
      </td>
    </tr>
  );
}

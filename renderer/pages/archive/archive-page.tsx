import { InputNumber } from 'antd';
import { useState } from 'react';
import type { ArchiveClass } from '#core/domain/archive/classes.ts';
import { filingDeadline } from '#core/domain/archive/settings.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CatalogueTable } from './catalogue-table.tsx';
import { EnquiryLog } from './enquiry-log.tsx';
import { WaitingList } from './waiting-list.tsx';
import { yearToFile } from './year-to-file.ts';
import './archive.css';

/** 档案: what waits for its place, and the files of a class and year with their lists and labels. */
export function ArchivePage() {
  const { t, language } = useWords();
  const { today } = useSession();
  const [year, setYear] = useState(() => yearToFile(today));
  const [archiveClass, setArchiveClass] = useState<ArchiveClass>('marriage');
  // A file that takes its place changes both lists.
  const [version, setVersion] = useState(0);
  const waiting = useLoad(() => client.archive.waiting({ year }), [year, version]);
  const due = filingDeadline(year);
  const late = today > due && (waiting.data?.length ?? 0) > 0;
  return (
    <div className="page archive">
      <div className="page-head">
        <h1>{t('page.archive')}</h1>
        <Chip tone={late ? 'red' : 'grey'}>
          {t(late ? 'archive.overdue' : 'archive.due', { year, day: dayInWords(due, language) })}
        </Chip>
        <span className="grow" />
        <label htmlFor="archive-year">{t('archive.year')}</label>
        <InputNumber
          id="archive-year"
          min={1950}
          max={Number(today.slice(0, 4))}
          precision={0}
          value={year}
          onChange={(typed) => setYear(typed ?? year)}
        />
      </div>
      <FailureNote failure={waiting.failure} />
      {waiting.data ? <WaitingList year={year} lines={waiting.data} onFiled={() => setVersion(version + 1)} /> : null}
      <CatalogueTable key={version} archiveClass={archiveClass} year={year} onClass={setArchiveClass} />
      <EnquiryLog year={year} />
    </div>
  );
}

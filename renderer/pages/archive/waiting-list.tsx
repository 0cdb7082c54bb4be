import { Button } from 'antd';
import { useState } from 'react';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';
import { FileDialog } from './file-dialog.tsx';

interface WaitingListProps {
  readonly year: number;
  readonly lines: readonly CaseSummaryView[];
  readonly onFiled: () => void;
}

/** 待归档: cases of the year that have no place yet; one by one, or one after the other in their order. */
export function WaitingList({ year, lines, onFiled }: WaitingListProps) {
  const { t } = useWords();
  const act = useAct();
  const saveMissing = async () => {
    const file = await act.run(() => client.archive.missingFile({ year }));
    if (file) saveFile(file, `${year} ${t('archive.missingList')}.pdf`);
  };
  /** The cases still to be put away, the one in the dialog first. */
  const [queue, setQueue] = useState<readonly CaseSummaryView[]>([]);
  const [current, ...behind] = queue;
  return (
    <section className="card archive-waiting" aria-labelledby="waiting-title">
      <div className="row">
        <h2 id="waiting-title" className="grow">
          {t('archive.waiting', { count: lines.length })}
        </h2>
        <Button disabled={lines.length === 0 || act.busy} onClick={() => void saveMissing()}>
          {t('archive.missingListPdf')}
        </Button>
        {lines.length > 1 ? (
          <Button type="primary" onClick={() => setQueue(lines)}>
            {t('archive.fileInOrder')}
          </Button>
        ) : null}
      </div>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {lines.length === 0 ? <p className="soft">{t('archive.nothingWaits')}</p> : null}
      {lines.length > 0 ? (
        <div className="scroll archive-rows">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('home.parties')}</th>
                <th scope="col">{t('home.matter')}</th>
                <th scope="col">{t('archive.number')}</th>
                <th scope="col">{t('archive.on')}</th>
                <th scope="col">{t('archive.acts')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <td>
                    <a className="archive-link" href={`#${formatRoute({ page: 'case', caseId: line.id })}`}>
                      {line.names.join('\u3000') || t('home.noNamesYet')}
                    </a>
                  </td>
                  <td>{matterName(t, line.matter)}</td>
                  <td>{line.number ?? ''}</td>
                  <td>{line.registeredOn ?? line.openedOn}</td>
                  <td>
                    <Button
                      size="small"
                      aria-label={t('archive.fileOf', { names: line.names.join('\u3000') })}
                      onClick={() => setQueue([line])}
                    >
                      {t('archive.file')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {current ? (
        <FileDialog
          key={current.id}
          line={current}
          behind={behind.length}
          onSkip={behind.length > 0 ? () => setQueue(behind) : undefined}
          onFiled={() => {
            setQueue(behind);
            onFiled();
          }}
          onClose={() => setQueue([])}
        />
      ) : null}
    </section>
  );
}

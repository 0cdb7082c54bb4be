import { Button } from 'antd';
import { type ArchiveClass, archiveClassLabels } from '#core/domain/archive/classes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';
import { ClassChoice } from './class-choice.tsx';

interface CatalogueTableProps {
  readonly archiveClass: ArchiveClass;
  readonly year: number;
  readonly onClass: (archiveClass: ArchiveClass) => void;
}

/** 案卷目录: the files of a class and year in their places, with its lists and labels as files. */
export function CatalogueTable({ archiveClass, year, onClass }: CatalogueTableProps) {
  const { t, language } = useWords();
  const act = useAct();
  const loaded = useLoad(() => client.archive.catalogue({ archiveClass, year }), [archiveClass, year]);
  const rows = loaded.data ?? [];
  const name = `${year} ${archiveClassLabels[archiveClass][language]}`;
  const save = async (ask: () => Promise<File>, usualName: string) => {
    const file = await act.run(ask);
    if (file) saveFile(file, file.name || usualName);
  };
  const catalogue = (as: 'pdf' | 'xlsx') =>
    void save(
      () => client.archive.catalogueFile({ archiveClass, year, as }),
      `${name} ${t('archive.catalogue')}.${as}`,
    );
  const labels = () =>
    void save(() => client.archive.boxLabels({ archiveClass, year }), `${name} ${t('archive.boxLabels')}.pdf`);
  const fileList = (caseId: string, volume: number) =>
    void save(() => client.archive.fileList({ caseId }), `${name} ${volume} ${t('archive.fileList')}.pdf`);
  const unready = rows.length === 0 || act.busy;
  return (
    <section className="card archive-catalogue" aria-labelledby="catalogue-title">
      <div className="row">
        <h2 id="catalogue-title" className="grow">
          {t('archive.filed', { count: rows.length })}
        </h2>
        <Button disabled={unready} onClick={() => catalogue('pdf')}>
          {t('archive.cataloguePdf')}
        </Button>
        <Button disabled={unready} onClick={() => catalogue('xlsx')}>
          {t('archive.catalogueXlsx')}
        </Button>
        <Button disabled={unready} onClick={labels}>
          {t('archive.boxLabelsPdf')}
        </Button>
      </div>
      <ClassChoice archiveClass={archiveClass} onClass={onClass} />
      <FailureNote failure={act.failure ?? loaded.failure} />
      {loaded.data && rows.length === 0 ? <p className="soft">{t('archive.nothingFiled')}</p> : null}
      {rows.length > 0 ? (
        <div className="scroll archive-rows">
          <table>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t('archive.volume')}
                </th>
                <th scope="col">{t('home.parties')}</th>
                <th scope="col">{t('archive.number')}</th>
                <th scope="col">{t('archive.on')}</th>
                <th scope="col" className="number">
                  {t('archive.pages')}
                </th>
                <th scope="col" className="number">
                  {t('archive.box')}
                </th>
                <th scope="col">{t('archive.fileList')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, volume, pages, box }) => (
                <tr key={line.id}>
                  <td className="number">{volume}</td>
                  <td>
                    <a className="archive-link" href={`#${formatRoute({ page: 'case', caseId: line.id })}`}>
                      {line.names.join('\u3000')}
                    </a>
                  </td>
                  <td>{line.filed?.number ?? ''}</td>
                  <td>{line.filed?.endedOn ?? ''}</td>
                  <td className="number">{pages}</td>
                  <td className="number">{box}</td>
                  <td>
                    <Button
                      size="small"
                      disabled={act.busy}
                      aria-label={t('archive.fileListOf', { volume })}
                      onClick={() => fileList(line.id, volume)}
                    >
                      {t('archive.pdf')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}

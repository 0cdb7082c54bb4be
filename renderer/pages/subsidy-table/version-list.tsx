import { Button } from 'antd';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import type { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords, listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { isInUse } from './version-in-use.ts';

export type TableVersion = Awaited<ReturnType<typeof client.funeral.tables>>[number];

interface VersionListProps {
  readonly versions: readonly TableVersion[];
  readonly onStart: (version: TableVersion) => void;
  readonly onRemove: (version: TableVersion) => void;
}

/** Every version by region and first day; the one in use is marked, any of them can be the start of a new one. */
export function VersionList({ versions, onStart, onRemove }: VersionListProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  return (
    <section className="card" aria-label={t('page.subsidy-table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.region')}</th>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.document')}</th>
            <th scope="col">{t('archive.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const { region, from, own } = version;
            const used = isInUse(version, versions, today);
            const named = { region: divisionName(region), day: dayInWords(from, language) };
            return (
              <tr key={`${region} ${from} ${own?.id ?? ''}`}>
                <th scope="row" className="table-region">
                  {named.region}
                </th>
                <td>{named.day}</td>
                <td>
                  <Chip tone={used ? 'green' : 'grey'}>{t(used ? 'template.inUse' : 'template.notInUse')}</Chip>{' '}
                  {t(own ? 'table.own' : 'template.builtIn')}
                </td>
                <td>
                  {version.document}
                  {own ? (
                    <p className="soft small">
                      {t('template.savedBy', { time: listTime(own.savedAt), by: own.savedBy })}
                    </p>
                  ) : null}
                </td>
                <td className="table-acts">
                  <Button size="small" aria-label={t('table.startOf', named)} onClick={() => onStart(version)}>
                    {t('table.start')}
                  </Button>{' '}
                  {own ? (
                    <Button size="small" aria-label={t('table.removeOf', named)} onClick={() => onRemove(version)}>
                      {t('template.remove')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

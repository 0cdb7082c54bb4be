import type { client } from '../../api/client.ts';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words/use-words.tsx';

type Contents = Awaited<ReturnType<typeof client.archive.contents>>;

/** 卷内文件: the papers in their order with the pages on which they stand. */
export function ContentsTable({ papers }: { papers: Contents['papers'] }) {
  const { t } = useWords();
  if (papers.length === 0) return <p className="soft">{t('archive.noPapers')}</p>;
  return (
    <table aria-label={t('archive.papers')}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t('archive.index')}
          </th>
          <th scope="col">{t('archive.paper')}</th>
          <th scope="col">{t('archive.source')}</th>
          <th scope="col" className="number">
            {t('archive.onPages')}
          </th>
          <th scope="col" className="number">
            {t('archive.pages')}
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ code, title, source, pages, firstPage }, index) => (
          <tr key={`${code} ${firstPage}`}>
            <td className="number">{index + 1}</td>
            <td>{title}</td>
            <td className="soft">{t(`archive.source.${source}`)}</td>
            <td className="number">{pages > 1 ? `${firstPage}–${firstPage + pages - 1}` : firstPage}</td>
            <td className="number">{pages}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Papers that are not there: those that an article asks for, and those that are only usual. */
export function MissingPapers({ missing }: { missing: Contents['missing'] }) {
  const { t } = useWords();
  if (missing.length === 0) return null;
  const mustFirst = missing.toSorted((left, right) => Number(right.required) - Number(left.required));
  return (
    <section className="archive-missing" aria-labelledby="missing-title">
      <h3 id="missing-title">{t('archive.missing')}</h3>
      <ul>
        {mustFirst.map(({ code, title, required }) => (
          <li key={code} className="row">
            <span className="grow">{title}</span>
            <Chip tone={required ? 'red' : 'grey'}>{t(required ? 'archive.required' : 'archive.usual')}</Chip>
          </li>
        ))}
      </ul>
      <p className="soft small">{t('archive.missingHint')}</p>
    </section>
  );
}

import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';

/** The files that were read, by number and day only: who is in them the enquirer's paper need not tell. */
export function ReadCases({ caseIds }: { caseIds: readonly string[] }) {
  const { t, language } = useWords();
  const ids = caseIds.join(' ');
  const loaded = useLoad(
    () =>
      Promise.all(
        ids
          .split(' ')
          .filter(Boolean)
          .map((caseId) => client.cases.view({ caseId })),
      ),
    [ids],
  );
  if (loaded.failure) return <FailureNote failure={loaded.failure} />;
  return (
    <ul className="register-note" aria-label={t('enquiry.read')}>
      {(loaded.data ?? []).map(({ id, matter, number, registeredOn }) => (
        <li key={id}>
          {matterName(t, matter)} {number}{' '}
          <span className="soft">{registeredOn ? dayInWords(registeredOn, language) : ''}</span>
        </li>
      ))}
    </ul>
  );
}

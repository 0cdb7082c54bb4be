import type { CaseView } from '#core/contract/shapes.ts';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { dictionaries, type WordKey } from '../../words/words.ts';
import { historyNote } from '../progress/history-note.ts';

function isWord(key: string): key is WordKey & `event.${string}` {
  return key in dictionaries['zh-CN'];
}

/** What happened to the case, act by act. */
export function CaseHistory({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  // An act may have a name of its own in a matter: an acceptance that makes no receipt.
  const named = (type: string) => {
    const key = [`event.${view.matter}.${type}`, `event.${type}`].find(isWord);
    return key ? t(key) : type;
  };
  return (
    <section className="card" aria-label={t('case.history')}>
      <h2>{t('case.history')}</h2>
      <table>
        <tbody>
          {view.history.map((entry) => (
            <tr key={`${entry.at} ${entry.type} ${entry.note}`}>
              <td className="soft">{listTime(entry.at)}</td>
              <td>{named(entry.type)}</td>
              <td>{entry.type === 'progressed' ? historyNote(view.matter, entry.note, language) : entry.note}</td>
              <td className="soft">{entry.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

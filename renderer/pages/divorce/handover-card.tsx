import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What is still done and said when the certificates are given (marriage.md §3.2). */
export function HandoverCard() {
  const { t } = useWords();
  const { office } = useSession();
  return (
    <section className="card handover" aria-label={t('handover.title')}>
      <h2>{t('handover.title')}</h2>
      <ol>
        <li>{t('handover.sign')}</li>
        <li>{t('handover.void', { office: office.name })}</li>
        <li>{t('handover.copies')}</li>
        <li>{t('handover.say')}</li>
      </ol>
    </section>
  );
}

import { resultSentence } from '#core/domain/matters/record-proof/paper-records.ts';
import type { RecordProofRequest } from '#core/domain/matters/record-proof/schema.ts';
import { useWords } from '../../words/use-words.tsx';

function isTold({ searchedFrom, searchedTo, found, records }: RecordProofRequest): boolean {
  return Boolean(searchedFrom && searchedTo && (found === 'none' || (found === 'records' && records?.trim())));
}

/** The sentence that the certificate will say, as soon as everything in it is told. */
export function ResultSentence({ application }: { application: RecordProofRequest }) {
  const { t } = useWords();
  if (!isTold(application)) return null;
  return (
    <section className="card" aria-label={t('recordProof.sentence')}>
      <p className="soft small">{t('recordProof.sentence')}</p>
      <p>{resultSentence(application)}</p>
    </section>
  );
}

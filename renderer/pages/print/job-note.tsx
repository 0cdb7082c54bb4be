import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useWords } from '../../words/use-words.tsx';
import { jobSentence } from './job-sentence.ts';

/** Where a sheet lies that was sent; `job` null where it is not known whether the printer took it. */
export interface SentJob {
  readonly printer: string;
  readonly job: string | null;
}

const pause = 2_000;

/** What becomes of what was sent, asked anew until it has left the queue; also after a power cut, for the register keeps it. */
export function JobNote({ printer, job }: SentJob) {
  const { t } = useWords();
  if (job !== null) return <Followed printer={printer} job={job} />;
  return (
    <p role="status" className="job-note" data-tone="amber">
      {t('job.untold', { printer })}
    </p>
  );
}

function Followed({ printer, job }: { readonly printer: string; readonly job: string }) {
  const { t } = useWords();
  const { data, reload } = useLoad(() => client.printers.follow({ printer, job }), [printer, job]);
  const over = data?.job === 'left' || data?.job === 'failed';
  useEffect(() => {
    if (over) return undefined;
    const timer = setInterval(reload, pause);
    return () => clearInterval(timer);
  }, [over, reload]);
  if (!data) return null;
  const sentence = jobSentence(data);
  const calm = sentence === 'job.left' || sentence === 'job.printing' || sentence === 'job.unknown';
  return (
    <p role="status" className="job-note" data-tone={calm ? undefined : 'amber'}>
      {t(sentence, { printer })}
    </p>
  );
}

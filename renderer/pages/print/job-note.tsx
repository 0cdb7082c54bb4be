import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useWords } from '../../words/use-words.tsx';
import { jobSentence } from './job-sentence.ts';

/** A booklet on its way to the paper. */
export interface SentJob {
  readonly printer: string;
  readonly job: string;
}

// Kept for the window: the page may be left and come back to while the printer works.
const sentJobs = new Map<string, SentJob>();

/** Remembers under which job a blank was sent. */
export function rememberJob(printNumber: string, job: SentJob): void {
  sentJobs.set(printNumber, job);
}

const pause = 2_000;

/** What becomes of the booklet that was sent, asked anew until it has left the queue. Nothing where no job is known. */
export function JobNote({ printNumber }: { printNumber: string }) {
  const sent = sentJobs.get(printNumber);
  return sent ? <Followed {...sent} /> : null;
}

function Followed({ printer, job }: SentJob) {
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

import { type JobReport, standsStill } from '#core/domain/printing/printer.ts';
import type { WordKey } from '../../words/words.ts';

type JobKey = Exclude<Extract<WordKey, `job.${string}`>, 'job.untold'>;

/** What to say of a job: how it ended, else what stands in its way. */
export function jobSentence({ job, printer }: JobReport): JobKey {
  if (job === 'left') return 'job.left';
  if (job === 'failed') return 'job.failed';
  if (printer === 'gone') return 'job.gone';
  if (printer === 'no-paper') return 'job.no-paper';
  if (printer === 'offline') return 'job.offline';
  if (standsStill(printer)) return 'job.stopped';
  return job === 'unknown' ? 'job.unknown' : 'job.printing';
}

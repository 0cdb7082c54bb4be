import { expect, it } from 'vitest';
import { jobStates, printerStates } from '#core/domain/printing/printer.ts';
import { dictionaries } from '../../words/words.ts';
import { jobSentence } from './job-sentence.ts';

it('says what stands in the way of a job before anything else', () => {
  expect(jobSentence({ job: 'waiting', printer: 'no-paper' })).toBe('job.no-paper');
  expect(jobSentence({ job: 'printing', printer: 'offline' })).toBe('job.offline');
  expect(jobSentence({ job: 'waiting', printer: 'stopped' })).toBe('job.stopped');
  expect(jobSentence({ job: 'waiting', printer: 'gone' })).toBe('job.gone');
  expect(jobSentence({ job: 'unknown', printer: 'gone' })).toBe('job.gone');
  expect(jobSentence({ job: 'printing', printer: 'busy' })).toBe('job.printing');
});

it('says of a job that is over how it ended, whatever the printer does since', () => {
  expect(jobSentence({ job: 'left', printer: 'no-paper' })).toBe('job.left');
  expect(jobSentence({ job: 'failed', printer: 'ready' })).toBe('job.failed');
});

it('has a sentence for every job and printer', () => {
  for (const job of jobStates) {
    for (const printer of [...printerStates, 'gone'] as const) {
      expect(dictionaries['zh-CN'][jobSentence({ job, printer })]).toBeTruthy();
    }
  }
});

/**
 * Runs in a process of its own: opens the practice register of a folder and takes the steps of a walk through the program, each
 * said once it is done. It kills itself at a point that it is told: `after STEP`, `untaken TITLE` (the spooler was called and has
 * not taken the job yet) or `taken TITLE` (it has, and has not answered). The spooler is a file: a line for each job.
 */
import { readFileSync, writeSync } from 'node:fs';
import type { Spooler } from '#core/usecases/spooler.ts';
import { openDesk, practise } from '../contract/desk-kit.ts';
import { inProcess } from '../contract/in-process.ts';
import { type PrintStep, takeStep } from './print-walk.ts';
import { takeJob } from './spooled-lines.ts';

const [dataFolder = '', spoolFile = '', walkFile = '', fatalPoint = ''] = process.argv.slice(2);
const walk: readonly PrintStep[] = JSON.parse(readFileSync(walkFile, 'utf8'));

function diesAt(point: string): void {
  if (point === fatalPoint) process.kill(process.pid, 'SIGKILL');
}

const submit: Spooler['submit'] = async (_pdf, { title }) => {
  diesAt(`untaken ${title}`);
  const job = takeJob(spoolFile, title);
  diesAt(`taken ${title}`);
  return job;
};

const desk = await openDesk(inProcess, { dataFolder, spooler: { submit } });
await practise(desk);
for (const step of walk) {
  await takeStep(desk.client, step);
  writeSync(1, `done ${step.name}\n`); // not console.log: a pipe would buffer it
  diesAt(`after ${step.name}`);
}
await desk.close();

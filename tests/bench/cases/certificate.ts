import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BundleKind, bundleSubject } from '../bundle.ts';
import type { BenchCase, Figure } from '../case.ts';
import { workFolder, writePageFile } from '../page-file.ts';
import { median, percentile } from '../statistics.ts';
import type { SubjectResult } from '../subjects/measure-subject.ts';

const subjects = ['tongban', 'tongban-unbundled', 'react-pdf', 'pdfmake'] as const;
type Subject = (typeof subjects)[number];
const sources: Record<Subject, readonly [name: string, kind: BundleKind]> = {
  tongban: ['tongban', 'shipped'],
  'tongban-unbundled': ['tongban', 'ours'],
  'react-pdf': ['react-pdf', 'packages'],
  pdfmake: ['pdfmake', 'packages'],
};
const rounds = 3;

interface Found {
  readonly cold: number[];
  readonly warm: number[];
  readonly p95: number[];
  readonly batch: number[];
  readonly peak: number[];
  bytes: number;
}

function runSubject(file: string, name: string, page: string, mode: 'single' | 'batch'): SubjectResult {
  const result = path.join(workFolder, `${name}.json`);
  const pdf = path.join(workFolder, `${name}.pdf`);
  execFileSync(process.execPath, [file, page, result, pdf, mode], {
    cwd: path.dirname(file),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(result, 'utf8'));
}

function measureRound(file: string, name: string, page: string, found: Found): void {
  const single = runSubject(file, name, page, 'single');
  const batch = runSubject(file, name, page, 'batch');
  found.cold.push(single.coldMs, batch.coldMs);
  found.warm.push(median(single.warmMs));
  found.p95.push(percentile(single.warmMs, 0.95));
  found.batch.push(batch.batchMs / 1000);
  found.peak.push(batch.peakRssKb / 1024);
  found.bytes = single.bytes;
}

async function measureAll(): Promise<Record<Subject, Found>> {
  const page = writePageFile();
  const empty = (): Found => ({ cold: [], warm: [], p95: [], batch: [], peak: [], bytes: 0 });
  const all: Record<Subject, Found> = {
    ...{ tongban: empty(), 'tongban-unbundled': empty() },
    ...{ 'react-pdf': empty(), pdfmake: empty() },
  };
  const files: [Subject, string][] = [];
  for (const name of subjects) files.push([name, await bundleSubject(...sources[name])]);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? files : [...files].reverse();
    for (const [name, file] of order) measureRound(file, name, page, all[name]);
  }
  return all;
}

function figures(all: Record<Subject, Found>): Figure[] {
  const row = (name: string, unit: Figure['unit'], of: (found: Found) => number, goal?: number): Figure => ({
    ...{ name, unit, value: of(all.tongban) },
    peers: { 'react-pdf': of(all['react-pdf']), pdfmake: of(all.pdfmake) },
    ...(goal === undefined ? {} : { goal }),
  });
  const times = (name: string, of: (found: Found) => number, goal?: number): Figure => ({
    ...{ name, unit: 'times', value: of(all['react-pdf']) / of(all.tongban), more: true },
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    row('cold', 'ms', (found) => median(found.cold), 150),
    { name: 'coldUnbundled', unit: 'ms', value: median(all['tongban-unbundled'].cold), goal: 200 },
    row('warm', 'ms', (found) => median(found.warm), 2),
    row('p95', 'ms', (found) => median(found.p95)),
    row('batch500', 's', (found) => median(found.batch), 1.1),
    row('peakMemory', 'MB', (found) => median(found.peak), 220),
    row('size', 'KB', (found) => found.bytes / 1024),
    times('fasterThanReactPdf', (found) => median(found.warm), 6),
  ];
}

/** The marriage certificate, with labels and photo, from the record to the bytes of a PDF. */
export const benchCase: BenchCase = {
  name: 'certificate',
  about: 'one certificate with labels and photo; cold from process start; medians of fresh processes in turns',
  run: async () => figures(await measureAll()),
};

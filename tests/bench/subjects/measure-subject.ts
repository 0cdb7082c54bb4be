import { readFileSync, writeFileSync } from 'node:fs';
import type { PageFile } from '../page-file.ts';

/** What one process of a subject found. */
export interface SubjectResult {
  /** From the start of the process to the bytes of the first PDF. */
  readonly coldMs: number;
  /** Each of the documents after the warm-up; empty where a batch was measured. */
  readonly warmMs: readonly number[];
  /** From the start of the process to the last of 500 documents; 0 where single documents were measured. */
  readonly batchMs: number;
  readonly bytes: number;
  readonly peakRssKb: number;
}

const warmUp = 40;
const measured = 200;
const batch = 500;

async function single(make: () => Promise<Uint8Array>): Promise<Pick<SubjectResult, 'warmMs' | 'batchMs'>> {
  for (let count = 0; count < warmUp; count++) await make();
  const warmMs: number[] = [];
  for (let count = 0; count < measured; count++) {
    const start = performance.now();
    await make();
    warmMs.push(performance.now() - start);
  }
  return { warmMs, batchMs: 0 };
}

async function many(make: () => Promise<Uint8Array>): Promise<Pick<SubjectResult, 'warmMs' | 'batchMs'>> {
  for (let count = 1; count < batch; count++) await make();
  return { warmMs: [], batchMs: performance.now() };
}

/**
 * Runs in a fresh process with the arguments PAGE-FILE RESULT-FILE PDF-FILE single|batch: makes the first document, then
 * two hundred warm ones or five hundred in a row, and writes what it found.
 */
export async function measureSubject(
  prepare: (input: PageFile) => (() => Promise<Uint8Array>) | Promise<() => Promise<Uint8Array>>,
): Promise<void> {
  const [pageFile, resultFile, pdfFile, mode] = process.argv.slice(2);
  if (!pageFile || !resultFile || !pdfFile) throw new Error('a page file, a result file and a PDF file are needed');
  const make = await prepare(JSON.parse(readFileSync(pageFile, 'utf8')));
  const first = await make();
  const coldMs = performance.now();
  const timed = mode === 'batch' ? await many(make) : await single(make);
  const peakRssKb = process.resourceUsage().maxRSS;
  const result: SubjectResult = { coldMs, ...timed, bytes: first.length, peakRssKb };
  writeFileSync(pdfFile, first);
  writeFileSync(resultFile, JSON.stringify(result));
}

import { randomUUID } from 'node:crypto';
import type { TongbanClient } from '#core/contract/index.ts';
import type { BookletSheet } from '#core/domain/printing/job.ts';

/** What a step makes of one sheet of paper: sent to the printer, right, spoiled, or as blank as it was. */
export type Made = 'sent' | 'right' | 'spoiled' | 'not-printed';

/** One sheet in a step, and the id of the event that it makes in its case. */
export interface SheetChange extends BookletSheet {
  readonly eventId: string;
  readonly made: Made;
}

/** One step of printing. With `run` it is one of a job of many sheets: sent, or answered together, under that id. */
export interface PrintStep {
  readonly name: string;
  readonly run?: string;
  readonly changes: readonly SheetChange[];
}

/** The printer of the walk. */
export const printer = 'window-3';

/** The job that a sheet goes with: that of its run, or one of its own under the id of its event. */
export function jobOf(step: PrintStep): string {
  return step.run ?? step.changes[0]?.eventId ?? '';
}

/** What the spooler's list says of a step that sends. */
export function titleOf({ changes }: PrintStep): string {
  const [first, last] = [changes[0]?.printNumber ?? '', changes.at(-1)?.printNumber ?? ''];
  return changes.length > 1 ? `${first}-${last}` : first;
}

export function sends({ changes }: PrintStep): boolean {
  return changes.some(({ made }) => made === 'sent');
}

/**
 * Everything that happens to booklets, until three couples are issued: his is right; hers is spoiled and printed again; then a
 * run of two couples jams at its second sheet, and the rest of it is printed as another.
 */
export function printWalk(cases: readonly string[], blanks: readonly string[]): readonly PrintStep[] {
  const [alone = '', second = '', third = ''] = cases;
  const on = (caseId: string, party: 'man' | 'woman', blank: number, made: Made): SheetChange => ({
    ...{ caseId, party, made, printNumber: blanks[blank] ?? '', eventId: randomUUID() },
  });
  const [run, rest] = [randomUUID(), randomUUID()];
  const jam: readonly SheetChange[] = [
    on(second, 'man', 3, 'right'),
    on(second, 'woman', 4, 'spoiled'),
    on(third, 'man', 5, 'not-printed'),
    on(third, 'woman', 6, 'not-printed'),
  ];
  const again = [on(second, 'woman', 5, 'right'), on(third, 'man', 6, 'right'), on(third, 'woman', 7, 'right')];
  const sent = (changes: readonly SheetChange[]) =>
    changes.map((change) => ({ ...change, eventId: randomUUID(), made: 'sent' as const }));
  return [
    { name: 'send-his', changes: [on(alone, 'man', 0, 'sent')] },
    { name: 'confirm-his', changes: [on(alone, 'man', 0, 'right')] },
    { name: 'send-hers', changes: [on(alone, 'woman', 1, 'sent')] },
    { name: 'spoil-hers', changes: [on(alone, 'woman', 1, 'spoiled')] },
    { name: 'send-hers-again', changes: [on(alone, 'woman', 2, 'sent')] },
    { name: 'confirm-hers', changes: [on(alone, 'woman', 2, 'right')] },
    { name: 'print-run', run, changes: sent(jam) },
    { name: 'answer-jam', run, changes: jam },
    { name: 'print-rest', run: rest, changes: sent(again) },
    { name: 'answer-rest', run: rest, changes: again },
  ];
}

const spoiled = { reason: 'misaligned', note: '打偏' } as const;

async function takeOne(client: TongbanClient, { made, ...change }: SheetChange): Promise<void> {
  const { printNumber, ...act } = change;
  if (made === 'sent') await client.certificates.send({ ...change, printer });
  if (made === 'right') await client.certificates.confirm(act);
  if (made === 'spoiled') await client.certificates.spoil({ ...act, ...spoiled });
  if (made === 'not-printed') await client.certificates.recall(act);
}

async function answerTogether(client: TongbanClient, id: string, changes: readonly SheetChange[]): Promise<void> {
  const answers = changes.flatMap(({ made, printNumber, eventId }) =>
    made === 'sent' ? [] : [{ printNumber, eventId, outcome: made, ...spoiled }],
  );
  await client.batch.answer({ id, answers });
}

/** Takes a step through the program, as a click would. The same step again does nothing. */
export async function takeStep(client: TongbanClient, step: PrintStep): Promise<void> {
  const { run, changes } = step;
  if (!run) {
    for (const change of changes) await takeOne(client, change);
  } else if (sends(step)) {
    await client.batch.print({ id: run, sheets: changes.map(({ made: _made, ...sheet }) => sheet), printer });
  } else await answerTogether(client, run, changes);
}

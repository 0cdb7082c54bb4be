import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import type { TongbanClient } from '#core/contract/index.ts';
import type { CaseView } from '#core/contract/shapes.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import type { Spooler } from '#core/usecases/spooler.ts';
import { clockOn } from '#host/clock.ts';
import { composeHost, type TongbanHost } from '#host/compose.ts';
import { completeCouple } from '#host/practice/people.ts';
import type { Transport } from './transports.ts';

/** The day of these tests: a working Monday under R5. */
export const today: PlainDate = plainDate('2026-03-02');

/** A host on a data folder of its own, and a client that reaches it over one transport. */
export interface TestDesk {
  readonly host: TongbanHost;
  readonly client: TongbanClient;
  readonly dataFolder: string;
  /** Another day at this desk, as when the clock goes on. */
  setDay(day: PlainDate): void;
  /** What was handed to the printer, in order. */
  readonly printed: { printer: string; title: string; bytes: number; tray: string | undefined }[];
  close(): Promise<void>;
}

/** Opens a desk; `on` is today there. */
export async function openDesk(
  transport: Transport,
  options: { on?: PlainDate; dataFolder?: string; spooler?: Partial<Spooler> } = {},
): Promise<TestDesk> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tongban-desk-'));
  const printed: TestDesk['printed'] = [];
  let day = options.on ?? today;
  const host = await composeHost({
    dataFolder,
    resources: { fonts: [] },
    version: '0.0.0-test',
    clock: { today: () => day, now: () => clockOn(day).now() },
    spooler: {
      printers: async () => [
        {
          ...{ id: 'window-3', label: 'window-3', state: 'ready', trays: ['Manual', 'Tray2'], duplex: true },
          margins: { left: 4.2, top: 4.2, right: 4.2, bottom: 4.2 },
        },
      ],
      submit: async (pdf, { printer, title, tray }) => {
        printed.push({ printer, title, bytes: pdf.byteLength, tray });
        return `job-${printed.length}`;
      },
      cancel: async () => true,
      follow: async () => ({ job: 'left', printer: 'ready' }),
      ...options.spooler,
    },
  });
  const opened = await transport.open(host.router);
  const client: TongbanClient = createORPCClient(opened.link);
  return {
    host,
    client,
    dataFolder,
    printed,
    setDay: (next) => {
      day = next;
    },
    close: async () => {
      await opened.close();
      await host.close();
      if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Signs in to practice as one of its accounts, making the practice register at the first call. */
export async function practise(desk: TestDesk, login = 'zhoumin'): Promise<void> {
  await desk.client.desk.preparePractice();
  await desk.client.session.signIn({ mode: 'practice', login, passphrase: 'lianxi-tongban' });
}

/** A draft of a marriage registration as it is saved. */
export function marriage(application: MarriageApplication) {
  return { matter: 'marriage.registration', application } as const;
}

/** The application of a marriage registration as its page shows it. */
export function marriageOf(view: CaseView): MarriageApplication {
  if (view.matter !== 'marriage.registration') throw new Error(`a case of ${view.matter}`);
  return view.application;
}

let couples = 0;
/** A couple in order that no test has taken in yet. */
export function nextCouple(): MarriageApplication {
  couples += 1;
  return completeCouple(today, couples);
}

/** Opens a case and keeps an application as its draft. */
export async function draft(client: TongbanClient, application: MarriageApplication = nextCouple()): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ caseId, eventId: randomUUID(), matter: 'marriage.registration' });
  await client.cases.saveDraft({ caseId, upon: 0, draft: marriage(application) });
  return caseId;
}

/** A case that is approved and waits for its number. */
export async function approved(client: TongbanClient, application?: MarriageApplication): Promise<string> {
  const caseId = await draft(client, application);
  await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
  await client.cases.approve({ caseId, eventId: randomUUID(), opinion: '符合结婚条件，准予登记' });
  return caseId;
}

/** A case that is registered and waits for its booklets. */
export async function registered(client: TongbanClient, application?: MarriageApplication): Promise<CaseView> {
  const caseId = await approved(client, application);
  return client.cases.register({ caseId, eventId: randomUUID() });
}

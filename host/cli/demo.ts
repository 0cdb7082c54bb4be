import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addYears } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import type { Register } from '#core/ports.ts';
import { confirmCertificate, nextBlank, sendCertificate } from '#core/usecases/certificates.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { refuseCase } from '#core/usecases/examine-case.ts';
import { type PaperId, type PaperSetter, paperOf } from '#core/usecases/papers.ts';
import { registerMarriage } from '#core/usecases/register-marriage.ts';
import { unlockKeyring } from '#db/keyring/keyring.ts';
import { openRegister } from '#db/open/register.ts';
import { clockOn, systemClock } from '../clock.ts';
import { fontFolders } from '../papers/font-folders.ts';
import { paperSetter } from '../papers/setter.ts';
import { practiceAccounts } from '../practice/accounts.ts';
import { createPractice, practiceStaff, submitAndApprove, takeIn } from '../practice/create.ts';
import { completeCouple } from '../practice/people.ts';
import { lpSpooler } from '../printing/lp-spooler.ts';
import { registerFolder } from '../session/data-folders.ts';

interface Stage {
  readonly clerk: UseCaseContext;
  readonly reviewer: UseCaseContext;
  readonly setter: PaperSetter;
  readonly out: string;
}

type Party = 'man' | 'woman';

async function paperTo(stage: Stage, caseId: string, paper: PaperId, file: string, party?: Party): Promise<void> {
  const labels = paper === 'marriage-certificate';
  const pdf = await stage.setter.pdf(await paperOf(stage.clerk, { caseId, paper, party }), { labels });
  await writeFile(join(stage.out, file), pdf);
}

async function printBooklet(stage: Stage, caseId: string, party: Party): Promise<string> {
  const blank = await nextBlank(stage.clerk, 'marriage-certificate');
  if (!blank) throw new Error('practice has no blank booklet left');
  const { printNumber } = blank;
  const ports = { setter: stage.setter, spooler: lpSpooler() };
  const sent = { caseId, eventId: randomUUID(), party, printNumber, printer: null };
  await sendCertificate(stage.clerk, sent, ports);
  await confirmCertificate(stage.clerk, { caseId, eventId: randomUUID(), party });
  return printNumber;
}

/** One couple from the counter to two confirmed certificates, and all their papers. */
async function registered(stage: Stage, application: MarriageApplication): Promise<Record<string, string>> {
  const caseId = await takeIn(stage.clerk, application);
  await submitAndApprove(stage.clerk, stage.reviewer, caseId);
  const view = await registerMarriage(stage.clerk, { caseId, eventId: randomUUID() }, stage.setter);
  const man = await printBooklet(stage, caseId, 'man');
  const woman = await printBooklet(stage, caseId, 'woman');
  await paperTo(stage, caseId, 'marriage-declaration', 'declaration-man.pdf', 'man');
  await paperTo(stage, caseId, 'marriage-declaration', 'declaration-woman.pdf', 'woman');
  await paperTo(stage, caseId, 'marriage-review', 'review.pdf');
  await paperTo(stage, caseId, 'marriage-certificate', 'certificate-man.pdf', 'man');
  await paperTo(stage, caseId, 'marriage-certificate', 'certificate-woman.pdf', 'woman');
  return { number: view.number ?? '', man, woman };
}

/** A man of twenty and cousins: refused, with the notice. */
async function refused(stage: Stage, application: MarriageApplication, today: PlainDate): Promise<string> {
  const birth = addYears(today, -20);
  const idNumber = generateIdNumber({ division: '500103', birth, sex: 'male', sequence: 33 });
  const man = { ...application.man, name: '何知远', birth, idNumber };
  const caseId = await takeIn(stage.clerk, { ...application, man, kinship: 'B4' });
  const view = await refuseCase(stage.clerk, { caseId, eventId: randomUUID() });
  await paperTo(stage, caseId, 'marriage-refusal', 'refusal-notice.pdf');
  return view.refusalNotice ?? '';
}

async function openFresh(dataFolder: string, today: PlainDate, setter: PaperSetter): Promise<Register> {
  const clock = clockOn(today);
  await createPractice({ dataFolder, clock, setter, empty: true });
  const [{ login, passphrase }] = practiceAccounts;
  const folder = registerFolder(dataFolder, 'practice');
  const { dataKey } = await unlockKeyring(folder, { login, passphrase });
  return openRegister({ folder, dataKey });
}

async function play(register: Register, today: PlainDate, setter: PaperSetter, out: string) {
  const accounts = await register.read((reader) => reader.accounts());
  const stage: Stage = { ...practiceStaff(register, clockOn(today), accounts), setter, out };
  const couple = completeCouple(today);
  const issued = await registered(stage, couple);
  const notice = await refused(stage, couple, today);
  return { issued, notice };
}

/**
 * `tongban demo --out DIR [--data DIR] [--on DATE]`: a fresh practice register and one couple through the same use cases
 * as at the desk; all papers as PDF, the booklet pages with their printed labels in grey. Prints what it made as JSON.
 */
export async function demo(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { out: { type: 'string' }, data: { type: 'string' }, on: { type: 'string' } },
  });
  const today = values.on === undefined ? systemClock().today() : parsePlainDate(values.on);
  if (!values.out || !today) {
    process.stderr.write('用法：tongban demo --out 目录 [--data 目录] [--on 2026-03-02]\n');
    return 2;
  }
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const setter = paperSetter({ fontFolders: fontFolders(), watermark: '练习' });
  const dataFolder = values.data ? resolve(values.data) : await mkdtemp(join(tmpdir(), 'tongban-demo-'));
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const register = await openFresh(dataFolder, today, setter);
  try {
    const made = await play(register, today, setter, out);
    process.stdout.write(`${JSON.stringify({ on: today, ...made }, null, 2)}\n`);
  } finally {
    await register.close();
    if (!values.data) await rm(dataFolder, { recursive: true, force: true });
  }
  return 0;
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type PlainDate, parsePlainDate } from '#core/domain/dates/plain-date.ts';
import type { Register } from '#core/ports.ts';
import type { PaperSetter } from '#core/usecases/papers.ts';
import { unlockKeyring } from '#db/keyring/keyring.ts';
import { openRegister } from '#db/open/register.ts';
import { allowancePapers } from '../../archive/allowance-papers.ts';
import { archivePapers } from '../../archive/papers.ts';
import { clockOn, systemClock } from '../../clock.ts';
import { funeralPapers } from '../../funeral/papers.ts';
import { fontFolders } from '../../papers/font-folders.ts';
import { lazyFonts } from '../../papers/lazy-fonts.ts';
import { paperSetter } from '../../papers/setter.ts';
import { practiceAccounts } from '../../practice/accounts.ts';
import { createPractice } from '../../practice/create.ts';
import { registerFolder } from '../../session/data-folders.ts';
import { playEverything } from './everything.ts';
import { marryCouple, refuseCouple } from './marriage.ts';
import { makeStage, type Stage } from './stage.ts';

async function openFresh(dataFolder: string, today: PlainDate, setter: PaperSetter): Promise<Register> {
  await createPractice({ dataFolder, clock: clockOn(today), setter, empty: true });
  const [{ login, passphrase }] = practiceAccounts;
  const folder = registerFolder(dataFolder, 'practice');
  const { dataKey } = await unlockKeyring(folder, { login, passphrase });
  return openRegister({ folder, dataKey });
}

/** The couple of the first visit and the refusal: what a short demonstration shows. */
async function playMarriage(stage: Stage) {
  const { caseId: _caseId, ...issued } = await marryCouple(stage);
  return { issued, notice: await refuseCouple(stage) };
}

/**
 * `tongban demo --out DIR [--all] [--data DIR] [--on DATE]`: a fresh practice register and one couple through the same
 * use cases as at the desk; all papers as PDF, the booklet pages with their printed labels in grey. `--all` plays every
 * matter and writes every form and the archive's papers. Prints what it made as JSON.
 */
export async function demo(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      out: { type: 'string' },
      data: { type: 'string' },
      on: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  });
  const today = values.on === undefined ? systemClock().today() : parsePlainDate(values.on);
  if (!values.out || !today) {
    process.stderr.write('用法：tongban demo --out 目录 [--all] [--data 目录] [--on 2026-03-02]\n');
    return 2;
  }
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const fonts = lazyFonts(fontFolders());
  const setter = paperSetter({ fonts, watermark: '练习' });
  const archive = archivePapers(fonts, '练习');
  const settlements = funeralPapers(fonts, '练习');
  const allowance = allowancePapers(fonts, '练习');
  const dataFolder = values.data ? resolve(values.data) : await mkdtemp(join(tmpdir(), 'tongban-demo-'));
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const register = await openFresh(dataFolder, today, setter);
  try {
    const accounts = await register.read((reader) => reader.accounts());
    const stage = makeStage({ register, accounts, setter, archive, settlements, allowance, out }, today);
    const made = values.all ? await playEverything(stage) : await playMarriage(stage);
    process.stdout.write(`${JSON.stringify({ on: today, ...made }, null, 2)}\n`);
  } finally {
    await register.close();
    if (!values.data) await rm(dataFolder, { recursive: true, force: true });
  }
  return 0;
}

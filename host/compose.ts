import { mkdir } from 'node:fs/promises';
import type { z } from 'zod';
import type { deskContract } from '#core/contract/desk.ts';
import type { Clock } from '#core/ports.ts';
import type { PaperSetter } from '#core/usecases/papers.ts';
import type { Spooler } from '#core/usecases/spooler.ts';
import type { TemplateShop } from '#core/usecases/templates.ts';
import { type AllowancePapers, allowancePapers } from './archive/allowance-papers.ts';
import { type ArchivePapers, archivePapers } from './archive/papers.ts';
import { systemClock } from './clock.ts';
import { type FuneralPapers, funeralPapers } from './funeral/papers.ts';
import { lazyFonts } from './papers/lazy-fonts.ts';
import { paperSetter } from './papers/setter.ts';
import { type StockPapers, stockPapers } from './papers/stock-papers.ts';
import { templateShop } from './papers/template-shop.ts';
import { practiceAccounts } from './practice/accounts.ts';
import { createPractice } from './practice/create.ts';
import { systemSpooler } from './printing/spooler.ts';
import { createRouter } from './router.ts';
import { createRegister } from './session/create-register.ts';
import { type Mode, registerExists } from './session/data-folders.ts';
import { sessionInfo } from './session/desk.ts';
import { type Session, Sessions } from './session/sessions.ts';

export interface HostOptions {
  /** Holds `office/` and `practice/`; made if it is not there. */
  readonly dataFolder: string;
  /** Folders that hold the certificate fonts, the first hit wins. */
  readonly resources: { readonly fonts: readonly string[] };
  readonly version: string;
  readonly clock?: Clock;
  /** Another day for practice only, so that periods of weeks can be practised in an hour. */
  readonly practiceClock?: Clock;
  /** Where papers go; the spooler of this machine unless a test brings its own. */
  readonly spooler?: Spooler;
}

type SetUpInput = NonNullable<z.infer<NonNullable<(typeof deskContract.setUp)['~orpc']['inputSchema']>>>;
type Status = z.infer<NonNullable<(typeof deskContract.status)['~orpc']['outputSchema']>>;

/** What the router is made of. */
export interface HostServices {
  readonly dataFolder: string;
  readonly sessions: Sessions;
  readonly spooler: Spooler;
  setterOf(mode: Mode): PaperSetter;
  readonly templateShop: TemplateShop;
  archivePapersOf(mode: Mode): ArchivePapers;
  stockPapersOf(mode: Mode): StockPapers;
  funeralPapersOf(mode: Mode): FuneralPapers;
  allowancePapersOf(mode: Mode): AllowancePapers;
  status(connectionId: string): Promise<Status>;
  setUp(connectionId: string, input: SetUpInput): Promise<Session>;
  preparePractice(): Promise<{ made: boolean }>;
}

/** A running host: the router for any transport, and its end. */
export interface TongbanHost {
  readonly router: ReturnType<typeof createRouter>;
  readonly services: HostServices;
  /** A window has gone: its session is locked. */
  connectionClosed(connectionId: string): Promise<void>;
  close(): Promise<void>;
}

/** The one place where ports meet adapters. Nothing is opened here: the register opens with the first sign-in. */
export async function composeHost(options: HostOptions): Promise<TongbanHost> {
  const { dataFolder, version } = options;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const clock = options.clock ?? systemClock();
  const practiceClock = options.practiceClock ?? clock;
  const spooler = options.spooler ?? systemSpooler();
  const sessions = new Sessions({ dataFolder, clockOf: (mode) => (mode === 'practice' ? practiceClock : clock) });
  const fonts = lazyFonts(options.resources.fonts);
  const setters = {
    office: paperSetter({ fonts }),
    practice: paperSetter({ fonts, watermark: '练习' }),
  };
  const archives = { office: archivePapers(fonts), practice: archivePapers(fonts, '练习') };
  const stocks = { office: stockPapers(fonts), practice: stockPapers(fonts, '练习') };
  const settlements = { office: funeralPapers(fonts), practice: funeralPapers(fonts, '练习') };
  const allowances = { office: allowancePapers(fonts), practice: allowancePapers(fonts, '练习') };
  const services: HostServices = {
    dataFolder,
    sessions,
    spooler,
    setterOf: (mode) => setters[mode],
    templateShop: templateShop(fonts),
    archivePapersOf: (mode) => archives[mode],
    stockPapersOf: (mode) => stocks[mode],
    funeralPapersOf: (mode) => settlements[mode],
    allowancePapersOf: (mode) => allowances[mode],
    status: async (connectionId) => {
      const session = await sessions.find(connectionId);
      return {
        version,
        today: clock.today(),
        officeExists: registerExists(dataFolder, 'office'),
        practiceExists: registerExists(dataFolder, 'practice'),
        practiceAccounts: practiceAccounts.map((account) => ({ ...account, roles: [...account.roles] })),
        session: session ? await sessionInfo(session) : null,
        printing: (await spooler.printers()).length > 0,
      };
    },
    setUp: async (connectionId, { office, administrator, firstSerial }) => {
      const { login, displayName, passphrase, alsoClerk } = administrator;
      const roles = alsoClerk ? (['clerk', 'reviewer', 'administrator'] as const) : (['administrator'] as const);
      const accounts = [{ login, displayName, roles, passphrase }] as const;
      await createRegister({ dataFolder, mode: 'office', office, accounts, firstSerial, clock });
      return sessions.signIn(connectionId, { mode: 'office', login, passphrase });
    },
    preparePractice: async () => {
      if (registerExists(dataFolder, 'practice')) return { made: false };
      await createPractice({ dataFolder, clock: practiceClock, setter: setters.practice });
      return { made: true };
    },
  };
  return {
    router: createRouter(services),
    services,
    connectionClosed: (connectionId) => sessions.lock(connectionId),
    close: () => sessions.close(),
  };
}

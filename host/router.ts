import { implement, ORPCError } from '@orpc/server';
import { contract } from '#core/contract/index.ts';
import { type ErrorCode, isTongbanError } from '#core/domain/errors.ts';
import type { Account } from '#core/ports.ts';
import { blanksOverview, receiveBlanks, voidBlank } from '#core/usecases/blanks.ts';
import { confirmCertificate, nextBlank, sendCertificate, spoilCertificate } from '#core/usecases/certificates.ts';
import { keepPlace, saveDraft } from '#core/usecases/drafts.ts';
import {
  approveCase,
  closeCase,
  recordOnlineCheck,
  refuseCase,
  returnCase,
  submitCase,
} from '#core/usecases/examine-case.ts';
import { home } from '#core/usecases/home.ts';
import { auditTail, listAccounts, saveOffice, setAccountDisabled } from '#core/usecases/office.ts';
import { openCase, viewCase } from '#core/usecases/open-case.ts';
import { paperOf } from '#core/usecases/papers.ts';
import { getPhoto, putPhoto } from '#core/usecases/photos.ts';
import { registerMarriage } from '#core/usecases/register-marriage.ts';
import { readVendorCard } from './cards/vendor-reader.ts';
import type { HostServices } from './compose.ts';
import type { CallContext } from './connection.ts';
import { addSigningAccount, resetPassphrase, sessionInfo } from './session/desk.ts';

function fileOf(bytes: Uint8Array, name: string, type: string): File {
  return new File([new Uint8Array(bytes)], name, { type });
}

/** The refusals that HTTP has a number of its own for; the page reads the code, not this. */
const statuses: Partial<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  WRONG_PASSPHRASE: 401,
  LOCKED_OUT: 429,
  NOT_ALLOWED: 403,
  FOUR_EYES: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DATABASE_DAMAGED: 503,
  DATABASE_IN_USE: 503,
  KEYRING_DAMAGED: 503,
  DISK_FULL: 507,
};

/** Every refusal of ours is an answer, not a fault of the server. */
function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 422;
}

/** The contract, implemented. Every procedure finds its session by the window that calls. */
export function createRouter(services: HostServices) {
  const { sessions, dataFolder } = services;
  const guarded = implement(contract)
    .$context<CallContext>()
    .use(async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        // Our codes and data cross the wire as they are; everything else stays here and becomes a bare failure.
        if (isTongbanError(error)) {
          throw new ORPCError(error.code, { status: statusOf(error.code), data: error.data, cause: error });
        }
        throw error;
      }
    });
  const of = ({ connection }: CallContext) => sessions.require(connection.id);

  return guarded.router({
    desk: {
      status: guarded.desk.status.handler(({ context }) => services.status(context.connection.id)),
      setUp: guarded.desk.setUp.handler(async ({ input, context }) =>
        sessionInfo(await services.setUp(context.connection.id, input)),
      ),
      preparePractice: guarded.desk.preparePractice.handler(() => services.preparePractice()),
    },
    session: {
      signIn: guarded.session.signIn.handler(async ({ input, context }) =>
        sessionInfo(await sessions.signIn(context.connection.id, input)),
      ),
      current: guarded.session.current.handler(async ({ context }) => {
        const session = await sessions.find(context.connection.id);
        return session ? sessionInfo(session) : null;
      }),
      lock: guarded.session.lock.handler(async ({ context }) => {
        await sessions.lock(context.connection.id);
        return {};
      }),
      keepPlace: guarded.session.keepPlace.handler(async ({ input, context }) => {
        await keepPlace(await of(context), input);
        return {};
      }),
    },
    office: {
      save: guarded.office.save.handler(async ({ input, context }) => saveOffice(await of(context), input)),
    },
    accounts: {
      list: guarded.accounts.list.handler(async ({ context }) => (await listAccounts(await of(context))).map(account)),
      add: guarded.accounts.add.handler(async ({ input, context }) =>
        account(await addSigningAccount(dataFolder, await of(context), input)),
      ),
      setDisabled: guarded.accounts.setDisabled.handler(async ({ input, context }) =>
        account(await setAccountDisabled(await of(context), input)),
      ),
      resetPassphrase: guarded.accounts.resetPassphrase.handler(async ({ input, context }) => {
        await resetPassphrase(dataFolder, await of(context), input);
        return {};
      }),
    },
    cases: {
      home: guarded.cases.home.handler(async ({ context }) => {
        const found = await home(await of(context));
        return { ...found, cases: [...found.cases] };
      }),
      view: guarded.cases.view.handler(async ({ input, context }) => viewCase(await of(context), input)),
      open: guarded.cases.open.handler(async ({ input, context }) => openCase(await of(context), input)),
      saveDraft: guarded.cases.saveDraft.handler(async ({ input, context }) => saveDraft(await of(context), input)),
      submit: guarded.cases.submit.handler(async ({ input, context }) => submitCase(await of(context), input)),
      return: guarded.cases.return.handler(async ({ input, context }) => returnCase(await of(context), input)),
      recordOnlineCheck: guarded.cases.recordOnlineCheck.handler(async ({ input, context }) =>
        recordOnlineCheck(await of(context), input),
      ),
      approve: guarded.cases.approve.handler(async ({ input, context }) => approveCase(await of(context), input)),
      refuse: guarded.cases.refuse.handler(async ({ input, context }) => refuseCase(await of(context), input)),
      register: guarded.cases.register.handler(async ({ input, context }) => {
        const session = await of(context);
        return registerMarriage(session, input, services.setterOf(session.mode));
      }),
      close: guarded.cases.close.handler(async ({ input, context }) => closeCase(await of(context), input)),
    },
    certificates: {
      nextBlank: guarded.certificates.nextBlank.handler(
        async ({ input, context }) => (await nextBlank(await of(context), input.kind)) ?? null,
      ),
      send: guarded.certificates.send.handler(async ({ input, context }) => {
        const session = await of(context);
        const { setterOf, spooler } = services;
        const { view, pdf } = await sendCertificate(session, input, { setter: setterOf(session.mode), spooler });
        return { view, pdf: fileOf(pdf, `${input.printNumber}.pdf`, 'application/pdf') };
      }),
      confirm: guarded.certificates.confirm.handler(async ({ input, context }) =>
        confirmCertificate(await of(context), input),
      ),
      spoil: guarded.certificates.spoil.handler(async ({ input, context }) =>
        spoilCertificate(await of(context), input),
      ),
    },
    papers: {
      pdf: guarded.papers.pdf.handler(async ({ input, context }) => {
        const session = await of(context);
        const pdf = await services.setterOf(session.mode).pdf(await paperOf(session, input), { labels: input.labels });
        return fileOf(pdf, `${input.paper}.pdf`, 'application/pdf');
      }),
      missingGlyphs: guarded.papers.missingGlyphs.handler(async ({ input, context }) => {
        const session = await of(context);
        return { characters: [...services.setterOf(session.mode).missingGlyphs(input.text)] };
      }),
      printers: guarded.papers.printers.handler(async ({ context }) => {
        await of(context);
        return [...(await services.spooler.printers())];
      }),
      print: guarded.papers.print.handler(async ({ input, context }) => {
        const session = await of(context);
        const setter = services.setterOf(session.mode);
        const pdf = await setter.pdf(await paperOf(session, input), { labels: false });
        const ticket = { printer: input.printer, title: input.paper, sheet: setter.sheet(input.paper) };
        return { job: await services.spooler.submit(pdf, ticket) };
      }),
    },
    cards: {
      read: guarded.cards.read.handler(async ({ context }) => {
        const office = await (await of(context)).register.read((reader) => reader.office());
        return readVendorCard(office?.cardReader ?? { kind: 'none', address: '' });
      }),
      decode: guarded.cards.decode.handler(async ({ input, context }) => {
        await of(context);
        const { decodeCardBlock } = await import('./cards/decode-block.ts');
        return decodeCardBlock(input.block);
      }),
    },
    photos: {
      put: guarded.photos.put.handler(async ({ input, context }) => {
        const bytes = new Uint8Array(await input.file.arrayBuffer());
        await putPhoto(await of(context), { id: input.attachmentId, caseId: input.caseId, bytes });
        return { attachmentId: input.attachmentId };
      }),
      get: guarded.photos.get.handler(async ({ input, context }) => {
        const photo = await getPhoto(await of(context), input.attachmentId);
        return fileOf(photo.bytes, 'photo.jpg', photo.mediaType);
      }),
    },
    blanks: {
      overview: guarded.blanks.overview.handler(async ({ context }) => {
        const { counts, receipts, used } = await blanksOverview(await of(context));
        return { counts, receipts: [...receipts], used: [...used] };
      }),
      receive: guarded.blanks.receive.handler(async ({ input, context }) => receiveBlanks(await of(context), input)),
      voidBlank: guarded.blanks.voidBlank.handler(async ({ input, context }) => {
        await voidBlank(await of(context), input);
        return {};
      }),
    },
    audit: {
      tail: guarded.audit.tail.handler(async ({ context }) => {
        const { entries, brokenAt, accounts } = await auditTail(await of(context));
        const names = new Map(accounts.map((row) => [row.id, row.displayName]));
        return {
          brokenAt,
          entries: entries.map(({ sequence, at, by, action, subject, detail }) => ({
            sequence,
            at,
            by: names.get(by) ?? by,
            action,
            subject,
            detail,
          })),
        };
      }),
    },
  });
}

/** A row as the wire wants it: with a list of its own. */
function account(row: Account) {
  return { ...row, roles: [...row.roles] };
}

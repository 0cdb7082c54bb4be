import {
  archiveCatalogue,
  archiveContents,
  attachmentChoices,
  fileCase,
  filedCase,
  filesWithGaps,
  unfiled,
} from '#core/usecases/archive.ts';
import { getAttachment, putAttachment, removeAttachment } from '#core/usecases/attachments.ts';
import { clockQueuesOf } from '#core/usecases/clock-queues.ts';
import { enquiryLog } from '#core/usecases/enquiry-log.ts';
import { inflate } from '../archive/inflate.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf, xlsxType } from './guard.ts';

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** The legal clock, the archive and its scans. */
export function archiveRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    clock: {
      queues: guarded.clock.queues.handler(async ({ context }) => {
        const { today, rows } = await clockQueuesOf(await of(context));
        return { today, rows: [...rows] };
      }),
    },
    archive: {
      contents: guarded.archive.contents.handler(async ({ input, context }) => {
        const session = await of(context);
        const { archiveClass, year, contents } = await archiveContents(session, input, services.setterOf(session.mode));
        return {
          archiveClass: archiveClass ?? null,
          year,
          papers: contents.entries.map(({ code, title, source, pages, firstPage }) => ({
            ...{ code, title, source, pages, firstPage },
          })),
          missing: contents.missing.map(({ code, title, required }) => ({ code, title, required })),
          pages: contents.pages,
        };
      }),
      file: guarded.archive.file.handler(async ({ input, context }) => {
        const session = await of(context);
        return fileCase(session, input, services.setterOf(session.mode));
      }),
      waiting: guarded.archive.waiting.handler(async ({ input, context }) => [
        ...(await unfiled(await of(context), input.year)),
      ]),
      missingFile: guarded.archive.missingFile.handler(async ({ input, context }) => {
        const session = await of(context);
        const gaps = await filesWithGaps(session, input.year, services.setterOf(session.mode));
        const paper = { ...gaps, year: input.year, on: session.clock.today() };
        const pdf = await services.archivePapersOf(session.mode).missingPapers(paper);
        return fileOf(pdf, `missing-${input.year}.pdf`, 'application/pdf');
      }),
      enquiries: guarded.archive.enquiries.handler(async ({ input, context }) => [
        ...(await enquiryLog(await of(context), input.year)),
      ]),
      catalogue: guarded.archive.catalogue.handler(async ({ input, context }) => {
        const { catalogue, lines } = await archiveCatalogue(await of(context), input);
        const byVolume = new Map(lines.map((line) => [line.filed?.volume, line]));
        return catalogue.rows.flatMap(({ volume, pages, box }) => {
          const line = byVolume.get(volume);
          return line ? [{ line, volume, pages, box }] : [];
        });
      }),
      catalogueFile: guarded.archive.catalogueFile.handler(async ({ input, context }) => {
        const session = await of(context);
        const { catalogue, office } = await archiveCatalogue(session, input);
        const name = `catalogue-${input.archiveClass}-${input.year}`;
        const papers = services.archivePapersOf(session.mode);
        if (input.as === 'xlsx') return fileOf(await papers.catalogueSheet(catalogue), `${name}.xlsx`, xlsxType);
        return fileOf(await papers.catalogue(catalogue, office), `${name}.pdf`, 'application/pdf');
      }),
      boxLabels: guarded.archive.boxLabels.handler(async ({ input, context }) => {
        const session = await of(context);
        const { catalogue, office } = await archiveCatalogue(session, input);
        const pdf = await services.archivePapersOf(session.mode).boxLabels(catalogue, office);
        return fileOf(pdf, `boxes-${input.archiveClass}-${input.year}.pdf`, 'application/pdf');
      }),
      fileList: guarded.archive.fileList.handler(async ({ input, context }) => {
        const session = await of(context);
        const pdf = await services.archivePapersOf(session.mode).fileList(await filedCase(session, input.caseId));
        return fileOf(pdf, 'file-list.pdf', 'application/pdf');
      }),
    },
    attachments: {
      put: guarded.attachments.put.handler(async ({ input, context }) => {
        const { attachmentId: id, caseId, paper, title, file } = input;
        const bytes = new Uint8Array(await file.arrayBuffer());
        return putAttachment(await of(context), { id, caseId, paper, title, bytes }, inflate);
      }),
      get: guarded.attachments.get.handler(async ({ input, context }) => {
        const { bytes, mediaType, id } = await getAttachment(await of(context), input.attachmentId);
        return fileOf(bytes, `${id}.${extensions[mediaType] ?? 'bin'}`, mediaType);
      }),
      remove: guarded.attachments.remove.handler(async ({ input, context }) => {
        await removeAttachment(await of(context), input.attachmentId);
        return {};
      }),
      kinds: guarded.attachments.kinds.handler(async ({ input, context }) => [
        ...(await attachmentChoices(await of(context), input.caseId)),
      ]),
    },
  };
}

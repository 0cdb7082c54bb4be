import { auditTail } from '#core/usecases/office.ts';
import { getPhoto, putPhoto } from '#core/usecases/photos.ts';
import { readVendorCard } from '../cards/vendor-reader.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** Card reader, photographs and the audit trail. */
export function counterRoutes(parts: RouteParts) {
  const { guarded } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    cards: {
      read: guarded.cards.read.handler(async ({ context }) => {
        const office = await (await of(context)).register.read((reader) => reader.office());
        return readVendorCard(office?.cardReader ?? { kind: 'none', address: '' });
      }),
      decode: guarded.cards.decode.handler(async ({ input, context }) => {
        await of(context);
        const { decodeCardBlock } = await import('../cards/decode-block.ts');
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
  };
}

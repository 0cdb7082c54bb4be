import { caseRoles } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
import { checkPhoto } from '../domain/photos/jpeg.ts';
import type { Attachment } from '../ports.ts';
import { actOf, requireCase, requireRole, type UseCaseContext } from './context.ts';
import { requireStage } from './drafts.ts';
import { loadCase } from './load-case.ts';

/** Keeps a photograph of a draft. PHOTO_REFUSED where it is no clean JPEG of the right size. */
export async function putPhoto(
  context: UseCaseContext,
  attachment: { readonly id: string; readonly caseId: string; readonly bytes: Uint8Array },
): Promise<void> {
  requireRole(context, caseRoles);
  const act = actOf(context, 'photo.put', attachment.caseId, { bytes: attachment.bytes.byteLength });
  await context.register.write(act, async (writer) => {
    const loaded = await loadCase(writer, attachment.caseId, context);
    requireStage(loaded, 'save-draft');
    const problem = checkPhoto(attachment.bytes, loaded.matter.photoSizes);
    if (problem) throw new TongbanError('PHOTO_REFUSED', { why: problem });
    if (await writer.attachment(attachment.id)) return;
    await writer.saveAttachment({
      ...attachment,
      mediaType: 'image/jpeg',
      paper: 'photo',
      title: '',
      pages: 0,
      orientation: 1,
      bytesLength: attachment.bytes.byteLength,
      addedAt: context.clock.now(),
      addedBy: context.account.id,
      removed: false,
    });
  });
}

/** A kept photograph; NOT_FOUND where there is none with this id. */
export async function getPhoto(context: UseCaseContext, attachmentId: string): Promise<Attachment> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => {
    const attachment = await reader.attachment(attachmentId);
    if (!attachment) throw new TongbanError('NOT_FOUND', { what: 'photo' });
    await requireCase(reader, context, attachment.caseId);
    return attachment;
  });
}

import { rolesFor, stageAllows } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
import { checkJointPhoto } from '../domain/photos/jpeg.ts';
import type { Attachment } from '../ports.ts';
import { loadCase } from './case-view.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** Keeps the joint photograph of a draft. PHOTO_REFUSED where it is no clean JPEG of the right size. */
export async function putPhoto(context: UseCaseContext, attachment: Omit<Attachment, 'mediaType'>): Promise<void> {
  requireRole(context, rolesFor('save-draft'));
  const problem = checkJointPhoto(attachment.bytes);
  if (problem) throw new TongbanError('PHOTO_REFUSED', { why: problem });
  const act = actOf(context, 'photo.put', attachment.caseId, { bytes: attachment.bytes.byteLength });
  await context.register.write(act, async (writer) => {
    const { state } = await loadCase(writer, attachment.caseId);
    if (!stageAllows(state.stage, 'save-draft')) {
      throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'save-draft' });
    }
    if (await writer.attachment(attachment.id)) return;
    await writer.saveAttachment({ ...attachment, mediaType: 'image/jpeg' });
  });
}

/** A kept photograph; NOT_FOUND where there is none with this id. */
export async function getPhoto(context: UseCaseContext, attachmentId: string): Promise<Attachment> {
  requireRole(context, ['clerk', 'reviewer']);
  const attachment = await context.register.read((reader) => reader.attachment(attachmentId));
  if (!attachment) throw new TongbanError('NOT_FOUND', { what: 'photo' });
  return attachment;
}

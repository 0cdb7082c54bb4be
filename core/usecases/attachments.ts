import type { AttachmentLineView } from '../contract/shapes.ts';
import { takeAttachment } from '../domain/attachments/clean-attachment.ts';
import type { Inflate } from '../domain/attachments/inspection.ts';
import { caseRoles } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
import type { Attachment, AttachmentLine } from '../ports.ts';
import { actOf, requireCase, requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** A file that has its place in the archive is whole: nothing joins it and nothing leaves it. */
function requireUnfiled({ state }: LoadedCase, action: string): void {
  if (state.filed) throw new TongbanError('WRONG_STAGE', { stage: 'filed', action });
}

function lineView({ caseId: _caseId, removed: _removed, ...line }: AttachmentLine, by: string): AttachmentLineView {
  return { ...line, addedBy: by };
}

/**
 * Keeps a scan (附件) with its case, encrypted like all of the register. What it is is read off its bytes; a picture loses
 * its EXIF data. ATTACHMENT_REFUSED where it is no whole JPEG, PNG or PDF within the limits.
 */
export async function putAttachment(
  context: UseCaseContext,
  input: {
    readonly id: string;
    readonly caseId: string;
    readonly paper: string;
    readonly title: string;
    readonly bytes: Uint8Array;
  },
  inflate: Inflate,
): Promise<AttachmentLineView> {
  requireRole(context, caseRoles);
  const taken = takeAttachment(input.bytes, inflate);
  if (!taken.ok) throw new TongbanError('ATTACHMENT_REFUSED', { why: taken.why });
  const { id, caseId, paper, title } = input;
  const { bytes, mediaType, pages, orientation } = taken;
  const act = actOf(context, 'attachment.put', caseId, { attachment: id, mediaType, bytes: bytes.byteLength });
  return context.register.write(act, async (writer) => {
    requireUnfiled(await loadCase(writer, caseId, context), 'attach');
    const attachment: Attachment = {
      ...{ id, caseId, paper, title, bytes, mediaType, pages, orientation },
      bytesLength: bytes.byteLength,
      addedAt: context.clock.now(),
      addedBy: context.account.id,
      removed: false,
    };
    const there = await writer.attachment(id);
    if (there && there.caseId !== caseId) throw new TongbanError('CONFLICT', { what: 'attachment' });
    if (!there) await writer.saveAttachment(attachment);
    const { bytes: _bytes, ...line } = there ?? attachment;
    return lineView(line, context.account.displayName);
  });
}

/** A kept scan; NOT_FOUND where there is none with this id. */
export async function getAttachment(context: UseCaseContext, id: string): Promise<Attachment> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const found = await reader.attachment(id);
    if (!found || found.removed) throw new TongbanError('NOT_FOUND', { what: 'attachment' });
    await requireCase(reader, context, found.caseId);
    return found;
  });
}

/** Takes a scan out of its case again; what it was stays for the audit. */
export async function removeAttachment(context: UseCaseContext, id: string): Promise<void> {
  requireRole(context, caseRoles);
  const found = await getAttachment(context, id);
  const act = actOf(context, 'attachment.remove', found.caseId, { attachment: id });
  await context.register.write(act, async (writer) => {
    requireUnfiled(await loadCase(writer, found.caseId, context), 'attach');
    await writer.removeAttachment(id);
  });
}

import type { AttachmentProblem } from '#core/domain/attachments/inspection.ts';
import { attachmentLimits } from '#core/domain/attachments/limits.ts';

/** What can be said of a file before it is sent: the host looks at the rest. */
export function preCheck(file: Pick<File, 'size'>): AttachmentProblem | undefined {
  if (file.size === 0) return 'empty';
  return file.size > attachmentLimits.mostBytes ? 'too-large' : undefined;
}

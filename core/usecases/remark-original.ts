import type { CaseEventBody } from '../domain/cases/events.ts';
import { applyEvent } from '../domain/cases/fold.ts';
import { TongbanError } from '../domain/errors.ts';
import type { RegisterWriter } from '../ports.ts';
import { record } from './act-on-case.ts';
import type { UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/**
 * Leaves the remark of a finished act on the registration it is about (条例2025 第二十条): one more event of that case's
 * journal, in the same transaction. The event's id is made of the act's, so that a retry leaves one remark.
 */
export async function remarkOriginal(
  writer: RegisterWriter,
  loaded: LoadedCase,
  context: UseCaseContext,
  body: CaseEventBody,
): Promise<void> {
  const { state, matter } = loaded;
  const event = {
    id: '',
    caseId: state.id,
    sequence: state.revision + 1,
    at: context.clock.now(),
    on: context.clock.today(),
    by: context.account.id,
    body,
  };
  const after = applyEvent(state, event);
  const remark = matter.remark?.(after.application ?? loaded.application, after);
  if (!remark) return;
  const original = await loadCase(writer, remark.caseId, context);
  // A file that was entered again from paper (补录) was registered before this register began.
  if (!original.state.registeredOn && original.state.stage !== 'answered')
    throw new TongbanError('INVALID', { field: 'original.caseId', why: 'unregistered' });
  const { ended, sentence, effectiveOn } = remark;
  const mark = { type: 'remarked', ended, sentence, effectiveOn, fromCaseId: state.id } as const;
  await record(writer, original, context, `${state.id}-remark`, mark);
}

import type { CaseView } from '../contract/shapes.ts';
import type { Application } from '../domain/cases/application.ts';
import { corrections } from '../domain/cases/corrections.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import type { UseCaseContext } from './context.ts';
import { recordsOf } from './duplicates.ts';
import { requireNames, requireVerdict } from './examine-case.ts';
import { judgeOn } from './load-case.ts';
import { type PaperSetter, proveEach } from './papers.ts';

/**
 * 更正 before delivery (marriage.md §3.1): a slip of the registry. What was registered stays in the journal; the corrected
 * facts, each with its old value, come after it, and every booklet already printed is void (规范2015 第四十条). The number
 * and the day stay. After delivery this act is not known: the way is a reissue (与所持身份证件信息不一致).
 */
export async function correctCase(
  context: UseCaseContext,
  input: CaseActInput & {
    readonly corrected: { readonly matter: string; readonly application: Application };
    readonly reason: string;
  },
  setter: PaperSetter,
): Promise<CaseView> {
  return actOnCase(context, input, 'correct', async (writer, loaded) => {
    const { matter, state } = loaded;
    if (input.corrected.matter !== matter.id) throw new TongbanError('INVALID', { field: 'matter', why: 'other' });
    const application = matter.complete(input.corrected.application, context.clock.today());
    requireNames(loaded, application);
    const changes = corrections(loaded.application, application);
    if (changes.length === 0) throw new TongbanError('INVALID', { field: 'application', why: 'unchanged' });
    // A corrected number may be that of somebody of whom the register knows more.
    const records = await recordsOf(writer, matter, application, input.caseId);
    const after = { ...loaded, application, ...records };
    requireVerdict(judgeOn(state.registeredOn ?? context.clock.today(), after), ['PASS']);
    const voided = [];
    for (const party of state.parties) {
      const { printNumber, state: paper } = certificateOf(state, party);
      if (!printNumber || paper === 'none') continue;
      const from = paper === 'sent' ? 'printing' : 'used';
      const { caseId, reason: note } = input;
      await writer.moveBlank(printNumber, { act: 'correct', from, reason: 'wrong-content', note, caseId });
      voided.push({ party, printNumber });
    }
    const paper = matter.registration?.booklet(application);
    if (paper) await proveEach(after, paper, context, setter);
    return { type: 'corrected', application, changes, reason: input.reason, voided };
  });
}

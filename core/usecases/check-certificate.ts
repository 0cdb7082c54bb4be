import type { CaseView } from '../contract/shapes.ts';
import { certificateAllows } from '../domain/cases/actions.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';
import type { PartyRole } from '../domain/law/judgement.ts';
import { type BookletLine, certificateLines } from '../domain/papers/booklet-lines.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { bookletOf } from './certificates.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { loadCase } from './load-case.ts';
import { paperContext } from './papers.ts';

/**
 * 当事人核对无误: one of the couple finds right what will be printed. Before the booklet is printed, once; a correction
 * takes it back. WRONG_STAGE otherwise, and for whoever gets no booklet.
 */
export function checkCertificate(
  context: UseCaseContext,
  input: CaseActInput & { readonly party: PartyRole },
): Promise<CaseView> {
  return actOnCase(context, input, 'check-certificate', (_writer, { state }) => {
    const { party } = input;
    if (!certificateAllows(state, party, 'check-certificate')) {
      throw new TongbanError('WRONG_STAGE', { stage: certificateOf(state, party).state, action: 'check-certificate' });
    }
    return { type: 'certificate-checked', party };
  });
}

/** What stands in the booklet of one of a couple, line by line; WRONG_STAGE where the party gets none. */
export async function linesOfCertificate(
  context: UseCaseContext,
  { caseId, party }: { readonly caseId: string; readonly party: PartyRole },
): Promise<readonly BookletLine[]> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => {
    const loaded = await loadCase(reader, caseId, context);
    const { state, matter } = loaded;
    const refusal = new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'check-certificate' });
    if (state.number === undefined || !state.parties.includes(party)) throw refusal;
    const record = matter.paper({ paper: bookletOf(loaded), party }, paperContext(loaded, context, {}));
    if (!('persons' in record)) throw refusal;
    return certificateLines(record);
  });
}

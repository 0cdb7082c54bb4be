import type { CaseView } from '../contract/shapes.ts';
import { stageAllows } from '../domain/cases/actions.ts';
import { type CaseState, certificateOf, endedOn } from '../domain/cases/state.ts';
import { type Judgement, partyRoles } from '../domain/law/judgement.ts';
import type { RegisterReader } from '../ports.ts';
import { clockView } from './case-clock.ts';
import { noteOf } from './case-history.ts';
import type { UseCaseContext } from './context.ts';
import { earlierFor } from './duplicates.ts';
import { judgeOn, type LoadedCase, questionOf } from './load-case.ts';
import { paperContext } from './papers.ts';

/** The acts of a case with names instead of accounts. */
function historyOf({ events }: LoadedCase, names: ReadonlyMap<string, string>): CaseView['history'] {
  return events.map((event) => ({
    at: event.at,
    by: names.get(event.by) ?? event.by,
    type: event.body.type,
    note: noteOf(event.body),
  }));
}

function copyFinding(finding: Judgement['findings'][number]): CaseView['judgement']['findings'][number] {
  const { missing, ...rest } = finding;
  return { ...rest, ...(missing ? { missing: [...missing] } : {}) };
}

/** What the journal tells of a case, as the page wants it. */
function stateFields(state: CaseState) {
  return {
    id: state.id,
    stage: state.stage,
    revision: state.revision,
    openedAt: state.openedAt,
    openedOn: state.openedOn,
    returnedReason: state.stage === 'draft' || state.stage === 'examining' ? (state.returnedReason ?? null) : null,
    acceptedOn: state.acceptance?.on ?? null,
    receiptNumber: state.acceptance?.receiptNumber ?? null,
    withdrawal: state.withdrawal
      ? { on: state.withdrawal.on, by: state.withdrawal.by, confirmationNumber: state.withdrawal.confirmationNumber }
      : null,
    lapsedOn: state.lapsedOn ?? null,
    number: state.number ?? null,
    registeredOn: state.registeredOn ?? null,
    parties: [...state.parties],
    refusalNotice: state.refusal?.noticeNumber ?? null,
    closedReason: state.closedReason ?? null,
    answer: state.answer ? { number: state.answer.number, on: state.answer.on } : null,
    notice: state.notice ?? null,
    decision: state.decision ?? null,
    service: state.service,
    corrections: state.corrections.map((entry) => ({ ...entry, changes: [...entry.changes] })),
    remarks: [...state.remarks],
    filed: state.filed ? { ...state.filed, papers: [...state.filed.papers] } : null,
    progress: [...state.progress],
  };
}

/** The booklets as they stand, and with which printer those lie that were sent. */
async function certificatesOf(reader: RegisterReader, state: CaseState): Promise<CaseView['certificates']> {
  const certificates: CaseView['certificates'] = {};
  for (const holder of state.parties) {
    const { spoiled, ...paper } = certificateOf(state, holder);
    const sent = paper.state === 'sent' && paper.printNumber ? await reader.printJobOf(paper.printNumber) : undefined;
    const lies = sent && sent.printer !== '' ? { lies: { printer: sent.printer, job: sent.job } } : {};
    certificates[holder] = { ...paper, spoiled: [...spoiled], ...lies };
  }
  return certificates;
}

/** The page of a case. */
export async function caseView(reader: RegisterReader, loaded: LoadedCase, context: UseCaseContext): Promise<CaseView> {
  const { state, draft, application, matter } = loaded;
  const names = new Map((await reader.accounts()).map((account) => [account.id, account.displayName]));
  // An open case by the law of today, an ended one by that of its day: an old file does not turn red with a new law.
  const judgement = judgeOn(endedOn(state) ?? context.clock.today(), loaded);
  const attachments = await reader.attachments(state.id);
  const archived = matter.archive?.classOf(application, state);
  const view = {
    matter: matter.id,
    application,
    ...stateFields(state),
    certificates: await certificatesOf(reader, state),
    draftRevision: draft?.revision ?? 0,
    savedAt: draft?.savedAt ?? null,
    judgement: { ...judgement, findings: judgement.findings.map(copyFinding) },
    known: loaded.known,
    duplicates: [...loaded.duplicates],
    earlier: [...earlierFor(context, loaded.earlier)],
    tables: [...loaded.tables],
    deadlines: [...(matter.deadlines?.(questionOf(context.clock.today(), loaded)) ?? [])],
    servedTo: [...(matter.servedTo?.(application) ?? partyRoles)],
    submittedBy: state.submittedBy ? (names.get(state.submittedBy) ?? state.submittedBy) : null,
    submittedByMe: state.submittedBy === context.account.id,
    clock: clockView(loaded, context.clock.today()),
    opinion: state.opinion ?? matter.registration?.opinion(application) ?? '',
    bookletKind: matter.registration?.booklet(application) ?? null,
    fileable: archived !== undefined && !state.filed && stageAllows(matter.flow, state.stage, 'file'),
    papers: [...matter.papers(paperContext(loaded, context, {}))],
    attachments: attachments.map(({ caseId: _case, removed: _removed, addedBy, ...line }) => ({
      ...line,
      addedBy: names.get(addedBy) ?? addedBy,
    })),
    history: historyOf(loaded, names),
  };
  // The application was read with the schema of its matter when the case was loaded, which is what the union says.
  return view as CaseView;
}

import type { CaseView } from '../contract/shapes.ts';
import type { CaseEvent, CaseEventBody } from '../domain/cases/events.ts';
import { type CaseState, foldCase } from '../domain/cases/state.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { Judgement } from '../domain/law/judgement.ts';
import { type Matter, matterOf } from '../domain/matters/index.ts';
import type { MarriageApplication } from '../domain/matters/marriage-registration/schema.ts';
import type { Draft, Office, RegisterReader } from '../ports.ts';
import { officeOf, type UseCaseContext } from './context.ts';

/** A case with all that acts on it need. */
export interface LoadedCase {
  readonly matter: Matter;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly draft: Draft | undefined;
  readonly office: Office;
  /** The draft while it is one, else what was submitted. */
  readonly application: MarriageApplication;
}

/** Loads a case; NOT_FOUND where there is none with this id. */
export async function loadCase(reader: RegisterReader, caseId: string): Promise<LoadedCase> {
  const events = await reader.events(caseId);
  if (events.length === 0) throw new TongbanError('NOT_FOUND', { what: 'case' });
  const state = foldCase(events);
  const draft = state.stage === 'draft' ? await reader.draft(caseId) : undefined;
  const matter = matterOf(state.matter);
  const application = draft?.application ?? state.application ?? matter.empty();
  return { matter, events, state, draft, office: await officeOf(reader), application };
}

/** What the law of a day says of an application at its office. */
export function judgeOn(
  on: PlainDate,
  { matter, office, application }: Pick<LoadedCase, 'matter' | 'office' | 'application'>,
): Judgement {
  return matter.judge({
    on,
    office: { division: office.division, foreignAuthority: office.foreignAuthority },
    settings: office.law,
    application,
  });
}

/** The part of an event that the history shows beside its type. */
function noteOf(body: CaseEventBody): string {
  switch (body.type) {
    case 'returned':
    case 'closed':
      return body.reason;
    case 'approved':
      return body.opinion;
    case 'refused':
      return body.noticeNumber;
    case 'numbered':
      return body.number;
    case 'certificate-sent':
    case 'certificate-confirmed':
      return body.printNumber;
    case 'certificate-spoiled':
      return `${body.printNumber} ${body.note}`.trim();
    case 'online-check-recorded':
      return body.onlineCheck.reference;
    case 'submitted':
      return body.verdict;
    case 'opened':
      return '';
  }
}

/**
 * The page of a case. An open case is judged by the law of today; a finished one by the law of the day on which it
 * was finished, so that an old file does not turn red because the law changed.
 */
export async function caseView(reader: RegisterReader, loaded: LoadedCase, context: UseCaseContext): Promise<CaseView> {
  const { state, draft, application, events } = loaded;
  const names = new Map((await reader.accounts()).map((account) => [account.id, account.displayName]));
  const decidedOn = state.registeredOn ?? state.refusal?.on ?? context.clock.today();
  const judgement = judgeOn(decidedOn, loaded);
  return {
    id: state.id,
    matter: state.matter,
    stage: state.stage,
    revision: state.revision,
    openedAt: state.openedAt,
    openedOn: state.openedOn,
    application,
    draftRevision: draft?.revision ?? 0,
    savedAt: draft?.savedAt ?? null,
    judgement: { ...judgement, findings: judgement.findings.map(copyFinding) },
    submittedBy: state.submittedBy ? (names.get(state.submittedBy) ?? state.submittedBy) : null,
    submittedByMe: state.submittedBy === context.account.id,
    returnedReason: state.stage === 'draft' ? (state.returnedReason ?? null) : null,
    number: state.number ?? null,
    registeredOn: state.registeredOn ?? null,
    refusalNotice: state.refusal?.noticeNumber ?? null,
    closedReason: state.closedReason ?? null,
    certificates: {
      man: { ...state.certificates.man, spoiled: [...state.certificates.man.spoiled] },
      woman: { ...state.certificates.woman, spoiled: [...state.certificates.woman.spoiled] },
    },
    history: events.map((event) => ({
      at: event.at,
      by: names.get(event.by) ?? event.by,
      type: event.body.type,
      note: noteOf(event.body),
    })),
  };
}

function copyFinding(finding: Judgement['findings'][number]): CaseView['judgement']['findings'][number] {
  const { missing, ...rest } = finding;
  return { ...rest, ...(missing ? { missing: [...missing] } : {}) };
}

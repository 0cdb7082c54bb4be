import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';
import type { RefusalReason } from '../matters/marriage-registration/records.ts';
import type { MarriageApplication } from '../matters/marriage-registration/schema.ts';
import type { CaseEvent, CaseEventBody, CaseEventType, Instant, SpoilReason } from './events.ts';

/** Stages of a case (办件状态): 草稿, 待审查, 待登记, 已登记待打印, 已发证, 不予办理, 已终止. */
export const stages = ['draft', 'submitted', 'approved', 'registered', 'issued', 'refused', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** The paper of one party: nothing yet, sent and not yet looked at, or came out right. */
export interface CertificateState {
  readonly state: 'none' | 'sent' | 'right';
  readonly printNumber?: string;
  readonly spoiled: readonly { readonly printNumber: string; readonly reason: SpoilReason; readonly note: string }[];
}

/** What the journal of a case adds up to. */
export interface CaseState {
  readonly id: string;
  readonly matter: string;
  readonly stage: Stage;
  /** Sequence of the last event. */
  readonly revision: number;
  readonly openedAt: Instant;
  readonly openedOn: PlainDate;
  readonly openedBy: string;
  /** As last submitted or refused; a draft lives outside the journal. */
  readonly application?: MarriageApplication;
  readonly submittedBy?: string;
  readonly submittedOn?: PlainDate;
  readonly returnedReason?: string;
  readonly approvedBy?: string;
  readonly opinion?: string;
  readonly number?: string;
  readonly registeredOn?: PlainDate;
  readonly refusal?: {
    readonly noticeNumber: string;
    readonly reasons: readonly RefusalReason[];
    readonly on: PlainDate;
  };
  readonly closedReason?: string;
  readonly certificates: Readonly<Record<PartyRole, CertificateState>>;
}

const noCertificate: CertificateState = { state: 'none', spoiled: [] };

type Step<T extends CaseEventType> = (
  state: CaseState,
  body: Extract<CaseEventBody, { type: T }>,
  event: CaseEvent,
) => Partial<CaseState>;

function withCertificate(state: CaseState, party: PartyRole, change: CertificateState): Partial<CaseState> {
  const certificates = { ...state.certificates, [party]: change };
  const both = certificates.man.state === 'right' && certificates.woman.state === 'right';
  return { certificates, ...(both ? { stage: 'issued' as const } : {}) };
}

const steps: { readonly [T in CaseEventType]: Step<T> } = {
  opened: () => ({}),
  submitted: (_state, body, event) => ({
    stage: 'submitted',
    application: body.application,
    submittedBy: event.by,
    submittedOn: event.on,
  }),
  returned: (_state, body) => ({ stage: 'draft', returnedReason: body.reason }),
  'online-check-recorded': (state, body) =>
    state.application ? { application: { ...state.application, onlineCheck: body.onlineCheck } } : {},
  approved: (_state, body, event) => ({ stage: 'approved', approvedBy: event.by, opinion: body.opinion }),
  refused: (_state, body, event) => ({
    stage: 'refused',
    application: body.application,
    refusal: { noticeNumber: body.noticeNumber, reasons: body.reasons, on: event.on },
  }),
  numbered: (_state, body) => ({ stage: 'registered', number: body.number, registeredOn: body.registeredOn }),
  'certificate-sent': (state, body) =>
    withCertificate(state, body.party, {
      ...state.certificates[body.party],
      state: 'sent',
      printNumber: body.printNumber,
    }),
  'certificate-spoiled': (state, body) => {
    const { spoiled } = state.certificates[body.party];
    const entry = { printNumber: body.printNumber, reason: body.reason, note: body.note };
    return withCertificate(state, body.party, { state: 'none', spoiled: [...spoiled, entry] });
  },
  'certificate-confirmed': (state, body) =>
    withCertificate(state, body.party, {
      ...state.certificates[body.party],
      state: 'right',
      printNumber: body.printNumber,
    }),
  closed: (_state, body) => ({ stage: 'closed', closedReason: body.reason, application: body.application }),
};

function begin(event: CaseEvent): CaseState {
  if (event.body.type !== 'opened') throw new Error(`journal of ${event.caseId} does not begin with its opening`);
  return {
    id: event.caseId,
    matter: event.body.matter,
    stage: 'draft',
    revision: 0,
    openedAt: event.at,
    openedOn: event.on,
    openedBy: event.by,
    certificates: { man: noCertificate, woman: noCertificate },
  };
}

/** Adds one event to a state. Events must come in their sequence. */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  if (event.sequence !== state.revision + 1) {
    throw new Error(`journal of ${state.id} has a gap before ${event.sequence}`);
  }
  // The table is keyed by the body's own type; the compiler cannot follow the correlation through an index.
  const step = steps[event.body.type] as Step<CaseEventType>;
  return { ...state, ...step(state, event.body, event), revision: event.sequence };
}

/** The state of a case: a pure fold of its journal, oldest event first. */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const [first] = events;
  if (!first) throw new Error('a case has at least its opening event');
  return events.reduce(applyEvent, begin(first));
}

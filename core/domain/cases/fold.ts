import type { CertificateHolder } from './blanks.ts';
import type { CaseEvent, CaseEventBody, CaseEventType } from './events.ts';
import { type CaseState, type CertificateState, certificateOf } from './state.ts';

type Step<T extends CaseEventType> = (
  state: CaseState,
  body: Extract<CaseEventBody, { type: T }>,
  event: CaseEvent,
) => Partial<CaseState>;

function withCertificate(state: CaseState, party: CertificateHolder, change: CertificateState): Partial<CaseState> {
  const certificates = { ...state.certificates, [party]: change };
  const all = state.parties.every((who) => certificateOf({ certificates }, who).state === 'right');
  return { certificates, ...(all ? { stage: 'issued' as const } : {}) };
}

/** The booklets that nobody has checked: what was found right is not what will be printed now. */
function unchecked(certificates: CaseState['certificates']): Partial<Record<CertificateHolder, CertificateState>> {
  return Object.fromEntries(
    Object.entries(certificates).map(([party, { checkedOn: _checkedOn, ...certificate }]) => [party, certificate]),
  );
}

/** The booklets after a correction: those printed with the slip are void, and what was checked is checked anew. */
function afterCorrection(state: CaseState, body: Extract<CaseEventBody, { type: 'corrected' }>) {
  const certificates = unchecked(state.certificates);
  for (const { party, printNumber } of body.voided) {
    const entry = { printNumber, reason: 'wrong-content', note: body.reason } as const;
    certificates[party] = { state: 'none', spoiled: [...certificateOf(state, party).spoiled, entry] };
  }
  return certificates;
}

const steps: { readonly [T in CaseEventType]: Step<T> } = {
  opened: () => ({}),
  accepted: (_state, body, event) => ({
    stage: body.examining ? 'examining' : 'accepted',
    application: body.application,
    acceptance: { on: event.on, receiptNumber: body.receiptNumber, by: event.by },
  }),
  withdrawn: (_state, { by, receiptShown, explanation, confirmationNumber }, event) => ({
    stage: 'withdrawn',
    withdrawal: { on: event.on, by, receiptShown, explanation, confirmationNumber },
  }),
  'examination-begun': () => ({ stage: 'examining' }),
  lapsed: (_state, body) => ({ stage: 'lapsed', lapsedOn: body.lapsedOn }),
  submitted: (_state, body, event) => ({
    stage: 'submitted',
    application: body.application,
    submittedBy: event.by,
    submittedOn: event.on,
  }),
  returned: (state, body) => ({
    stage: state.acceptance ? 'examining' : 'draft',
    returnedReason: body.reason,
  }),
  'online-check-recorded': (state, body) =>
    state.application ? { application: { ...state.application, onlineCheck: body.onlineCheck } } : {},
  approved: (_state, body, event) => ({ stage: 'approved', approvedBy: event.by, opinion: body.opinion }),
  refused: (_state, body, event) => ({
    stage: 'refused',
    application: body.application,
    refusal: { noticeNumber: body.noticeNumber, reasons: body.reasons, on: event.on },
  }),
  numbered: (state, body) => ({
    stage: 'registered',
    number: body.number,
    registeredOn: body.registeredOn,
    parties: body.parties ?? state.parties,
  }),
  'certificate-sent': (state, body) =>
    withCertificate(state, body.party, {
      ...certificateOf(state, body.party),
      state: 'sent',
      printNumber: body.printNumber,
    }),
  'certificate-spoiled': (state, body) => {
    const { spoiled, checkedOn } = certificateOf(state, body.party);
    const entry = { printNumber: body.printNumber, reason: body.reason, note: body.note };
    const checked = checkedOn ? { checkedOn } : {};
    return withCertificate(state, body.party, { state: 'none', ...checked, spoiled: [...spoiled, entry] });
  },
  'certificate-checked': (state, body, event) =>
    withCertificate(state, body.party, { ...certificateOf(state, body.party), checkedOn: event.on }),
  'certificate-confirmed': (state, body) =>
    withCertificate(state, body.party, {
      ...certificateOf(state, body.party),
      state: 'right',
      printNumber: body.printNumber,
    }),
  corrected: (state, body, event) => ({
    application: body.application,
    corrections: [...state.corrections, { on: event.on, reason: body.reason, changes: body.changes }],
    certificates: afterCorrection(state, body),
  }),
  answered: (_state, body, event) => ({
    stage: 'answered',
    application: body.application,
    answer: { number: body.number, on: event.on, by: event.by },
  }),
  progressed: (state, { step, on, note, number, stage }, event) => ({
    progress: [...state.progress, { step, on, note, recordedOn: event.on, ...(number ? { number } : {}) }],
    ...(stage ? { stage } : {}),
  }),
  notified: (_state, { noticeNumber, note }, event) => ({
    stage: 'notified',
    notice: { noticeNumber, note, on: event.on },
  }),
  decided: (_state, { decision, decisionNumber, opinion }, event) => ({
    stage: 'decided',
    decision: { decision, decisionNumber, opinion, on: event.on },
  }),
  served: (state, { party, how, servedOn, note, last }) => {
    const service = { ...state.service, [party]: { how, servedOn, note } };
    return { service, ...(last || (service.man && service.woman) ? { stage: 'served' as const } : {}) };
  },
  remarked: (state, { ended, sentence, effectiveOn }) => ({
    remarks: [...state.remarks, { ended, sentence, on: effectiveOn }],
  }),
  filed: (_state, { type: _type, ...filed }, event) => ({ filed: { ...filed, on: event.on } }),
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
    parties: ['man', 'woman'],
    service: {},
    progress: [],
    corrections: [],
    remarks: [],
    certificates: {},
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

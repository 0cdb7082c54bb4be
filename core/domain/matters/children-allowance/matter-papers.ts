import { TongbanError } from '../../errors.ts';
import type { AllowanceFormId } from '../../papers/allowance-forms.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import { isOfChongqing } from './context.ts';
import { endingOf, grantOf, handOverDays } from './life.ts';
import {
  applicationFormRecord,
  formOf,
  grantRecord,
  receiptRecord,
  refusalRecord,
  stopRecord,
  supplementRecord,
} from './paper-records.ts';
import type { ChildrenAllowance } from './schema.ts';
import { standardsOf } from './tables.ts';

type Context = PaperContext<ChildrenAllowance>;

/** What can be printed now: the form throughout, each notice from its act on. */
export function allowancePapers({ application, state, judgement }: Context): readonly PaperOffer[] {
  const { stage, acceptance, refusal } = state;
  if (stage === 'closed') return [];
  const isNeeded = stage === 'draft' && judgement().findings.some(({ verdict }) => verdict === 'NEED');
  const papers: readonly (readonly [paper: AllowanceFormId, isOffered: boolean])[] = [
    [formOf(application), application.kind !== undefined && application.care !== undefined],
    ['allowance-supplement', isNeeded],
    ['allowance-receipt', acceptance !== undefined],
    ['allowance-refusal', refusal !== undefined],
    // Another province words its own notice, with its own standard.
    ['allowance-grant', grantOf(state) !== undefined && isOfChongqing(application.child ?? {}) === true],
    ['allowance-stop', endingOf(state) !== undefined],
  ];
  return papers.filter(([, isOffered]) => isOffered).map(([paper]) => ({ paper }));
}

function formRecord({ application, state, today, tables }: Context): PaperRecord {
  const { forwarded, 'first-reviewed': reviewed, granted } = handOverDays(state);
  const days = { forwarded, reviewed, granted, number: grantOf(state)?.number };
  const on = state.acceptance?.on ?? today;
  return applicationFormRecord({ application, standards: standardsOf(tables), days, on });
}

/** The papers that follow an act: undefined where that act has not been done. */
function afterAct(paper: PaperOffer['paper'], context: Context): PaperRecord | undefined {
  const { application, state, calendar, tables, registrar } = context;
  const office = context.office.name;
  const { acceptance, refusal } = state;
  const grant = grantOf(state);
  const stop = endingOf(state);
  if (paper === 'allowance-receipt' && acceptance) {
    const { on: acceptedOn, receiptNumber } = acceptance;
    return receiptRecord({ application, receiptNumber, acceptedOn, calendar, office, registrar });
  }
  if (paper === 'allowance-refusal' && refusal) {
    const requestedOn = acceptance?.on ?? state.openedOn;
    return refusalRecord({ ...refusal, application, requestedOn, office });
  }
  if (paper === 'allowance-grant' && grant && acceptance) {
    const { number, on } = grant;
    const standards = standardsOf(tables);
    return grantRecord({ application, standards, number, acceptedOn: acceptance.on, office, on });
  }
  if (paper === 'allowance-stop' && grant && stop) {
    const { number, on } = stop;
    return stopRecord({ application, number, grantNumber: grant.number, stop, office, on });
  }
  return undefined;
}

/** One paper of a case; WRONG_STAGE where the act that it follows has not been done. */
export function allowancePaper({ paper }: PaperOffer, context: Context): PaperRecord {
  const { application, state, today, office } = context;
  if (paper === formOf(application)) return formRecord(context);
  if (paper === 'allowance-supplement') {
    return supplementRecord({ application, findings: context.judgement().findings, office: office.name, on: today });
  }
  const record = afterAct(paper, context);
  if (!record) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  return record;
}

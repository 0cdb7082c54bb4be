import { endedOn } from '../../cases/state.ts';
import { TongbanError } from '../../errors.ts';
import type { RefusalReason } from '../../papers/form-record.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import type { Explanation } from './amounts.ts';
import type { FuneralApplication } from './application-schema.ts';
import { type SubsidyContext, SubsidyTableMissingError, subsidyContext } from './context.ts';
import { hallOf } from './halls.ts';
import { grantedExplanation, isAtHall, judgeFuneralApplication, subsidyQuestion } from './judge-application.ts';
import { hallsIn } from './office-tables.ts';
import {
  applicationRecord,
  computationRecord,
  duplicateCheckRecord,
  formCopies,
  needNoticeRecord,
  refusalRecord,
} from './paper-records.ts';
import { settlementPeriodOf } from './settlement.ts';

type Context = PaperContext<FuneralApplication>;

/** The form's name where the place has no table that names it. */
const usualFormName = '困难群众丧葬补助申请表';

/** The township keeps the first copy; the other two go with the family to the hall. */
const copies: readonly PaperOffer[] = formCopies.map((part) => ({
  paper: 'funeral-application',
  part,
  ...(part === 'township' ? {} : { copy: 'party' }),
}));

/** The question of the papers: an ended file by the law of its day. */
function questionOf({ application, state, today, office, earlier, tables }: Context) {
  const on = endedOn(state) ?? today;
  return { on, office: { division: office.division, foreignAuthority: false }, application, state, earlier, tables };
}

function tableContextOf(context: Context): SubsidyContext | undefined {
  try {
    return subsidyContext(subsidyQuestion(questionOf(context)));
  } catch (error) {
    if (error instanceof SubsidyTableMissingError) return undefined;
    throw error;
  }
}

/** Everything that is still needed, with its basis (一次性告知). */
function needs(context: Context): readonly RefusalReason[] {
  return judgeFuneralApplication(questionOf(context))
    .findings.filter(({ verdict }) => verdict === 'NEED')
    .map(({ rule, message, basis }) => ({ rule, text: message, basis }));
}

/** The computation: of an answered file as it was granted. */
function explanation(context: Context): Explanation | undefined {
  const question = questionOf(context);
  return context.state.answer ? grantedExplanation(question) : judgeFuneralApplication(question).explanation;
}

/** The papers of the township, of the hall, and of a refusal (本件文书). */
export function funeralPapers(context: Context): readonly PaperOffer[] {
  const { state } = context;
  const check: PaperOffer = { paper: 'funeral-duplicate-check' };
  if (state.stage === 'closed') return [];
  if (state.stage === 'draft') {
    const notice: readonly PaperOffer[] = needs(context).length > 0 ? [{ paper: 'funeral-need-notice' }] : [];
    return [...copies.slice(0, 1), ...notice, check];
  }
  const computed = isAtHall(state) && explanation(context) !== undefined;
  const sheet: readonly PaperOffer[] = computed ? [{ paper: 'funeral-computation' }] : [];
  if (state.stage === 'refused') return [{ paper: 'funeral-refusal' }, ...copies.slice(0, 1), ...sheet, check];
  return [...copies, ...sheet, check];
}

function hallName({ application, tables }: Context): string {
  return hallOf(hallsIn(tables), application)?.name ?? application.hallName ?? '';
}

function application(offer: PaperOffer, context: Context): PaperRecord {
  const { state, office, today } = context;
  const copy = formCopies.find((part) => part === offer.part);
  if (!copy) throw new TongbanError('INVALID', { field: 'part', why: 'unknown' });
  return applicationRecord({
    application: context.application,
    formName: tableContextOf(context)?.table.forms[0]?.name ?? usualFormName,
    copy,
    office: office.name,
    hallName: hallName(context),
    acceptance: state.acceptance,
    explanation: explanation(context),
    on: state.acceptance?.on ?? today,
  });
}

function computation(context: Context): PaperRecord {
  const { state, office, today } = context;
  const computed = explanation(context);
  const table = tableContextOf(context)?.table;
  if (!computed || !table) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { cremated } = context.application;
  const [row] = table.settlements;
  return computationRecord({
    application: context.application,
    explanation: computed,
    formNumber: state.acceptance?.receiptNumber ?? '',
    waiverNumber: state.answer?.number,
    hallName: hallName(context),
    document: table.document,
    period: row && cremated ? settlementPeriodOf(cremated, row) : undefined,
    office: office.name,
    on: endedOn(state) ?? today,
  });
}

/** One paper of a funeral subsidy; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function funeralPaper(offer: PaperOffer, context: Context): PaperRecord {
  const { state, office, today, registrar, earlier } = context;
  const told = { application: context.application, office: office.name };
  switch (offer.paper) {
    case 'funeral-application':
      return application(offer, context);
    case 'funeral-computation':
      return computation(context);
    case 'funeral-need-notice':
      return needNoticeRecord({ ...told, reasons: needs(context), requestedOn: state.openedOn, on: today });
    case 'funeral-refusal': {
      if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
      return refusalRecord({ ...told, ...state.refusal, requestedOn: state.acceptance?.on ?? state.openedOn });
    }
    case 'funeral-duplicate-check': {
      const entries = earlier.filter(({ role, ownRole }) => role === 'deceased' && ownRole === 'deceased');
      return duplicateCheckRecord({ ...told, entries, registrar, on: endedOn(state) ?? today });
    }
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}

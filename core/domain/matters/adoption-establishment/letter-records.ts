import { decisionDue } from '../../adoption-law/clocks.ts';
import { ruleApplies } from '../../adoption-law/exemptions.ts';
import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import type { Judgement } from '../../law/judgement.ts';
import { type NoticeInput, noticeTexts, numberedLines, reasonLines } from '../../marriage-law/notice-texts.ts';
import type { FormRecord, RefusalReason } from '../../papers/form-record.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { adopterNames, placerNames, requireNamed } from './paper-people.ts';
import { type PaperInput, papersShown } from './paper-records.ts';

function addressed(application: AdoptionApplication) {
  requireNamed(application);
  return { adopters: adopterNames(application), 'child.name': application.child.name ?? '' };
}

/** Papers that come after the acceptance by their nature, and so never stand on its receipt: report, cutting. */
const later: ReadonlySet<string> = new Set(['A15', 'P15']);

/** 《收养登记申请受理通知书》: the papers received and the last day of the decision, which notice and evaluation move. */
export function adoptionReceiptRecord(
  input: Omit<PaperInput, 'on'> & {
    readonly accepted: PlainDate;
    readonly receiptNumber: string;
    readonly registrar: string;
  },
): FormRecord {
  const { application, accepted, receiptNumber, office, registrar } = input;
  const { category, child } = application;
  const follows = (rule: 'R22' | 'R23') =>
    category !== undefined &&
    ruleApplies(rule, { law: adoptionLawOn(accepted), category, disabled: child.health === 'disabled' });
  const texts = {
    ...addressed(application),
    receiptNumber,
    acceptedOn: certificateDate(accepted),
    dueOn: certificateDate(decisionDue(accepted, [])),
    noticeFollows: follows('R22') ? '登记前应当公告查找生父母满六十日，公告期间不计算在办理期限内' : '',
    evaluationFollows: follows('R23') ? '依法进行收养评估，评估期间不计算在办理期限内' : '',
    office,
    registrar,
  };
  const papers = [...papersShown(application, 'A', accepted), ...papersShown(application, 'P', accepted)]
    .filter(({ code }) => !later.has(code))
    .map(({ code, label }) => ({ text: `${label}（${code}）` }));
  return { form: 'adoption-receipt', on: accepted, texts, lists: { papers: numberedLines(papers) } };
}

/** What the persons still have to bring: open points of the desk's own work are not theirs. */
const ownWork = /^(?:R22|R23|A15|P15|Q-|E-)/;

/** The open points that a notice asks the persons for, each with its article. */
export function openPoints({ findings }: Judgement): readonly RefusalReason[] {
  return findings
    .filter(({ verdict, code, rule }) => verdict === 'NEED' && code !== 'adoption.missing' && !ownWork.test(rule))
    .map(({ rule, message, basis }) => ({ rule, text: message, basis }));
}

/** 《收养登记补正材料告知书》: everything at once. INVALID where nothing is open. */
export function adoptionSupplementRecord(input: PaperInput & { readonly judgement: Judgement }): FormRecord {
  const { application, office, on } = input;
  const points = openPoints(input.judgement);
  if (points.length === 0) throw new TongbanError('INVALID', { field: 'findings', why: 'empty' });
  const texts = { ...addressed(application), office, on: certificateDate(on) };
  return { form: 'adoption-supplement', on, texts, lists: reasonLines(points) };
}

/** 《不予办理收养登记通知书》: every reason with its article. */
export function adoptionRefusalRecord(input: NoticeInput & { readonly application: AdoptionApplication }): FormRecord {
  const { application, on, reasons } = input;
  const texts = { ...addressed(application), placers: placerNames(application), ...noticeTexts(input) };
  return { form: 'adoption-refusal', on, texts, lists: reasonLines(reasons) };
}

import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { divisionName } from '../../divisions/divisions.ts';
import { numberedLines, reasonLines } from '../../marriage-law/notice-texts.ts';
import { type Fen, noMoney, sumFen } from '../../money/fen.ts';
import { formatYuan } from '../../money/yuan.ts';
import type { FormRecord, RefusalReason } from '../../papers/form-record.ts';
import type { ExplainedLine, Explanation } from './amounts.ts';
import type { FuneralApplication, StatusEntry } from './application-schema.ts';
import {
  bearerWords,
  causeWords,
  classWords,
  deathPaperWords,
  itemWords,
  organiserWords,
  unitWords,
} from './paper-words.ts';
import type { FeeItem } from './table/schema.ts';

/** Which of the three copies of the form (三联). */
export const formCopies = ['township', 'hall', 'county'] as const;
export type FormCopy = (typeof formCopies)[number];

const copyWords: Readonly<Record<FormCopy, string>> = {
  township: '第一联：街道（乡镇）存',
  hall: '第二联：殡仪馆存',
  county: '第三联：区县民政局存',
};

function day(date: PlainDate | undefined): string {
  return date ? certificateDate(date) : '';
}

/** Hundredths as a form has them: 4800 are 48, 7150 are 71.5. */
export function countText(hundredths: number): string {
  return String(hundredths / 100);
}

function deceasedTexts({ deceased = {} }: FuneralApplication): Record<string, string> {
  return { 'deceased.name': deceased.name ?? '', 'deceased.idNumber': deceased.idNumber ?? '' };
}

/** The person in charge; a committee or a home is named before the person who acts for it. */
function organiserTexts({ organiser = {} }: FuneralApplication): Record<string, string> {
  const { name = '', body, idNumber = '' } = organiser;
  return { 'organiser.name': body ? `${body}（${name}）` : name, 'organiser.idNumber': idNumber };
}

/** The status that the form names: one held on the day of death, else the first typed. */
export function statusOnForm({ deceased = {} }: FuneralApplication): StatusEntry | undefined {
  const { died, classes = [] } = deceased;
  const isHeld = ({ from, to }: StatusEntry) =>
    died !== undefined && from !== undefined && from <= died && !(to && to < died);
  return classes.find(isHeld) ?? classes[0];
}

const formItems: readonly FeeItem[] = ['transport', 'storage', 'bag', 'cremation', 'urn'];

/** The columns of the hall's part: the items of the form, what is none of them, and the sum. */
function amountTexts(explanation: Explanation | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  const put = (column: string, lines: readonly ExplainedLine[]) => {
    for (const part of ['billed', 'waived', 'family'] as const) {
      const isEmpty = !explanation || (column === 'others' && lines.length === 0);
      texts[`${column}.${part}`] = isEmpty ? '' : formatYuan(sumFen(...lines.map((line) => line[part])));
    }
  };
  const lines = explanation?.lines ?? [];
  for (const item of formItems)
    put(
      item,
      lines.filter((line) => line.item === item && !line.isBetter),
    );
  put(
    'others',
    lines.filter(({ item, isBetter }) => isBetter || !formItems.some((one) => one === item)),
  );
  put('sum', lines);
  return texts;
}

/** What the application form is made of. */
export interface FormInput {
  readonly application: FuneralApplication;
  readonly formName: string;
  readonly copy: FormCopy;
  readonly office: string;
  readonly hallName: string;
  /** The township's stamp; absent while it is not accepted. */
  readonly acceptance?: { readonly on: PlainDate; readonly receiptNumber: string } | undefined;
  readonly explanation?: Explanation | undefined;
  readonly on: PlainDate;
}

function opinionOf({ application, acceptance }: FormInput): string {
  if (!acceptance) return '';
  const held = statusOnForm(application)?.class;
  return `经审核，死者死亡当日${held ? `属于${classWords[held]}` : '符合补助条件'}，同意按规定免除基本丧葬服务费。`;
}

/** 《困难群众丧葬补助申请表》: one of three copies; the hall's part is empty until it has billed. */
export function applicationRecord(input: FormInput): FormRecord {
  const { application, formName, copy, office, hallName, acceptance, explanation, on } = input;
  const { deceased = {}, organiser = {}, borneBy } = application;
  const status = statusOnForm(application);
  const paper = deceased.paper ? deathPaperWords[deceased.paper] : '';
  const address = deceased.address || (deceased.hukou ? divisionName(deceased.hukou) : '');
  return {
    form: 'funeral-application',
    on,
    texts: {
      formName,
      formNumber: acceptance?.receiptNumber ?? '',
      copy: copyWords[copy],
      ...deceasedTexts(application),
      'deceased.sex': deceased.sex === undefined ? '' : deceased.sex === 'female' ? '女' : '男',
      'deceased.birth': day(deceased.birth),
      'deceased.address': address,
      'deceased.diedOn': day(deceased.died),
      'deceased.cause': deceased.cause ? causeWords[deceased.cause] : '',
      'deceased.paper': deceased.paperNumber ? `${paper}，编号${deceased.paperNumber}` : paper,
      class: status?.class ? classWords[status.class] : '',
      classNumber: status?.number ?? '',
      borneBy: borneBy ? bearerWords[borneBy] : '',
      ...organiserTexts(application),
      'organiser.relation': organiser.relation ?? (organiser.kind ? organiserWords[organiser.kind] : ''),
      'organiser.phone': organiser.phone ?? '',
      opinion: opinionOf(input),
      office,
      acceptedOn: day(acceptance?.on),
      ...amountTexts(explanation),
      crematedOn: day(application.cremated),
      cremationNumber: application.cremationNumber ?? '',
      storedHours: application.storedHours === undefined ? '' : countText(application.storedHours),
      hotline: explanation && explanation.hotline > noMoney ? formatYuan(explanation.hotline) : '',
      hallName,
      hallOfficer: application.hallOfficer ?? '',
    },
  };
}

/** What both notices are made of. */
export interface NoticeOfSubsidy {
  readonly application: FuneralApplication;
  readonly reasons: readonly RefusalReason[];
  readonly requestedOn: PlainDate;
  readonly office: string;
  readonly on: PlainDate;
}

function noticeTexts({ application, requestedOn, office, on }: NoticeOfSubsidy): Record<string, string> {
  return {
    ...deceasedTexts(application),
    ...organiserTexts(application),
    requestedOn: day(requestedOn),
    office,
    on: day(on),
  };
}

/** 《不予受理一次性告知书》: everything that is missing, at once. */
export function needNoticeRecord(notice: NoticeOfSubsidy): FormRecord {
  return { form: 'funeral-need-notice', on: notice.on, texts: noticeTexts(notice), lists: reasonLines(notice.reasons) };
}

/** 《不予丧葬补助告知书》: every reason with its article. */
export function refusalRecord(notice: NoticeOfSubsidy & { readonly noticeNumber: string }): FormRecord {
  const texts = { noticeNumber: notice.noticeNumber, ...noticeTexts(notice) };
  return { form: 'funeral-refusal', on: notice.on, texts, lists: reasonLines(notice.reasons) };
}

function amount(sum: Fen | undefined): string {
  return sum === undefined ? '' : formatYuan(sum);
}

function computedLine(line: ExplainedLine): Record<string, string> {
  const { item, name, measured, billed, isBetter } = line;
  return {
    name: name ?? itemWords[item],
    item: isBetter ? `${itemWords[item]}（非普通档）` : itemWords[item],
    count: measured ? `${countText(measured.count)}${unitWords[measured.unit]}` : '',
    price: amount(measured?.price),
    billed: amount(billed),
    cap: amount(line.cap),
    counted: amount(line.counted),
    hotline: amount(line.hotline),
    waived: amount(line.waived),
    family: amount(line.family),
  };
}

/** 《基本丧葬费免除明细》: every line of the bill, what of it is counted and waived, what the family pays. */
export function computationRecord(input: {
  readonly application: FuneralApplication;
  readonly explanation: Explanation;
  readonly formNumber: string;
  readonly hallName: string;
  readonly document: string;
  /** The settlement period (结算期); absent where the place has none. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | undefined;
  /** Absent while it is not answered. */
  readonly waiverNumber: string | undefined;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, explanation, formNumber, hallName, document, period, waiverNumber = '', office, on } = input;
  return {
    form: 'funeral-computation',
    on,
    texts: {
      formNumber,
      ...deceasedTexts(application),
      'organiser.name': organiserTexts(application)['organiser.name'] ?? '',
      hallName,
      crematedOn: day(application.cremated),
      cremationNumber: application.cremationNumber ?? '',
      billed: amount(explanation.billed),
      counted: amount(explanation.counted),
      cap: explanation.cap === undefined ? '没有总限额' : amount(explanation.cap),
      hotline: amount(explanation.hotline),
      waived: amount(explanation.waived),
      family: amount(explanation.family),
      document,
      settledIn: period ? `${certificateDate(period.from)}至${certificateDate(period.to)}` : '',
      waiverNumber,
      office,
      on: day(on),
    },
    lists: { lines: numberedLines(explanation.lines.map(computedLine)) },
  };
}

/** Another file for the same deceased, as the sheet lists it. */
export interface EntryOfSubsidy {
  readonly stage: string;
  readonly on: PlainDate | null;
}

const stageWords: Readonly<Record<string, string>> = {
  draft: '申请未受理',
  accepted: '已审核盖章，待殡仪馆办理',
  examining: '殡仪馆办理中',
  answered: '已免除',
  refused: '不予补助',
  closed: '已终止',
};

/** 《重复享受核查单》: every other file of the register for the same deceased (一人一次). */
export function duplicateCheckRecord(input: {
  readonly application: FuneralApplication;
  readonly entries: readonly EntryOfSubsidy[];
  readonly office: string;
  readonly registrar: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, entries, office, registrar, on } = input;
  const isGranted = entries.some(({ stage }) => stage === 'answered');
  const isOpen = entries.some(({ stage }) => stage === 'accepted' || stage === 'examining');
  const result = isGranted
    ? '本登记库中同一死者已经享受过免除，不得重复享受'
    : isOpen
      ? '本登记库中同一死者另有一份已审核盖章的申请表，请先后经办人员核对'
      : '本登记库中没有同一死者享受免除的记录';
  const lines = entries.map(({ stage, on: date }) => ({
    stage: stageWords[stage] ?? stage,
    on: date ? certificateDate(date) : '',
  }));
  return {
    form: 'funeral-duplicate-check',
    on,
    texts: {
      ...deceasedTexts(application),
      'deceased.diedOn': day(application.deceased?.died),
      result,
      office,
      registrar,
      on: day(on),
    },
    lists: { entries: numberedLines(lines) },
  };
}

import { addDays, isWithin } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyKind } from '../marriage-law/party.ts';
import { lawDays } from '../marriage-law/rule-sets.ts';
import { type FormId, forms } from '../papers/forms.ts';
import { type AttachmentPaperCode, attachmentPapers } from './attachment-papers.ts';

/** One paper of an order (卷内文件排列顺序): what, from whom, when it is asked for, and by which article. */
export interface PaperItem {
  readonly code: FormId | AttachmentPaperCode;
  readonly 'zh-CN': string;
  readonly en: string;
  /** A form that the office fills, or a paper that is scanned. */
  readonly source: 'form' | 'attachment';
  /** One for the case, or one of each party. */
  readonly per: 'case' | 'party';
  /** Missed where it is not there; told where it is not there, as it usually is; or never asked for. */
  readonly need: 'required' | 'usual' | 'optional';
  /** Papers that stand in its place. */
  readonly or?: readonly PaperItem['code'][];
  /** Only parties of these kinds have it. */
  readonly kinds?: readonly PartyKind[];
  /** Only where an agent appeared. */
  readonly proxyOnly?: true;
  /** First and last day of cases that have it. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly article: string;
}

type Options = Partial<Pick<PaperItem, 'per' | 'need' | 'or' | 'kinds' | 'proxyOnly' | 'from' | 'to' | 'zh-CN' | 'en'>>;

/** 婚姻登记档案管理办法 (民政部、国家档案局令第32号, 2006-01-23). */
export const measure = (article: string): string => `婚姻登记档案管理办法 ${article}`;
/** 民发〔2020〕116号: the papers of the application stage are filed, withdrawn and lapsed ones too. */
export const notice116 = '民政部关于贯彻落实《中华人民共和国民法典》中有关婚姻登记规定的通知（民发〔2020〕116号）';

/** A form of the office; required and of the case, where nothing else is said. */
export function form(code: FormId, article: string, options: Options = {}): PaperItem {
  const { 'zh-CN': chinese, en } = forms[code];
  return { code, 'zh-CN': chinese, en, source: 'form', per: 'case', need: 'required', article, ...options };
}

/** A scanned paper; required and of the case, where nothing else is said. */
export function scan(code: AttachmentPaperCode, article: string, options: Options = {}): PaperItem {
  return { code, ...attachmentPapers[code], source: 'attachment', per: 'case', need: 'required', article, ...options };
}

/** Whether an item is in its days. */
export const isInForce = (item: PaperItem, on: PlainDate): boolean => isWithin(on, item.from, item.to);

export const regions: readonly PartyKind[] = ['hong-kong', 'macao', 'taiwan'];
export const beyondTheMainland: readonly PartyKind[] = [...regions, 'overseas-chinese', 'foreigner'];
export const since2021 = { from: lawDays.civilCode } as const;
export const until2020 = { to: addDays(lawDays.civilCode, -1) } as const;
export const since2025 = { from: lawDays.regulation2025 } as const;
export const until2025 = { to: lawDays.lastOf2003 } as const;

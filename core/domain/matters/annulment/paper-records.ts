import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { briefTexts, numberedLines } from '../../marriage-law/notice-texts.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import { evidenceText } from '../../papers/evidence.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { Annulment } from './schema.ts';

/** 撤销事由 in the words of notice and decision. */
export const groundsWords = {
  impostor: '冒名顶替办理婚姻登记',
  'false-identity': '使用虚假身份办理婚姻登记',
  coercion: '受胁迫结婚',
} as const satisfies Record<NonNullable<Annulment['grounds']>, string>;

const registrationWords = { marriage: '结婚登记', divorce: '离婚登记' } as const;

/** The ground and what happened: 冒名顶替办理婚姻登记。经公安机关查明…. */
export function groundsText({ grounds, facts = '' }: Annulment): string {
  return [grounds ? `${groundsWords[grounds]}。` : '', facts.trim()].join('');
}

function evidenceLines({ evidence = [] }: Annulment): NonNullable<FormRecord['lists']> {
  return { evidence: numberedLines(evidence.map((one) => ({ text: evidenceText(one, '婚姻登记机关') }))) };
}

function caseTexts(application: Annulment): Readonly<Record<string, string>> {
  return {
    ...briefTexts('man', application.man),
    ...briefTexts('woman', application.woman),
    ...originalTexts(application.original),
    grounds: groundsText(application),
  };
}

/** What is decided, in one sentence: the registration is annulled, or it is not, with the reviewer's reason. */
export function decisionSentence(application: Annulment, decision: 'annul' | 'keep', opinion = ''): string {
  const texts = originalTexts(application.original);
  const { 'original.registeredOn': day = '', 'original.office': office = '', 'original.number': number = '' } = texts;
  const registration = registrationWords[application.kind ?? 'marriage'];
  const what = `${day}在${office}办理的${registration}${number === '' ? '' : `（字号：${number}）`}`;
  const decided = decision === 'annul' ? `撤销${what}。` : `不予撤销${what}。`;
  return `${decided}${opinion.trim()}`;
}

/** 《撤销婚姻登记告知书》, before the decision. */
export function annulmentNoticeRecord(input: {
  readonly application: Annulment;
  readonly noticeNumber: string;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, noticeNumber, office, on } = input;
  const texts = { noticeNumber, ...caseTexts(application), office, on: certificateDate(on) };
  return { form: 'annulment-notice', on, texts, lists: evidenceLines(application) };
}

/** 《撤销婚姻登记决定书》. */
export function annulmentDecisionRecord(input: {
  readonly application: Annulment;
  readonly decisionNumber: string;
  readonly decision: 'annul' | 'keep';
  readonly opinion?: string | undefined;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, decisionNumber, decision, opinion, office, on } = input;
  return {
    form: 'annulment-decision',
    on,
    texts: {
      decisionNumber,
      ...caseTexts(application),
      decision: decisionSentence(application, decision, opinion),
      office,
      on: certificateDate(on),
    },
    lists: evidenceLines(application),
  };
}

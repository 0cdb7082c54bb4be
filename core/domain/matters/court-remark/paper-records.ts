import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { briefTexts } from '../../marriage-law/notice-texts.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { CourtRemark } from './schema.ts';

/** 法律文书 in the words of the archive. */
export const documentWords = { judgment: '民事判决书', mediation: '民事调解书' } as const;

function decisionWords(decision: NonNullable<CourtRemark['decision']>, document: CourtRemark['document']): string {
  switch (decision) {
    case 'invalid':
      return '双方婚姻被宣告无效';
    case 'revoked':
      return '双方婚姻被撤销';
    case 'divorced':
      return document === 'mediation' ? '双方经调解离婚' : '双方被判决离婚';
  }
}

/**
 * The remark for the archive (备注) in one sentence: court, number and kind of the document, what was decided, since when.
 * INVALID while decision, document or day is not told.
 */
export function remarkSentence(application: CourtRemark): string {
  const { decision, document, effectiveOn, court = '', documentNumber = '' } = application;
  if (!decision) throw new TongbanError('INVALID', { field: 'decision', why: 'missing' });
  if (!document) throw new TongbanError('INVALID', { field: 'document', why: 'missing' });
  if (!effectiveOn) throw new TongbanError('INVALID', { field: 'effectiveOn', why: 'missing' });
  const paper = `${court}${documentNumber}${documentWords[document]}`;
  return `${paper}：${decisionWords(decision, document)}，自${certificateDate(effectiveOn)}起生效。`;
}

/** 《婚姻登记备注单》. INVALID while decision, document or day is not told. */
export function courtRemarkRecord(input: {
  readonly application: CourtRemark;
  readonly office: string;
  readonly on: PlainDate;
  /** 档号 of the file of the registration, where it is known. */
  readonly archivedAs?: string | undefined;
}): FormRecord {
  const { application, office, on, archivedAs = '' } = input;
  const { court = '', document, documentNumber = '', effectiveOn } = application;
  return {
    form: 'court-remark',
    on,
    texts: {
      ...briefTexts('man', application.man),
      ...briefTexts('woman', application.woman),
      ...originalTexts(application.original),
      court,
      document: document ? documentWords[document] : '',
      documentNumber,
      effectiveOn: effectiveOn ? certificateDate(effectiveOn) : '',
      content: remarkSentence(application),
      office,
      on: certificateDate(on),
      archivedAs,
    },
  };
}

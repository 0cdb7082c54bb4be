import {
  adopterTexts,
  briefFields,
  childFields,
  personOf,
  placerTexts,
  wholeFields,
} from '../../adoption-law/act-texts.ts';
import { consentAgeOn } from '../../adoption-law/law-days.ts';
import { placerNames } from '../../adoption-law/parties.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import { chineseNumber } from '../../marriage-law/sentence.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { DissolutionApplication } from './application-schema.ts';

/** 《解除收养登记申请书》. The child's age of consent is that of the day. */
export function dissolutionApplicationRecord(input: {
  readonly application: DissolutionApplication;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, office, on } = input;
  const { child, original, reason = '', grounds = '', terms = '', childOpinion = '' } = application;
  return {
    form: 'adoption-dissolution-application',
    on,
    texts: {
      ...personOf('child', child, childFields),
      ...adopterTexts(application, wholeFields, true),
      ...placerTexts(application, wholeFields),
      ...originalTexts(original),
      reason,
      grounds,
      terms,
      childOpinion,
      consentAge: chineseNumber(String(consentAgeOn(on))),
      office,
      on: certificateDate(on),
    },
  };
}

/** 《解除收养登记审查处理表》; number, day and printed number once they exist. */
export function dissolutionReviewRecord(input: {
  readonly application: DissolutionApplication;
  readonly office: string;
  readonly on: PlainDate;
  readonly opinion: string;
  readonly registeredOn?: PlainDate | undefined;
  readonly number?: string | undefined;
  readonly printNumber?: string | undefined;
}): FormRecord {
  const { application, office, on, opinion, registeredOn, number = '', printNumber = '' } = input;
  const { child, original, grounds = '', terms = '', childOpinion = '', remark = '' } = application;
  return {
    form: 'adoption-dissolution-review',
    on,
    texts: {
      ...personOf('child', child, childFields),
      ...adopterTexts(application, briefFields),
      ...originalTexts(original),
      placers: placerNames(application),
      grounds,
      terms,
      childOpinion,
      adopterPapers: application.adopterPapers ?? '',
      placerPapers: application.placerPapers ?? '',
      opinion,
      registeredOn: registeredOn ? certificateDate(registeredOn) : '',
      number,
      printNumber,
      office,
      remark,
    },
  };
}

import { adopterNames, personOf } from '../../adoption-law/act-texts.ts';
import { measures } from '../../adoption-law/articles.ts';
import { placerNames } from '../../adoption-law/parties.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { numberedLines } from '../../marriage-law/notice-texts.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import { evidenceText } from '../../papers/evidence.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { AdoptionRevocation } from './schema.ts';

type Texts = Readonly<Record<string, string>>;

/** 申请人身份 in the words of forms. */
export const standingWords = {
  interested: '利害关系人',
  organ: '发现骗取收养登记的单位',
  office: '收养登记机关自行发现',
} as const satisfies Record<NonNullable<AdoptionRevocation['standing']>, string>;

interface Paper {
  readonly application: AdoptionRevocation;
  readonly office: string;
  readonly on: PlainDate;
}

function evidenceLines({ evidence = [] }: AdoptionRevocation): NonNullable<FormRecord['lists']> {
  return { evidence: numberedLines(evidence.map((one) => ({ text: evidenceText(one, '收养登记机关') }))) };
}

function caseTexts({ application, office, on }: Paper): Texts {
  return {
    adopters: adopterNames(application),
    placers: placerNames(application),
    ...originalTexts(application.original),
    facts: application.facts?.trim() ?? '',
    office,
    on: certificateDate(on),
  };
}

/** 《撤销收养登记申请书》. */
export function revocationApplicationRecord(paper: Paper): FormRecord {
  const { application, on } = paper;
  const { applicant, standing, child } = application;
  const texts = {
    ...caseTexts(paper),
    ...personOf('applicant', applicant, ['name', 'idNumber'], { phone: true }),
    ...personOf('child', child, ['name', 'idNumber']),
    standing: standing ? standingWords[standing] : '',
  };
  return { form: 'adoption-revocation-application', on, texts, lists: evidenceLines(application) };
}

/** 《撤销收养登记告知书》, before the decision. */
export function revocationNoticeRecord(paper: Paper & { readonly noticeNumber: string }): FormRecord {
  const { application, noticeNumber, on } = paper;
  const texts = { ...caseTexts(paper), noticeNumber, 'child.name': application.child.name ?? '' };
  return { form: 'adoption-revocation-notice', on, texts, lists: evidenceLines(application) };
}

/** What is decided, in one sentence, with the reviewer's reason. */
export function decisionSentence(decision: 'annul' | 'keep', opinion = ''): string {
  const decided = decision === 'annul' ? '撤销上述收养登记，收缴收养登记证。' : '不予撤销上述收养登记。';
  return `${decided}${opinion.trim()}`;
}

/** 《关于撤销×××与×××收养登记的决定》. */
export function revocationDecisionRecord(
  paper: Paper & {
    readonly decisionNumber: string;
    readonly decision: 'annul' | 'keep';
    readonly opinion?: string | undefined;
  },
): FormRecord {
  const { application, decisionNumber, decision, opinion, on } = paper;
  const texts = {
    ...caseTexts(paper),
    ...personOf('child', application.child, ['name', 'idNumber']),
    decisionNumber,
    basis: measures({ on }, 13),
    decision: decisionSentence(decision, opinion),
  };
  return { form: 'adoption-revocation-decision', on, texts, lists: evidenceLines(application) };
}

/** 《收养登记证作废公告》, where the certificate could not be collected. */
export function certificateVoidRecord(
  paper: Paper & { readonly decisionNumber: string; readonly decidedOn: PlainDate },
): FormRecord {
  const { application, decisionNumber, decidedOn, on } = paper;
  const { facts: _facts, placers: _placers, ...texts } = caseTexts(paper);
  return {
    form: 'adoption-certificate-void',
    on,
    texts: {
      ...texts,
      'child.name': application.child.name ?? '',
      decisionNumber,
      decidedOn: certificateDate(decidedOn),
    },
  };
}

import type { SentenceTable } from '../../law/rule.ts';
import { registeredSentences } from '../../marriage-law/registered-words.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';

/** The sentences of the findings on a remark for a court's decision. */
export const sentences = {
  ...sharedSentences,
  ...registeredSentences,

  'remark.documentNotShown': [
    '没有出示法院的判决书或者调解书，请提交法律文书',
    "The court's judgment or mediation paper is not shown: it is needed",
  ],
  'remark.proofMissing': [
    '判决书没有生效证明，请提交作出判决的法院出具的生效证明，或者二审判决书',
    'Nothing proves that the judgment is effective: the proof of the court, or the judgment of the second instance, is needed',
  ],
  'remark.notYetEffective': [
    '法律文书自{effectiveOn|date}起生效，现在还不能备注',
    'The document becomes effective on {effectiveOn|date}: no remark before',
  ],
  'remark.effectiveBefore': [
    '生效日期（{effectiveOn|date}）早于原登记日期（{registeredOn|date}），请核对是否另一次登记',
    'Effective on {effectiveOn|date}, before the registration of {registeredOn|date}: perhaps another registration is meant',
  ],
  'remark.judgmentEffective': [
    '判决书已于{effectiveOn|date}生效',
    'The judgment became effective on {effectiveOn|date}',
  ],
  'remark.mediationServed': [
    '调解书已于{effectiveOn|date}签收生效',
    'The mediation paper was served and became effective on {effectiveOn|date}',
  ],
  'remark.invalidByMediation': [
    '宣告婚姻无效不适用调解，应当是判决书，请核对法律文书',
    'A marriage is declared invalid by a judgment, never by mediation: look at the document again',
  ],
  'remark.upload': [
    '备注后应当将信息上传全国婚姻基础信息库',
    'After the remark the data go to the national marriage database',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;

import { type IdentityDemand, identityAndBookAsked } from './identity-papers.ts';
import type { PaperCode, Party } from './party.ts';

export type Locale = 'zh-CN' | 'en';

/** What a paper is called on the form and in a notice. */
export const paperLabels: Readonly<Record<PaperCode, Readonly<Record<Locale, string>>>> = {
  'id-card': { 'zh-CN': '居民身份证', en: 'identity card' },
  'temporary-id-card': { 'zh-CN': '临时居民身份证', en: 'temporary identity card' },
  'household-register': { 'zh-CN': '户口簿', en: 'household register book' },
  declaration: { 'zh-CN': '本人签字声明', en: 'signed declaration' },
  'divorce-certificate': { 'zh-CN': '离婚证', en: 'divorce certificate' },
  'divorce-judgment': { 'zh-CN': '法院离婚判决书（调解书）', en: 'court judgment (or mediation) of divorce' },
  'judgment-effective-proof': { 'zh-CN': '法律文书生效证明', en: 'proof that the judgment is effective' },
  'death-certificate': { 'zh-CN': '死亡医学证明（推断）书', en: 'death certificate' },
  'marriage-certificate': { 'zh-CN': '结婚证', en: 'marriage certificate' },
  'army-id': { 'zh-CN': '军人证件', en: 'military identity card' },
  'army-certificate': { 'zh-CN': '军人婚姻登记证明', en: "the army's marriage certificate" },
  passport: { 'zh-CN': '护照或者其他国际旅行证件', en: 'passport or other travel document' },
  'travel-permit': { 'zh-CN': '来往内地（大陆）通行证', en: 'mainland travel permit' },
  'hmt-residence-permit': {
    'zh-CN': '港澳台居民居住证',
    en: 'residence permit for Hong Kong, Macao and Taiwan residents',
  },
  'region-id': { 'zh-CN': '港澳台居民身份证', en: 'identity card of Hong Kong, Macao or Taiwan' },
  'pr-card': { 'zh-CN': '外国人永久居留身份证', en: "foreigner's permanent residence card" },
  'no-spouse-certificate': { 'zh-CN': '无配偶证明', en: 'certificate of no spouse' },
  translation: { 'zh-CN': '中文译文', en: 'Chinese translation' },
  'truth-statement': { 'zh-CN': '国外文书真实的书面声明', en: 'written statement that the foreign papers are true' },
};

function isPaperCode(code: string): code is PaperCode {
  return Object.hasOwn(paperLabels, code);
}

/** What a paper is called; the code itself where it is none of ours. */
export function paperLabel(code: string, locale: Locale = 'zh-CN'): string {
  return isPaperCode(code) ? paperLabels[code][locale] : code;
}

/** One paper that is asked for; any of the alternatives will do. */
export type PaperDemand = readonly [PaperCode, ...PaperCode[]];

/** What the papers asked of a party depend on. */
export interface DemandInput extends IdentityDemand {
  readonly certificate?: Party['certificate'];
}

/** A certificate of the Chinese embassy is in Chinese; one of the country of residence is translated. */
function overseasProof({ certificate }: DemandInput): readonly PaperDemand[] {
  const translated: readonly PaperDemand[] = certificate && certificate.kind !== 'embassy' ? [['translation']] : [];
  return [['no-spouse-certificate'], ...translated];
}

function foreignerProof({ ruleSet, certificate }: DemandInput): readonly PaperDemand[] {
  const truth: readonly PaperDemand[] =
    ruleSet === 'R5' && certificate?.kind === 'apostille' ? [['truth-statement']] : [];
  return [['no-spouse-certificate'], ['translation'], ...truth];
}

/**
 * The papers asked of a party besides photographs (条例2003 第五条, 条例2025 第八条; marriage.md §1.4, §1.5). The army's own
 * papers are asked by rule M-24, those of an earlier marriage by M-14 to M-20.
 */
export function papersAsked(input: DemandInput): readonly PaperDemand[] {
  const identity = identityAndBookAsked(input);
  switch (input.kind) {
    case 'mainland':
    case 'soldier':
      return [...identity, ['declaration']];
    case 'hong-kong':
    case 'macao':
    case 'taiwan':
      return identity;
    case 'overseas-chinese':
      return [...identity, ...overseasProof(input)];
    case 'foreigner':
      return [...identity, ...foreignerProof(input)];
  }
}

/** The army's papers of a soldier (现役军人), at all times. */
export const armyPapers: readonly PaperDemand[] = [['army-id'], ['army-certificate']];

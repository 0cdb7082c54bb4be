/** The sentences of the findings, by code; formats of `adoption-law/sentence-formats.ts` and `marriage-law/sentence.ts`. */
export const sentences = {
  'dissolution.missing': ['未填写：{fields|adoptionFields}', 'Not entered: {fields|adoptionFields}'],
  'dissolution.adoptersAgree': ['收养人同意解除', 'The adopters agree'],
  'dissolution.adoptersDisagree': [
    '收养人不同意解除，不能协议解除，可以向人民法院起诉',
    'The adopters do not agree: there is no agreement, and only a court can dissolve the adoption',
  ],
  'dissolution.placerAgrees': ['送养人同意解除', 'The placer agrees'],
  'dissolution.placerDisagrees': [
    '送养人不同意解除，不能协议解除，可以向人民法院起诉',
    'The placer does not agree: there is no agreement, and only a court can dissolve the adoption',
  ],
  'dissolution.noPlacerNeeded': [
    '被收养人已经成年，由收养人与其协议，不需要送养人同意',
    'The adopted person is of age: the placer is not asked',
  ],
  'dissolution.noPlacer': [
    '被收养人未成年且没有送养人，不能在本处协议解除，请向人民法院或者民政部门监护机构咨询',
    'A minor whom nobody placed: there is nobody to agree with; refer to a court or the civil affairs guardianship',
  ],
  'dissolution.adopteeConsents': ['被收养人同意解除', 'The adopted person consents'],
  'dissolution.childRefuses': [
    '年满{limit|age}周岁的被收养人不同意解除',
    'The child, {limit} or older, does not consent',
  ],
  'dissolution.adopteeDisagrees': [
    '成年被收养人不同意解除，不能协议解除，可以向人民法院起诉',
    'The grown adoptee does not agree: only a court can dissolve the adoption',
  ],
  'dissolution.venueHere': ['本处有管辖权', 'This office may act'],
  'dissolution.venueElsewhere': [
    '请到被收养人常住户口所在地（{place|divisions}）的收养登记机关办理',
    "The county of the adopted person's household register has authority: {place|divisions}",
  ],
  'dissolution.certificateShown': ['已出示收养登记证', 'The adoption certificate is shown'],
  'dissolution.certificateMissing': [
    '没有出示收养登记证，请出示或者先补领',
    'The adoption certificate is not shown: bring it or have it issued again',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type SentenceCode = keyof typeof sentences;

type Label = Readonly<Record<'zh-CN' | 'en', string>>;

/** Who a person is to an adoption, in sentences. */
export const standingLabels: Readonly<Record<string, Label>> = {
  child: { 'zh-CN': '被收养人', en: 'the adopted person' },
  adopter: { 'zh-CN': '收养人', en: 'the adopter' },
  'second-adopter': { 'zh-CN': '收养人（第二人）', en: 'the second adopter' },
  placer: { 'zh-CN': '送养人', en: 'the placer' },
  'second-placer': { 'zh-CN': '送养人（第二人）', en: 'the second placer' },
  institution: { 'zh-CN': '送养机构', en: 'the placing institution' },
  applicant: { 'zh-CN': '申请人', en: 'the applicant' },
};

const applicantFields: Readonly<Record<string, Label>> = {
  kind: { 'zh-CN': '身份类别', en: 'kind of person' },
  name: { 'zh-CN': '姓名', en: 'name' },
  sex: { 'zh-CN': '性别', en: 'sex' },
  birth: { 'zh-CN': '出生日期', en: 'date of birth' },
  idNumber: { 'zh-CN': '身份证件号', en: 'identity number' },
  present: { 'zh-CN': '是否到场', en: 'presence' },
  papers: { 'zh-CN': '证件材料', en: 'papers shown' },
};

const ofApplicant = Object.fromEntries(
  Object.entries(applicantFields).map(([field, label]): readonly [string, Label] => [
    `applicant.${field}`,
    { 'zh-CN': `申请人${label['zh-CN']}`, en: `${label.en} of the applicant` },
  ]),
);

/** What the facts of acts on a registered adoption are called; a path without the number of its line. */
export const actLabels: Readonly<Record<string, Label>> = {
  ...ofApplicant,
  'child.papers': { 'zh-CN': '被收养人证件材料', en: "the child's papers" },
  'adopters.papers': { 'zh-CN': '收养人证件材料', en: "the adopter's papers" },
  'placer.persons.papers': { 'zh-CN': '送养人证件材料', en: "the placer's papers" },
  'original.registeredOn': { 'zh-CN': '收养登记日期', en: 'day of the adoption' },
  'original.office': { 'zh-CN': '收养登记机关', en: 'office that registered the adoption' },
  'original.division': { 'zh-CN': '收养登记机关所在地', en: 'place of the office that registered the adoption' },
  'original.number': { 'zh-CN': '收养登记证字号', en: 'number of the adoption certificate' },
  'agent.name': { 'zh-CN': '代理人姓名', en: "the agent's name" },
  'agent.idNumber': { 'zh-CN': '代理人身份证件号', en: "the agent's identity number" },
  archiveFound: { 'zh-CN': '是否查到收养登记档案', en: 'whether the file was found' },
  state: { 'zh-CN': '收养关系的现状', en: 'what became of the adoption' },
  'end.on': { 'zh-CN': '解除或者撤销的日期', en: 'day of the end' },
  'end.number': { 'zh-CN': '解除收养关系证明字号或者撤销决定文号', en: 'number of the proof or decision of the end' },
  purpose: { 'zh-CN': '用途', en: 'purpose' },
  standing: { 'zh-CN': '申请人身份', en: 'standing of the applicant' },
  sufficientEvidence: { 'zh-CN': '其他充分证据', en: 'other sufficient evidence' },
  kind: { 'zh-CN': '补领的证件', en: 'what is issued again' },
  by: { 'zh-CN': '由谁申请', en: 'who applies' },
  reason: { 'zh-CN': '补领原因', en: 'reason for the reissue' },
  reasonText: { 'zh-CN': '其他补领原因', en: 'the other reason' },
  photos: { 'zh-CN': '照片张数', en: 'number of photographs' },
  'act.number': { 'zh-CN': '解除收养关系证明字号或者撤销决定文号', en: 'number of the dissolution or revocation' },
  'act.on': { 'zh-CN': '解除或者撤销的日期', en: 'day of the dissolution or revocation' },
  pages: { 'zh-CN': '档案页数', en: 'pages of the file' },
  facts: { 'zh-CN': '事实和理由', en: 'what happened' },
  'investigation.on': { 'zh-CN': '调查日期', en: 'day of the investigation' },
  'investigation.staff': { 'zh-CN': '调查人员', en: 'who investigated' },
  'investigation.finding': { 'zh-CN': '调查结论', en: 'what the investigation found' },
  certificateTakenBack: { 'zh-CN': '收回收养登记证', en: 'the certificate taken back' },
  'questioned.adopter': { 'zh-CN': '收养人的询问笔录', en: 'questioning of the adopter' },
  'questioned.second-adopter': { 'zh-CN': '收养人（第二人）的询问笔录', en: 'questioning of the second adopter' },
  'questioned.placer': { 'zh-CN': '送养人的询问笔录', en: 'questioning of the placer' },
  'questioned.second-placer': { 'zh-CN': '送养人（第二人）的询问笔录', en: 'questioning of the second placer' },
  'questioned.child': { 'zh-CN': '被收养人的询问笔录', en: 'questioning of the adopted person' },
  evidence: { 'zh-CN': '证据材料', en: 'evidence' },
  'agent.authorised': { 'zh-CN': '经公证的授权委托书', en: 'the notarised power of attorney' },
  'investigation.twoStaff': { 'zh-CN': '两人以上调查', en: 'an investigation by two' },
  grounds: { 'zh-CN': '事由', en: 'ground' },
  terms: { 'zh-CN': '协议事项', en: 'what was agreed' },
  agreementShown: { 'zh-CN': '是否有书面协议', en: 'whether there is a written agreement' },
  photosEach: { 'zh-CN': '每人照片张数', en: 'photographs of each' },
};

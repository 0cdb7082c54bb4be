import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of the findings about a children's allowance, by code; printed on the notices. */
export const sentences = {
  'allowance.missing': ['未填写：{fields|allowanceFields}', 'Not entered: {fields|allowanceFields}'],

  'allowance.bornLater': [
    '儿童出生日期（{birth|date}）晚于办理日，请核对',
    "The child's birth ({birth|date}) lies in the future",
  ],
  'allowance.underAge': ['儿童未满十八周岁，{until|date}年满', 'The child is under eighteen, until {until|date}'],
  'allowance.atSchool': [
    '年满十八周岁，仍在普通中学或者中等职业学校就读，继续保障',
    'Eighteen and still in a secondary or vocational school',
  ],
  'allowance.ofAge': [
    '年满十八周岁，且不在普通中学或者中等职业学校就读，不属于保障对象',
    'Eighteen and not in a secondary or vocational school',
  ],
  'allowance.schoolOver': [
    '年满十八周岁，在读期限已于{until|date}届满，不属于保障对象',
    'Eighteen, and the schooling ended on {until|date}',
  ],
  'allowance.registeredHere': ['儿童户籍在{hukou|divisions}', "The child's register is in {hukou|divisions}"],
  'allowance.registeredElsewhere': [
    '儿童户籍在{hukou|divisions}，本处受理并转送户籍地；是否认定和发放标准由户籍地决定',
    'The register is in {hukou|divisions}: received here and handed on; that place decides and pays by its own standard',
  ],
  'allowance.notOfHere': [
    '儿童户籍在{hukou|divisions}，不是本市户籍，应当向户籍地申请',
    'The register is in {hukou|divisions}, not in Chongqing: apply there',
  ],

  'allowance.orphan': ['父母双方均死亡或者失踪，属于孤儿', 'Both parents are dead or missing'],
  'allowance.notOrphan': [
    '{who|allowancePerson}没有死亡或者失踪，不属于孤儿',
    'Not dead or missing: {who|allowancePerson}',
  ],
  'allowance.orphanInFactOnly': [
    '{who|allowancePerson}没有死亡或者失踪，不属于孤儿；可以改按事实无人抚养儿童申请',
    'Not dead or missing: {who|allowancePerson}; apply for a child whom nobody in fact brings up',
  ],
  'allowance.deFactoNotYet': ['办理日尚无事实无人抚养儿童基本生活补贴', 'There was no such allowance yet on that day'],
  'allowance.isOrphan': [
    '父母双方均死亡或者失踪，属于孤儿，应当改按孤儿申请',
    'Both parents are dead or missing: apply for an orphan',
  ],
  'allowance.deFacto': [
    '父母的情况符合事实无人抚养儿童的情形',
    'The states of both parents are those of a child whom nobody in fact brings up',
  ],
  'allowance.parentAble': [
    '{who|allowancePerson}没有规定的情形，不属于事实无人抚养儿童',
    'In none of the listed states: {who|allowancePerson}',
  ],

  'allowance.stateCounts': [
    '{who|allowancePerson}属于规定的情形：{state|allowanceState}',
    'In a listed state: {who|allowancePerson}, {state|allowanceState}',
  ],
  'allowance.disabilityTooMild': [
    '{who|allowancePerson}残疾等级为{level}级，且不是智力或者精神残疾，不属于重残',
    'Not severely disabled: {who|allowancePerson}, level {level}, neither intellectual nor mental',
  ],
  'allowance.stillCares': [
    '{who|allowancePerson}仍在履行监护抚养责任，不属于失联',
    'Still performs the duties of a guardian: {who|allowancePerson}',
  ],
  'allowance.contactRecent': [
    '{who|allowancePerson}自{since|date}起失联，未满六个月，{earliest|date}起可以申请',
    'Out of contact since {since|date}, less than six months: {who|allowancePerson}; apply from {earliest|date}',
  ],
  'allowance.termShort': [
    '{who|allowancePerson}{state|allowanceState}的期限不足六个月，不属于规定的情形',
    'A term of less than six months: {who|allowancePerson}, {state|allowanceState}',
  ],
  'allowance.termOver': [
    '按期限推算，{who|allowancePerson}{state|allowanceState}已于{ends|date}期满，请核实是否仍在执行',
    'By its length the term ended on {ends|date}: {who|allowancePerson}, {state|allowanceState}; look whether it goes on',
  ],
  'allowance.illnessNotListed': [
    '{who|allowancePerson}所患疾病不属于规定的重病病种',
    'The illness is not on the list: {who|allowancePerson}',
  ],
  'allowance.stateNotYet': [
    '办理日尚未将“{state|allowanceState}”列入规定的情形（{who|allowancePerson}）',
    'Not yet a listed state on that day: {who|allowancePerson}, {state|allowanceState}',
  ],

  'allowance.notPaidYet': ['本册没有正在发放或者在办的同类保障', 'No such allowance is paid or applied for here'],
  'allowance.paidAlready': [
    '该儿童正在享受孤儿基本生活费或者事实无人抚养儿童基本生活补贴（{number}），不能重复享受',
    'Such an allowance is being paid already ({number})',
  ],
  'allowance.inHandAlready': [
    '该儿童的同类申请正在办理，不重复受理',
    'Another application for this child is being dealt with',
  ],
  'allowance.adopted': [
    '该儿童已于{adopted|date}登记收养，不再属于保障对象',
    'The child was adopted on {adopted|date}',
  ],
  'allowance.adoptionEnded': [
    '该儿童{adopted|date}登记的收养已经解除或者撤销，请核实现在由谁抚养',
    'The adoption of {adopted|date} was ended: look who brings the child up now',
  ],

  'allowance.nameRefused': [
    '{who|allowancePerson}姓名有误：{problem|nameProblem}',
    'Name of {who|allowancePerson}: {problem|nameProblem}',
  ],
  'allowance.numberWrong': [
    '{who|allowancePerson}公民身份号码有误：{problems|numberProblems}',
    'Identity number of {who|allowancePerson}: {problems|numberProblems}',
  ],
  'allowance.numberDisagrees': [
    '与公民身份号码不一致：{fields|allowanceFields}',
    'Disagrees with the identity number: {fields|allowanceFields}',
  ],
  'allowance.care': ['养育方式：{care|allowanceCare}', 'Care: {care|allowanceCare}'],
  'allowance.stateLater': [
    '{who|allowancePerson}的情况或者证明日期晚于办理日，请核对',
    'A date lies in the future: {who|allowancePerson}',
  ],
  'allowance.proofUnfit': [
    '{who|allowancePerson}{state|allowanceState}，提交的是{paper|allowanceProof}，请核实能否证明',
    '{who|allowancePerson} is {state|allowanceState}, shown by: {paper|allowanceProof}; look whether it proves that',
  ],
  'allowance.papersShown': ['申请材料齐全', 'All papers are shown'],
  'allowance.papersMissing': ['还需提交：{papers|allowancePapers}', 'Still needed: {papers|allowancePapers}'],

  'allowance.otherReceived': [
    '每月已享受其他救助{other}元，请按当地规定核实能否同时享受',
    'Other allowances of {other} yuan a month: look whether both may be paid',
  ],
  'allowance.differenceUnknown': [
    '每月已享受其他救助{other}元，发放标准不明，无法计算补差',
    'Other allowances of {other} yuan a month, and no standard to take the difference from',
  ],
  'allowance.nothingLeft': [
    '每月已享受其他救助{other}元，不低于标准{standard}元，没有差额可补',
    'Other allowances of {other} yuan a month, not below the standard of {standard}: no difference is left',
  ],
  'allowance.topUp': [
    '每月已享受其他救助{other}元，按差额补足{payable}元',
    'Other allowances of {other} yuan a month: the difference of {payable} is paid',
  ],
  'allowance.standard': [
    '{kind|allowanceKind}、{care|allowanceCare}，每月标准{standard}元',
    '{kind|allowanceKind}, {care|allowanceCare}: {standard} yuan a month',
  ],
  'allowance.standardUnknown': [
    '没有{on|date}的发放标准，请管理员录入本地标准文件后再认定',
    'No standard is known for {on|date}: the administrator enters that of the place first',
  ],
  'allowance.receivedAtHome': ['由户籍地街道（乡镇）受理', 'Received where the child is registered'],
  'allowance.receivedAnywhere': [
    '任何街道（乡镇）都可以受理，三个工作日内转送{hukou|divisions}',
    'Any township may receive it, and hands it on to {hukou|divisions} within three working days',
  ],
  'allowance.onlyAtHome': [
    '应当向户籍地{hukou|divisions}的街道（乡镇）申请',
    'Apply in the township of the register, in {hukou|divisions}',
  ],
} as const satisfies SentenceTable;
export type SentenceCode = keyof typeof sentences;

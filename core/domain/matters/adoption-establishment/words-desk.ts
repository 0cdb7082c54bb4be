import type { SentenceTable } from '../../law/rule.ts';

/** Sentences of the findings of the desk; those of the law's rules are in `words.ts`. */
export const deskSentences = {
  'adoption.nameRefused': [
    '{who|adopter}的姓名不能登记：{problem|nameProblem}',
    'The name of {who|adopter} cannot be kept: {problem|nameProblem}',
  ],
  'adoption.nameDiffersFromCard': [
    '{who|adopter}的姓名与读卡结果不一致',
    'The name of {who|adopter} differs from the card',
  ],
  'adoption.numberWrong': [
    '{who|adopter}的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到公安机关更正',
    'The identity number of {who|adopter} is wrong: {problems|numberProblems}; if the paper itself is wrong, the police correct it first',
  ],
  'adoption.numberOfOtherKind': [
    '{who|adopter}的身份证件号与身份类别不符',
    'The identity number of {who|adopter} belongs to another kind of person',
  ],
  'adoption.numberDisagrees': [
    '{who|adopter}的{fields|adoptionFields}与身份证件号不一致，先到公安机关更正',
    '{fields|adoptionFields} of {who|adopter}: another in the identity number; the police correct it first',
  ],
  'adoption.bookDisagrees': [
    '{who|adopter}的{fields|adoptionFields}在身份证与户口簿上不一致，先到公安机关更正',
    '{fields|adoptionFields} of {who|adopter}: another in the household register book; the police correct it first',
  ],
  'adoption.modeDisagrees': [
    '收养方式与收养人的性别不符，请核对',
    'Who adopts and the sex of the adopter do not fit together',
  ],
  'adoption.allPresent': ['当事人到场', 'The persons are present'],
  'adoption.proxyShown': ['{who|adopter}没有到场，已提交委托书', '{who|adopter} is absent and gave a proxy'],
  'adoption.proxyNeeded': [
    '{who|adopter}没有到场，应当提交经村（居）民委员会证明或者公证的委托书',
    '{who|adopter} is absent: a proxy attested by the committee or notarised is needed',
  ],
  'adoption.mustComeInPerson': [
    '{who|adopter}没有到场，应当亲自到收养登记机关办理',
    '{who|adopter} is absent and has to come in person',
  ],
  'adoption.childAdopted': [
    '被收养人已在本机关办理收养登记（{number}），请核对该收养关系是否已经解除或者撤销',
    'This child was adopted here before ({number}): check whether that adoption has been dissolved or revoked',
  ],
  'adoption.childInOtherCase': [
    '被收养人另有尚未办结的收养登记申请，请核对',
    'This child stands in another case that is still open',
  ],
  'adoption.adoptedBefore': [
    '{who|adopter}已在本机关登记收养{count}名子女（{numbers}），请核对现有子女数',
    '{who|adopter} has adopted {count} here before ({numbers}): check how many children there are',
  ],
  'adoption.daysAhead': ['{fields|adoptionFields}晚于办理日，请核对', 'After this day, check: {fields|adoptionFields}'],
  'adoption.questioningFollows': [
    '受理后分别询问当事人，并做询问笔录',
    'Each person is questioned alone after the acceptance',
  ],
  'adoption.notQuestioned': [
    '没有{who|adopter}的询问笔录，应当单独询问',
    'No record of questioning {who|adopter}: ask alone',
  ],
  'adoption.notAlone': ['询问{who|adopter}时有他人在场，应当单独询问', '{who|adopter} was not questioned alone'],
  'adoption.questioningUnsigned': [
    '{who|adopter}没有在询问笔录上签名或者按指纹',
    '{who|adopter} has not signed the record of the questioning',
  ],
  'adoption.questionedLater': [
    '{who|adopter}的询问日期（{on|date}）晚于办理日，请核对',
    'The questioning of {who|adopter} is dated {on|date}, after this day',
  ],
  'adoption.questioned': ['{who|adopter}已单独询问', '{who|adopter} was questioned alone'],
  'adoption.noticeFollows': [
    '受理后公告查找生父母满六十日，无人认领的方可登记',
    'A notice of sixty days follows the acceptance; registered only where nobody claims the child',
  ],
  'adoption.evaluationFollows': [
    '受理后进行收养评估，评估报告作出后方可登记',
    'The evaluation follows the acceptance; registered after its report',
  ],
  'adoption.paperFollows': [
    '{paper|adoptionPaper}在受理后取得，登记前应当入卷',
    'Comes after the acceptance, before the registration: {paper|adoptionPaper}',
  ],
  'adoption.teamShort': [
    '收养评估小组的本机关在编人员不少于{least}名，现有{count}名',
    'At least {least} of the own staff evaluate; there are {count}',
  ],
  'adoption.teamInOrder': ['收养评估由{count}名本机关人员进行', 'Evaluated by {count} of the own staff'],
  'adoption.thirdParty': ['收养评估委托第三方进行', 'Evaluated by a third party'],
  'adoption.contentsOpen': [
    '收养评估内容尚有{count}项没有记录',
    '{count} of the contents of the evaluation are not written down',
  ],
  'adoption.mustReport': [
    '收养评估发现：{found|mustReport}；评估人员应当向民政部门报告，报告情况没有填写',
    'The evaluation found {found|mustReport}; it has to be reported to the civil-affairs office, and no report is entered',
  ],
  'adoption.mustReportPolice': [
    '收养评估发现：{found|mustReport}；应当立即向公安机关报案，并向民政部门报告',
    'The evaluation found {found|mustReport}: to the police at once, and to the civil-affairs office',
  ],
  'adoption.mustReportReported': [
    '收养评估发现：{found|mustReport}；已向{to}报告。评估报告供审查参考，请审查后决定',
    'The evaluation found {found|mustReport}; reported to {to}. The report informs the decision and does not make it',
  ],
} as const satisfies SentenceTable;

/** The codes of the desk; a missing fact has the sentence of the law's rules. */
export type DeskSentenceCode = keyof typeof deskSentences | 'adoption.missing';

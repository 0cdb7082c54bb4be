import { sharedSentences } from '../../marriage-law/sentence.ts';
import { procedureSentences } from './words-procedure.ts';

/**
 * The sentences of the findings, by code: who, what and with which papers. They are legal sentences that are printed on
 * notices, so they live beside the rules. Blanks: `{name}` or `{name|format}`, the formats of `marriage-law/sentence.ts`.
 */
export const sentences = {
  ...sharedSentences,
  ...procedureSentences,

  'divorce.absent': [
    '{party}没有到场，离婚登记应当由双方亲自到场办理，请双方一起来',
    '{party} is not present; both must come in person',
  ],
  'divorce.unwilling': [
    '{party}不愿意离婚，双方没有达成离婚协议；可以继续协商，或者向人民法院起诉离婚',
    '{party} does not want the divorce: there is no agreement; they may go on talking, or go to court',
  ],
  'divorce.notVoluntary': [
    '双方没有自愿离婚的协议，可以继续协商，或者向人民法院起诉离婚',
    'There is no agreement to divorce of free will; they may go on talking, or go to court',
  ],
  'divorce.cannotExpressWill': [
    '{party}现在不能表达真实意愿，请在能够表达意愿时再来办理',
    '{party} cannot express a will now; come again when that is possible',
  ],
  'divorce.interpreter': ['{party}需要翻译人员到场', '{party} needs an interpreter'],
  'divorce.signsOfCoercion': [
    '发现{party}可能受到胁迫或者家庭暴力，请停止办理，及时报告并提供帮助',
    '{party} may be a victim of coercion or violence: stop, report and help',
  ],
  'divorce.noCapacity': [
    '一方是无民事行为能力人或者限制民事行为能力人，应当向人民法院起诉离婚',
    'One party lacks full capacity: the divorce belongs before a court',
  ],

  'divorce.registeredElsewhere': [
    '结婚登记不是在中国内地（或者中国驻外使领馆）办理的，可以向人民法院起诉，或者到结婚登记地办理',
    'The marriage was not registered in the mainland or at a Chinese embassy: go to court, or to where it was registered',
  ],
  'divorce.agreementLacks': [
    '离婚协议书没有写明：{fields|fields}，请双方协商一致后补充',
    'The agreement does not say: {fields|fields}; both must agree and add it',
  ],
  'divorce.lostStatement': [
    '只出示了{certificates}本结婚证，遗失结婚证的应当提交书面声明',
    '{certificates} of two marriage certificates shown: a written statement about the lost one is needed',
  ],
  'divorce.archiveCopy': [
    '双方结婚证都已遗失的，还应当提交加盖查档专用章的结婚登记档案复印件，可以到结婚登记机关或者档案馆查取',
    'Both certificates are lost: a stamped copy of the marriage file is needed as well (from the registry or the archive)',
  ],
  'divorce.registeredUnderAge': [
    '双方结婚登记时未达到法定婚龄，婚姻效力请向人民法院请求确认',
    'The marriage was registered under age: whether it is valid is for a court',
  ],
  'divorce.registeredByImpostor': [
    '结婚登记可能是冒名顶替或者弄虚作假办理的，请按撤销婚姻登记程序处理，或者到公安机关、人民法院取得证明',
    'The marriage may have been registered by an impostor: see 撤销婚姻登记, or get the proof of police or court',
  ],

  'divorce.papersComplete': ['双方证件材料齐全', 'The papers of both are complete'],
  'divorce.papersMissing': ['{party}缺少证件材料：{papers|papers}', '{party} lacks papers: {papers|papers}'],
  'divorce.armyPapers': ['{party}是现役军人，缺少：{papers|papers}', '{party} is a soldier and lacks: {papers|papers}'],
  'divorce.photos': [
    '每人应当提交两张二寸单人近期半身免冠照片（现有{photosEach}张）',
    'Two single photographs of each are needed; there are {photosEach}',
  ],
  'divorce.receipt': ['没有出示《离婚登记申请受理回执单》，请出示', 'The receipt of the application was not shown'],
  'divorce.idExpired': [
    '{party}的身份证件已过有效期（{validTo|date}），可以持临时身份证办理',
    "{party}'s identity paper expired on {validTo|date}; a temporary card will do",
  ],
  'divorce.validityUnknown': [
    '没有填写{party}证件的有效期，请看证件',
    "The validity of {party}'s identity paper was not entered: read it off the card",
  ],
  'divorce.nameRefused': [
    '{party}的姓名不能登记：{problem|nameProblem}',
    "{party}'s name cannot be kept: {problem|nameProblem}",
  ],
  'divorce.nameDiffersFromCard': ['{party}的姓名与读卡结果不一致', "{party}'s name differs from the card"],
  'divorce.numberWrong': [
    '{party}的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到有关部门更正',
    "{party}'s identity number is wrong: {problems|numberProblems}; if the paper itself is wrong, have it corrected first",
  ],
  'divorce.numberOfOtherKind': [
    '{party}的身份证件号与身份类别不符',
    "{party}'s identity number belongs to another kind of person",
  ],
  'divorce.numberDisagrees': [
    '{party}的{fields|fields}与身份证件号不一致，先到有关部门更正',
    "{party}'s {fields|fields} disagrees with the identity number: have it corrected first",
  ],
  'divorce.addressUnknown': [
    '{party}的身份证件号前六位不在行政区划代码表中，请核对证件',
    "No division table knows the first six digits of {party}'s number: look at the card again",
  ],

  'divorce.checkedClear': [
    '{checkedOn|date}联网核对无异常（{reference}）',
    'Online check of {checkedOn|date}: clear ({reference})',
  ],
  'divorce.checkConflict': [
    '{checkedOn|date}联网核对结果与当事人陈述不一致（{reference}），请核实并出示相应证明',
    'The online check of {checkedOn|date} disagrees with what was declared ({reference}): clear it up with papers',
  ],
  'divorce.checkedEarlier': [
    '联网核对是{checkedOn|date}的结果，不是办理当日，请考虑重新核对',
    'The online check is of {checkedOn|date}, not of this day: consider a new one',
  ],
  'divorce.checkedLater': [
    '联网核对日期（{checkedOn|date}）晚于办理日，请核对',
    'The online check is dated {checkedOn|date}, after the day at the counter',
  ],
  'divorce.checkUnknown': [
    '没有填写联网核对结果，请先联网核对双方身份和婚姻状况',
    'No online check was entered: check identity and marital status of both first',
  ],
  'divorce.heldOffline': [
    '尚未联网核对，材料暂存：核对以前不编号、不打印、不盖章',
    'Held: no number, no print, no seal before the online check',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type SentenceCode = keyof typeof sentences;

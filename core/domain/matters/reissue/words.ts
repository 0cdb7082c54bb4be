import type { SentenceTable } from '../../law/rule.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';

const instead = '可以复制加盖查档专用章的婚姻登记档案；符合规定用途的，可以申请出具婚姻登记记录证明';
const insteadEnglish =
  'a stamped copy of the archive can be given, and for the uses that the rules allow a certificate of marriage records';

/** The sentences of a reissue's findings, by code; printed on the notice of refusal. */
export const sentences = {
  ...sharedSentences,

  'reissue.kindUnknown': [
    '请选择补领结婚证还是补领离婚证',
    'Choose which certificate is reissued: of marriage or of divorce',
  ],
  'reissue.originalUnread': [
    '没有填写原登记情况（{fields|fields}），请按档案填写',
    'The original registration was not entered ({fields|fields}): take it from the archive',
  ],
  'reissue.marriageStands': ['双方的夫妻关系仍然存续', 'The couple is still married to each other'],
  'reissue.divorceStands': [
    '双方离婚后没有恢复结婚登记，离婚状况仍然成立',
    'The couple has not married each other again since the divorce',
  ],
  'reissue.marriageEnded': [
    `双方登记的婚姻关系已经解除、终止或者被宣告无效、撤销，不能补领结婚证；${instead}`,
    `The registered marriage has ended, so its certificate cannot be reissued; ${insteadEnglish}`,
  ],
  'reissue.divorceEnded': [
    `双方离婚后已经恢复结婚登记，不能补领离婚证；${instead}`,
    `The couple married each other again, so the divorce certificate cannot be reissued; ${insteadEnglish}`,
  ],
  'reissue.statusEnded': [
    `原登记的婚姻状况已经改变，不能补领；${instead}`,
    `The status recorded then no longer stands: no reissue; ${insteadEnglish}`,
  ],

  'reissue.venueRegistered': ['本处是原办理登记的婚姻登记机关', 'This office registered the act'],
  'reissue.venueHukou': ['一方常住户口在本处辖区', 'One household register is in this district'],
  'reissue.venueElsewhere': [
    '原登记机关不在本处，双方常住户口也不在本处辖区，请到{places|divisions}的婚姻登记机关申请补领',
    'Neither the registration nor a household register is here: the registry of {places|divisions} has authority',
  ],
  'reissue.venueUnshown': [
    '原登记机关（{registeredAt|divisions}）不是本处，也没有出示一方在本处辖区的常住户口，请到原登记机关或者一方常住户口所在地的婚姻登记机关申请补领',
    'Registered at {registeredAt|divisions}, and no household register of this district was shown: refer to that office or to the household register of either party',
  ],
  'reissue.nationwide': [
    '全国通办：不限原登记机关和户籍，本处可以补发',
    'Any registry in the country may reissue, wherever it was registered',
  ],
  'reissue.registeredAtUntold': [
    '没有填写原登记机关所在地，查证档案需要知道原登记机关',
    'The office that registered was not entered; the archive is asked there',
  ],
  'reissue.partyUntold': [
    '没有填写{party}的资料，请核对本人身份证件',
    'Nothing was entered of {party}: look at the identity paper',
  ],
  'reissue.papersMissing': ['{party}缺少证件材料：{papers|papers}', '{party} lacks papers: {papers|papers}'],

  'reissue.archiveFound': ['已查到原婚姻登记档案，查证属实', 'The archive was found and bears the application out'],
  'reissue.evidenceEnough': [
    '没有查到原登记档案，已审查足以证明登记的其他证据，请将证据一并归档',
    'No archive was found; other sufficient evidence was examined and is to be filed',
  ],
  'reissue.archiveNotFound': [
    '没有查到原婚姻登记档案，请到原登记机关或者档案馆查找；确实没有的，请提交足以证明登记的充分证据',
    'The archive was not found: ask the office that registered or the public archive; failing that, sufficient evidence is needed',
  ],

  'reissue.nobodyApplies': [
    '没有申请人：请至少一方持身份证件到场，或者出具经公证的授权委托书委托他人办理',
    'Nobody applies: one party must come with an identity paper or send an agent with a notarised power of attorney',
  ],
  'reissue.applicantAbsent': [
    '{party}没有到场，也没有委托代理人，请本人到场或者出具经公证的授权委托书',
    '{party} is neither present nor represented: come in person or send a notarised power of attorney',
  ],
  'reissue.proxyNotNotarised': [
    '授权委托书没有公证，请先到公证机构办理公证',
    'The power of attorney is not notarised: have it notarised first',
  ],
  'reissue.proxyIncomplete': [
    '授权委托书应当写明双方姓名和身份证件号、登记日期和登记机关、目前的婚姻状况、委托事项和受托人，请补正后重新公证',
    'The power of attorney must name both persons with numbers, day and office of registration, present status, the matter and the agent: complete it and notarise again',
  ],
  'reissue.proxyUnread': [
    '请核对授权委托书：双方姓名和身份证件号、登记日期和登记机关、目前的婚姻状况、委托事项、受托人',
    'Read the power of attorney: both persons with numbers, day and office of registration, present status, matter, agent',
  ],
  'reissue.agentUntold': ['没有填写代理人情况：{fields|fields}', 'Not entered of the agent: {fields|fields}'],
  'reissue.proxyNeedsArchive': [
    '委托他人补领的，应当查到与委托书内容一致的婚姻登记档案；没有查到的，请本人到场办理',
    'By proxy only where the archive is found and matches the power of attorney; otherwise come in person',
  ],
  'reissue.proxyInOrder': ['授权委托书已公证，内容完整', 'The power of attorney is notarised and complete'],

  'reissue.stillUnderAge': [
    '{party}至今未达到法定婚龄（{age|age}周岁），不能补领结婚证，{earliest|date}起可以申请',
    '{party} is still under the age of marriage ({age}): possible from {earliest|date}',
  ],
  'reissue.explanationMissing': [
    '登记时未达到法定婚龄、现已达到的，请提交书面说明',
    'Registered under age and now of age: a written explanation is needed',
  ],
  'reissue.dayOfAge': [
    '登记时未达到法定婚龄：补发的结婚证登记日期为达到法定婚龄之日（{day|date}）',
    'Registered under age: the reissued booklet bears the day of reaching age, {day|date}',
  ],
  'reissue.wasOfAge': [
    '按原登记日期，双方登记时都已达到法定婚龄，请核对出生日期和原登记日期',
    'Both were of age on the day of registration: check the dates',
  ],
  'reissue.looksUnderAge': [
    '按原登记日期，{party}登记时未满{age|age}周岁，请核实是否以弄虚作假方式登记',
    '{party} was under {age} on the day of registration: find out whether it was registered by fraud',
  ],

  'reissue.foreignAuthority': [
    '本处可以办理涉外、涉港澳台居民和华侨的婚姻登记',
    'This office may act for parties from outside the mainland',
  ],
  'reissue.noForeignAuthority': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨婚姻登记的权限，请到有权限的婚姻登记机关补领',
    'This office ({division|divisions}) has no authority for parties from outside the mainland: refer them',
  ],
  'reissue.noForeignAuthorityChongqing': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨婚姻登记的权限，请到重庆市婚姻收养登记管理中心补领',
    'This office ({division|divisions}) has no such authority: refer them to 重庆市婚姻收养登记管理中心',
  ],

  'reissue.nameRefused': [
    '{party}的姓名不能登记：{problem|nameProblem}',
    "{party}'s name cannot be kept: {problem|nameProblem}",
  ],
  'reissue.nameDiffersFromCard': ['{party}的姓名与读卡结果不一致', "{party}'s name differs from the card"],
  'reissue.numberWrong': [
    '{party}的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到有关部门更正',
    "{party}'s identity number is wrong: {problems|numberProblems}; if the paper itself is wrong, have it corrected first",
  ],
  'reissue.numberOld': [
    '{party}没有申请补领，证件号按档案填写（{problems|numberProblems}），请核对',
    '{party} does not apply; the number is as the archive has it ({problems|numberProblems}): check it',
  ],
  'reissue.numberOfOtherKind': [
    '{party}的身份证件号与身份类别不符',
    "{party}'s identity number belongs to another kind of person",
  ],
  'reissue.numberDisagrees': [
    '{party}的{fields|fields}与身份证件号不一致，先到有关部门更正',
    "{party}'s {fields|fields} disagrees with the identity number: have it corrected first",
  ],
  'reissue.idExpired': [
    '{party}的身份证件已过有效期（{validTo|date}），可以持临时身份证办理',
    "{party}'s identity paper expired on {validTo|date}; a temporary card will do",
  ],
  'reissue.validityUnknown': [
    '没有填写{party}证件的有效期，请看证件',
    "The validity of {party}'s identity paper was not entered: read it off the card",
  ],
  'reissue.jointPhotos': [
    '合影照片不足三张（现有{photos}张），请补齐或者现场拍摄',
    'Three joint photographs are needed, there are {photos}: bring more or have one taken here',
  ],
  'reissue.singlePhotos': [
    '单人照片每人不足两张（现有{photos}张），请补齐或者现场拍摄',
    'Two single photographs of each are needed, there are {photos}: bring more or have one taken here',
  ],
  'reissue.photosUncounted': ['没有填写照片张数，请当场清点', 'The photographs were not counted: count them now'],

  'reissue.checkedClear': [
    '{checkedOn|date}联网核对无异常（{reference}）',
    'Online check of {checkedOn|date}: clear ({reference})',
  ],
  'reissue.checkedEarlier': [
    '联网核对是{checkedOn|date}的结果，不是办理当日，请考虑重新核对',
    'The online check is of {checkedOn|date}, not of this day: consider a new one',
  ],
  'reissue.checkedLater': [
    '联网核对日期（{checkedOn|date}）晚于办理日，请核对',
    'The online check is dated {checkedOn|date}, after the day at the counter',
  ],
  'reissue.onlineConflict': [
    '联网核对结果与申请不一致，请核实婚姻状况；已经改变的不能补领',
    'The online check disagrees with the application: clear up the status; no reissue where it has changed',
  ],
  'reissue.checkUntold': [
    '没有填写联网核对结果，发证前应当联网核对双方身份和婚姻状况',
    'No online check was entered; it is made before the certificate is issued',
  ],
  'reissue.heldOffline': [
    '材料暂存：尚未联网核对，核对以前不编号、不打印、不盖章',
    'Held: no number, no print, no seal before the online check',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;

import { sharedSentences } from '../../marriage-law/sentence.ts';

/**
 * The sentences of the findings, by code. They are legal sentences that are printed on notices, so they live beside the
 * rules and not with the words of the screens. Blanks: `{name}` or `{name|format}`, the formats of `sentence.ts`.
 */
export const sentences = {
  ...sharedSentences,

  'marriage.absent': [
    '{party}没有到场，结婚登记应当由双方亲自到场共同申请',
    '{party} is not present; both must come in person',
  ],
  'marriage.sameSex': [
    '结婚登记应当是男女双方，两人证件上的性别相同',
    'A marriage is of a man and a woman; both papers say the same sex',
  ],
  'marriage.columnsSwapped': [
    '男女两栏与性别不符，请核对是否填反',
    'Sex and column do not agree: are the columns swapped?',
  ],
  'marriage.tooYoung': [
    '{party}未满{age|age}周岁，{earliest|date}起可以办理',
    '{party} is not yet {age}; possible from {earliest|date}',
  ],
  'marriage.bornLater': [
    '{party}的出生日期（{birth|date}）晚于办理日，请核对',
    "{party}'s date of birth, {birth|date}, lies after the day at the counter",
  ],
  'marriage.ofAge': ['{party}已满{age|age}周岁', '{party} is {age} or older'],
  'marriage.birthday': [
    '{party}今日年满{age}周岁，今日为生日，请核对出生日期',
    '{party} turns {age} today: look at the date of birth again',
  ],
  'marriage.unwilling': ['{party}不是完全自愿结婚', '{party} does not marry of free will'],
  'marriage.cannotExpressWill': ['{party}不能表达真实意愿', '{party} cannot express a will'],
  'marriage.interpreter': ['{party}需要翻译人员到场', '{party} needs an interpreter'],
  'marriage.signsOfCoercion': [
    '发现{party}可能受到拐卖、绑架、胁迫或者家庭暴力，请停止办理，及时报告并提供帮助',
    '{party} may be a victim of abduction, coercion or violence: stop, report and help',
  ],

  'marriage.hasSpouse': ['{party}声明已婚，有配偶的不予登记', '{party} declares a spouse: no registration'],
  'marriage.spouseOnRecord': [
    '{party}有有效的婚姻登记记录，没有证明其已经解除',
    '{party} has a standing marriage on record and nothing proves its end',
  ],
  'marriage.recordConflict': [
    '{party}声明{status|status}，登记档案仍为已婚，请出示{papers|papers}',
    '{party} declares “{status|status}” but the archive says married: show {papers|papers}',
  ],
  'marriage.singleOnArchive': [
    '{party}声明未婚，与婚姻登记档案不符；已经离婚或者丧偶的，请出示{papers|papers}',
    '{party} declares “single” but the archive has a marriage; if it ended, show {papers|papers}',
  ],
  'marriage.statusNotSingle': [
    '{party}有过婚姻登记，婚姻状况应当填离婚或者丧偶',
    '{party} was married before: the status must be divorced or widowed',
  ],
  'marriage.divorcePending': [
    '{party}的离婚登记申请还在办理，取得离婚证前婚姻关系没有解除',
    '{party} has a divorce application pending and is still married',
  ],

  'marriage.kinProhibited': [
    '双方是{kinship|kinship}，属于直系血亲或者三代以内的旁系血亲，禁止结婚',
    'The parties are {kinship|kinship}: they may not marry',
  ],
  'marriage.kinNone': [
    '双方声明没有直系血亲和三代以内旁系血亲关系',
    'Both declare that they are not kin within the prohibited degrees',
  ],
  'marriage.kinAllowed': [
    '双方是{kinship|kinship}，不属于禁止结婚的亲属',
    'The parties are {kinship|kinship}: they may marry',
  ],
  'marriage.kinAsk': [
    '双方是{kinship|kinship}，不属于禁止结婚的血亲，请核实并请示负责人',
    'The parties are {kinship|kinship}: not prohibited, but look closer and ask the head of the office',
  ],
  'marriage.medicalBar': [
    '{party}患有医学上认为不应当结婚的疾病',
    '{party} has an illness with which, medically, one should not marry',
  ],
  'marriage.medicalNoBar': [
    '{party}的医学意见自2021年1月1日起不是不予登记的理由，应当如实告知对方',
    'Since 2021-01-01 the medical opinion on {party} is no ground for refusal; the other must be told',
  ],
  'marriage.tellIllness': [
    '请告知双方：患有重大疾病的应当在登记前如实告知对方，不如实告知的，对方可以请求人民法院撤销婚姻（民法典第一千零五十三条）',
    'Tell both: a serious illness must be disclosed before the registration, or the other may ask a court to revoke (Civil Code 1053)',
  ],

  'marriage.twoForeigners': [
    '双方都是外国人，不在婚姻登记机关的办理范围，可以咨询所属国驻华使领馆',
    'Two foreigners are outside the authority of a registry; refer them to their embassies',
  ],
  'marriage.noMainlandParty': [
    '双方都不是内地居民，国务院民政部门另有规定，请咨询省级民政部门',
    'Neither party is a mainland resident: separate rules apply; refer to the provincial civil affairs department',
  ],
  'marriage.foreignAuthority': [
    '本处可以办理涉外、涉港澳台居民和华侨的婚姻登记',
    'This office may register couples with one party from outside the mainland',
  ],
  'marriage.noForeignAuthority': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨婚姻登记的权限，请到有权限的婚姻登记机关办理',
    'This office ({division|divisions}) has no authority for couples with a party from outside the mainland: refer them',
  ],
  'marriage.noForeignAuthorityChongqing': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨婚姻登记的权限，请到重庆市婚姻收养登记管理中心办理',
    'This office ({division|divisions}) has no such authority: refer them to 重庆市婚姻收养登记管理中心',
  ],

  'marriage.venueNationwide': [
    '双方户籍不限：全国通办',
    'Any registry in the country may act: household register does not matter',
  ],
  'marriage.venueHukou': ['一方常住户口在本处辖区', 'One household register is in this district'],
  'marriage.venuePilot': [
    '跨省通办试点：持有本处所在地发放的有效居住证',
    'Pilot: one party holds a valid residence permit of this place',
  ],
  'marriage.venueCitywide': ['全渝通办：本处可以办理', 'Citywide service in Chongqing: this office may act'],
  'marriage.venueProvince': [
    '内地居民一方的常住户口在本省（区、市）',
    "The mainland party's household register is in this province",
  ],
  'marriage.venueNotHukou': [
    '双方常住户口都不在本处辖区，可以到{places|divisions}的婚姻登记机关办理',
    'Neither household register is in this district; the registry of {places|divisions} has authority',
  ],
  'marriage.venueNoPermit': [
    '双方均非本地户籍，也没有本处所在地发放的有效居住证，可以到{places|divisions}的婚姻登记机关办理',
    'Neither is from here and no valid residence permit of this place was shown; {places|divisions} has authority',
  ],
  'marriage.venueNoCitywideProof': [
    '在本处办理应当出示本区县的《暂住登记凭证》或者《重庆市流动人口居住证》，也可以到{places|divisions}的婚姻登记机关办理',
    'A proof of living in this district is needed here; the registry of {places|divisions} has authority too',
  ],
  'marriage.venueNotProvince': [
    '内地居民一方的常住户口不在本省（区、市），请到{places|divisions}的省级民政部门或者其指定的机关办理',
    "The mainland party's household register is in another province: go to the office named by {places|divisions}",
  ],

  'marriage.papersComplete': ['双方证件材料齐全', 'The papers of both are complete'],
  'marriage.papersMissing': ['{party}缺少证件材料：{papers|papers}', '{party} lacks papers: {papers|papers}'],
  'marriage.armyPapers': [
    '{party}是现役军人，缺少：{papers|papers}',
    '{party} is a soldier and lacks: {papers|papers}',
  ],
  'marriage.photos': ['合影照片不足三张（现有{photos}张）', 'Three joint photographs are needed; there are {photos}'],
  'marriage.idExpired': [
    '{party}的身份证件已过有效期（{validTo|date}），可以持临时身份证办理',
    "{party}'s identity paper expired on {validTo|date}; a temporary card will do",
  ],
  'marriage.validityUnknown': [
    '没有填写{party}证件的有效期，请看证件',
    "The validity of {party}'s identity paper was not entered: read it off the card",
  ],
  'marriage.certificateLater': [
    '{party}的证明或者声明日期（{issued|date}）晚于办理日',
    "{party}'s certificate is dated {issued|date}, after the day at the counter",
  ],
  'marriage.certificateExpired': [
    '{party}的证明或者声明（{issued|date}）已超过六个月，请重新出具',
    "{party}'s certificate of {issued|date} is older than six months: a new one is needed",
  ],
  'marriage.declarationNotNotarised': [
    '{party}缺少经居住地公证机构公证的无配偶、无亲属关系声明',
    '{party} lacks the notarised declaration of no spouse and no kinship',
  ],
  'marriage.apostilleTooEarly': [
    '{party}的附加证明书{from|date}起才可以使用，此前应当办理领事认证',
    "{party}'s apostille is good from {from|date} only; before that consular authentication",
  ],
  'marriage.apostilleNotParty': [
    '附加证明书公约在我国与该国（{country}）之间没有生效，{party}的证明应当办理领事认证',
    'The Apostille Convention is not in force with {country}: {party} needs consular authentication',
  ],
  'marriage.wordingNoImpediment': [
    '{party}的证明只写明“婚姻无障碍”，需要出具机关说明其含义是无配偶',
    "{party}'s certificate says “no impediment” only: the authority must confirm that it means no spouse",
  ],
  'marriage.wordingNoRecord': [
    '{party}的证明只写明“查无记录”，需要附经公证认证的本人无配偶声明',
    "{party}'s certificate says “no record” only: an authenticated own declaration must go with it",
  ],

  'marriage.nameRefused': [
    '{party}的姓名不能登记：{problem|nameProblem}',
    "{party}'s name cannot be kept: {problem|nameProblem}",
  ],
  'marriage.nameDiffersFromCard': ['{party}的姓名与读卡结果不一致', "{party}'s name differs from the card"],
  'marriage.numberWrong': [
    '{party}的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到有关部门更正',
    "{party}'s identity number is wrong: {problems|numberProblems}; if the paper itself is wrong, have it corrected first",
  ],
  'marriage.numberOfOtherKind': [
    '{party}的身份证件号与身份类别不符',
    "{party}'s identity number belongs to another kind of person",
  ],
  'marriage.numberDisagrees': [
    '{party}的{fields|fields}与身份证件号不一致，先到有关部门更正',
    "{party}'s {fields|fields} disagrees with the identity number: have it corrected first",
  ],
  'marriage.addressUnknown': [
    '{party}的身份证件号前六位不在行政区划代码表中，请核对证件',
    "No division table knows the first six digits of {party}'s number: look at the card again",
  ],
  'marriage.bookDisagrees': [
    '{party}的{fields|fields}在身份证与户口簿上不一致，先到有关部门更正',
    "{party}'s {fields|fields} differs between identity card and household register: have it corrected first",
  ],
  'marriage.bookStatusDisagrees': [
    '{party}声明{status|status}，户口簿为{bookStatus|status}，请出示{papers|papers}，或者先到公安机关更正',
    '{party} declares “{status|status}”, the household register says “{bookStatus|status}”: show {papers|papers} or have it corrected',
  ],
  'marriage.onlineConflict': [
    '{party}声明{status|status}，与联网核对结果不一致，请出示{papers|papers}',
    '{party} declares “{status|status}”, which disagrees with the online check: show {papers|papers}',
  ],
  'marriage.renewalStatus': [
    '恢复结婚登记的，{party}的婚姻状况应当填离婚',
    'For a remarriage of the same couple the status of {party} must be divorced',
  ],
  'marriage.judgmentNotProved': [
    '{party}的离婚判决书或者调解书没有生效证明',
    "Nothing proves that {party}'s divorce judgment is effective",
  ],
  'marriage.divorceNotRecognised': [
    '{party}的外国离婚判决需要经内地中级人民法院裁定承认',
    "{party}'s foreign divorce judgment must be recognised by an intermediate court of the mainland",
  ],
  'marriage.divorceNotAuthenticated': [
    '{party}在境外登记离婚的证明需要认证或者附加证明书',
    "{party}'s divorce registered abroad must be authenticated or carry an apostille",
  ],
  'marriage.spouseMissing': [
    '{party}的配偶被宣告失踪，婚姻关系没有解除',
    "{party}'s spouse was declared missing, which does not end a marriage",
  ],
  'marriage.deathJudgment': [
    '{party}的配偶被宣告死亡，请出示生效的判决书',
    "{party}'s spouse was declared dead: show the effective judgment",
  ],

  'marriage.checkedClear': [
    '{checkedOn|date}联网核对无异常（{reference}）',
    'Online check of {checkedOn|date}: clear ({reference})',
  ],
  'marriage.checkedEarlier': [
    '联网核对是{checkedOn|date}的结果，不是办理当日，请考虑重新核对',
    'The online check is of {checkedOn|date}, not of this day: consider a new one',
  ],
  'marriage.checkedLater': [
    '联网核对日期（{checkedOn|date}）晚于办理日，请核对',
    'The online check is dated {checkedOn|date}, after the day at the counter',
  ],
  'marriage.notChecked': [
    '尚未联网核对双方身份和婚姻状况，不得登记发证',
    'Identity and marital status have not been checked online: no registration yet',
  ],
  'marriage.heldOffline': [
    '材料暂存：联网核对以前不编号、不打印、不盖章',
    'Held: no number, no print, no seal before the online check',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type SentenceCode = keyof typeof sentences;

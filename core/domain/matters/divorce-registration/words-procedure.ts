/** The sentences about place and time: venue, the two periods, withdrawal, questioning. */
export const procedureSentences = {
  'divorce.twoForeigners': [
    '双方都是外国人，不在婚姻登记机关的办理范围，可以咨询所属国驻华使领馆或者人民法院',
    'Two foreigners are outside the authority of a registry; refer them to their embassies or a court',
  ],
  'divorce.noMainlandParty': [
    '双方都不是内地居民，国务院民政部门另有规定，请咨询省级民政部门',
    'Neither party is a mainland resident: separate rules apply; refer to the provincial civil affairs department',
  ],
  'divorce.foreignAuthority': [
    '本处可以办理涉外、涉港澳台居民和华侨的离婚登记',
    'This office may act for couples with one party from outside the mainland',
  ],
  'divorce.noForeignAuthority': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨离婚登记的权限，请到有权限的婚姻登记机关办理',
    'This office ({division|divisions}) has no authority for couples with a party from outside the mainland: refer them',
  ],
  'divorce.noForeignAuthorityChongqing': [
    '本处（{division|divisions}）没有办理涉外、涉港澳台居民和华侨离婚登记的权限，请到重庆市婚姻收养登记管理中心办理',
    'This office ({division|divisions}) has no such authority: refer them to 重庆市婚姻收养登记管理中心',
  ],
  'divorce.venueNationwide': [
    '双方户籍不限：全国通办；离婚证由受理申请的机关发给',
    'Any registry in the country may accept; the one that accepts will issue the certificate',
  ],
  'divorce.venueHukou': ['一方常住户口在本处辖区', 'One household register is in this district'],
  'divorce.venuePilot': [
    '跨省通办试点：持有本处所在地发放的有效居住证',
    'Pilot: one party holds a valid residence permit of this place',
  ],
  'divorce.venueCitywide': ['全渝通办：本处可以办理', 'Citywide service in Chongqing: this office may act'],
  'divorce.venueProvince': [
    '内地居民一方的常住户口在本省（区、市）',
    "The mainland party's household register is in this province",
  ],
  'divorce.venueNotHukou': [
    '双方常住户口都不在本处辖区，请到{places|divisions}的婚姻登记机关办理',
    'Neither household register is in this district; the registry of {places|divisions} has authority',
  ],
  'divorce.venuePilotMarriageOnly': [
    '本地的跨省通办试点只办理结婚登记，双方常住户口都不在本处辖区，离婚登记请到{places|divisions}的婚姻登记机关办理',
    'The pilot of this place is for marriages only; for the divorce the registry of {places|divisions} has authority',
  ],
  'divorce.venueNoPermit': [
    '双方均非本地户籍，也没有本处所在地发放的有效居住证，请到{places|divisions}的婚姻登记机关办理',
    'Neither is from here and no valid residence permit of this place was shown; {places|divisions} has authority',
  ],
  'divorce.venueNoCitywideProof': [
    '在本处办理应当出示本区县的《暂住登记凭证》或者《重庆市流动人口居住证》，也可以到{places|divisions}的婚姻登记机关办理',
    'A proof of living in this district is needed here; the registry of {places|divisions} has authority too',
  ],
  'divorce.venueNotProvince': [
    '内地居民一方的常住户口不在本省（区、市），请到{places|divisions}的省级民政部门或者其指定的机关办理',
    "The mainland party's household register is in another province: go to the office named by {places|divisions}",
  ],
  'divorce.otherOffice': [
    '离婚登记申请是{places|divisions}的婚姻登记机关受理的，请双方到该机关申请发给离婚证',
    'The application was accepted in {places|divisions}: both must ask for the certificate there',
  ],

  'divorce.sameDay': [
    '2021年1月1日前的申请没有冷静期，审查符合条件的当日可以发给离婚证',
    'Applications of before 2021-01-01 have no cooling-off: the certificate may be given the same day',
  ],
  'divorce.coolingOffFollows': [
    '受理之日的次日起三十日内任何一方都可以撤回申请；届满后三十日内双方应当亲自来申请发给离婚证，没有来的视为撤回',
    'For thirty days either may withdraw; in the thirty days after, both must come for the certificate, or it lapses',
  ],
  'divorce.noCoolingOff': [
    '申请在2021年1月1日前受理（{accepted|date}），没有冷静期，可以当日发给离婚证',
    'Accepted before 2021-01-01 ({accepted|date}): no cooling-off, the certificate may be given the same day',
  ],
  'divorce.coolingOff': [
    '冷静期至{coolingEnds|date}止，还没有届满，请双方{windowOpens|date}起来申请发给离婚证',
    'The cooling-off lasts until {coolingEnds|date}; both may ask for the certificate from {windowOpens|date}',
  ],
  'divorce.coolingOffAtLeast': [
    '冷静期最早至{nominal|date}止，还没有届满',
    'The cooling-off is not over: it lasts until {nominal|date} at least',
  ],
  'divorce.windowOpen': [
    '冷静期已经届满，双方可以申请发给离婚证，至{windowCloses|date}止',
    'The cooling-off is over: both may ask for the certificate until {windowCloses|date}',
  ],
  'divorce.calendarMissing': [
    '没有{year}年的放假安排，不能计算期限，请先导入国务院办公厅关于{year}年部分节假日安排的通知',
    "The holidays of {year} are not known: import the State Council's notice of holidays for {year} first",
  ],
  'divorce.acceptedLater': [
    '受理日期（{accepted|date}）晚于办理日，请核对',
    'The day of acceptance, {accepted|date}, lies after the day at the counter',
  ],
  'divorce.lapsed': [
    '至{windowCloses|date}止双方没有共同申请发给离婚证，{lapsesOn|date}起视为撤回离婚登记申请；仍要离婚的，请重新申请',
    'They did not both come by {windowCloses|date}: since {lapsesOn|date} the application counts as withdrawn; apply anew',
  ],
  'divorce.withdrawn': [
    '离婚登记申请已经撤回，程序终止；仍要离婚的，请重新申请',
    'The application was withdrawn and the procedure has ended; apply anew',
  ],
  'divorce.withdrawalUnknown': [
    '没有填写申请是否已经撤回，请查登记档案',
    'Whether the application was withdrawn was not entered: look at the file',
  ],

  'divorce.withdrawalInTime': [
    '任何一方都可以单独撤回离婚登记申请，至{coolingEnds|date}本处停止办公时止',
    'Either party alone may withdraw, until the office closes on {coolingEnds|date}',
  ],
  'divorce.withdrawalInTimeAtLeast': [
    '任何一方都可以单独撤回离婚登记申请，至少到{nominal|date}止',
    'Either party alone may withdraw, until {nominal|date} at least',
  ],
  'divorce.withdrawalTooLate': [
    '冷静期已于{coolingEnds|date}届满，不再办理撤回；不愿意离婚的，不来领证即可，{lapsesOn|date}起视为撤回',
    'The cooling-off ended on {coolingEnds|date}; who does not want the divorce need not come: it lapses on {lapsesOn|date}',
  ],
  'divorce.withdrawalBefore2021': [
    '2021年1月1日前受理的离婚登记没有冷静期，没有可以撤回的申请',
    'Accepted before 2021-01-01: there is no cooling-off and nothing to withdraw',
  ],
  'divorce.withdrawalOtherOffice': [
    '离婚登记申请是{places|divisions}的婚姻登记机关受理的，请到该机关撤回',
    'The application was accepted in {places|divisions}: it is withdrawn there',
  ],
  'divorce.withdrawalReceiptLost': [
    '回执单遗失，收下书面说明，可以办理',
    'The receipt is lost and explained in writing: that will do',
  ],
  'divorce.withdrawalNeedsExplanation': [
    '没有出示《离婚登记申请受理回执单》，遗失的请提交书面说明',
    'The receipt was not shown; where it is lost, a written explanation is needed',
  ],

  'divorce.pregnancyNoBar': [
    '女方怀孕、分娩后一年内或者终止妊娠后六个月内，不影响双方自愿办理离婚登记',
    'Pregnancy, the year after a birth or the six months after a termination are no bar to a divorce by agreement',
  ],
  'divorce.offerCounselling': [
    '请告知双方可以接受婚姻家庭辅导或者调解，是否接受由当事人决定，不影响办理',
    'Offer both counselling or mediation; whether to take it is their choice and no condition',
  ],
  'divorce.questioningUnknown': [
    '没有填写分别询问的情况，请分别询问双方并由其在笔录上签名',
    'Nothing was entered about separate questioning: ask each alone and let each sign',
  ],
  'divorce.notQuestioned': ['还没有单独询问{party}', '{party} has not been questioned yet'],
  'divorce.notAskedAlone': [
    '询问{party}时应当没有对方在场，请重新单独询问',
    '{party} must be asked without the other in the room: ask again',
  ],
  'divorce.noAnswers': ['{party}的询问笔录没有记录回答', "{party}'s record has no answers"],
  'divorce.questioningUnsigned': ['{party}没有在询问笔录上签名', '{party} has not signed the record'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

import type { SentenceTable } from '../../law/rule.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';
import { deskSentences } from './words-desk.ts';
import { moneySentences } from './words-money.ts';

/** The sentences of the findings of a funeral subsidy, by code; printed on the notices. */
export const sentences = {
  ...sharedSentences,
  ...moneySentences,
  ...deskSentences,

  'funeral.diedUntold': ['没有填写死亡日期', 'The day of death was not entered'],
  'funeral.notYetDied': [
    '死亡日期（{died|date}）晚于办理日，请核对',
    'The day of death ({died|date}) lies in the future',
  ],
  'funeral.idUntold': [
    '没有填写死者身份证号，无法核查是否重复享受',
    'The identity number of the deceased was not entered: a second grant cannot be ruled out',
  ],
  'funeral.idWrong': [
    '死者身份证号有误：{problems|numberProblems}',
    'Identity number of the deceased: {problems|numberProblems}',
  ],
  'funeral.bornAfterDeath': [
    '死者身份证号中的出生日期（{birth|date}）晚于死亡日期，请核对',
    'The birth in the identity number ({birth|date}) is later than the death: look again',
  ],

  'funeral.hukouUntold': ['没有填写死者常住户籍地', 'The household register of the deceased was not entered'],
  'funeral.registerHere': ['死者常住户籍在{hukou|divisions}', 'The deceased was registered in {hukou|divisions}'],
  'funeral.registerElsewhere': [
    '死者常住户籍在{hukou|divisions}，不属于{region|divisions}，不能在本地区免除',
    'The deceased was registered in {hukou|divisions}, outside {region|divisions}: no waiver here',
  ],
  'funeral.officeHome': ['由死者户籍地办理', 'Handled where the deceased was registered'],
  'funeral.officeCremates': [
    '由火化地殡仪馆直接减免，费用由{hukou|divisions}财政结算',
    'Waived by the hall that cremates; the finance bureau of {hukou|divisions} pays it',
  ],
  'funeral.officeOther': [
    '本处既不是死者户籍地也不是火化地，申请表应当先由{hukou|divisions}的街道（乡镇）审核盖章',
    'Neither the register nor the cremation is here: the township in {hukou|divisions} stamps the form first',
  ],

  'funeral.disposalUntold': ['没有填写火化还是土葬', 'Cremation or burial was not entered'],
  'funeral.buried': ['遗体没有火化，不予免除', 'The body was not cremated: no waiver'],
  'funeral.crematedUntold': ['没有填写火化日期', 'The day of cremation was not entered'],
  'funeral.crematedBeforeDeath': [
    '火化日期（{cremated|date}）早于死亡日期（{died|date}），请核对火化证明和死亡证明',
    'The cremation ({cremated|date}) is earlier than the death ({died|date}): look at both papers',
  ],
  'funeral.cremationPlanned': [
    '预定{cremated|date}火化，免除金额以实际火化和收费为准',
    'The cremation is arranged for {cremated|date}: what is charged then decides',
  ],
  'funeral.cremated': ['遗体已于{cremated|date}火化', 'Cremated on {cremated|date}'],
  'funeral.hallUntold': ['没有填写殡葬服务场所是否合法', 'Whether the hall is a lawful one was not entered'],
  'funeral.hallLawful': ['由合法殡葬服务场所服务', 'Served by a lawful hall'],
  'funeral.hallUnlawful': ['不是合法殡葬服务场所，不予免除', 'Not a lawful hall: no waiver'],

  'funeral.everyResident': ['当地户籍居民都可以享受', 'Every resident is covered'],
  'funeral.classesUntold': ['没有填写死者的救助或者优抚身份', 'The relief status of the deceased was not entered'],
  'funeral.classFromUntold': [
    '没有填写身份开始日期，无法确认死亡当日是否在册',
    'The first day of the status was not entered',
  ],
  'funeral.classD1': ['死亡当日是城市低保对象', 'On urban minimum living allowance on the day of death'],
  'funeral.classD2': ['死亡当日是农村低保对象', 'On rural minimum living allowance on the day of death'],
  'funeral.classD3': ['死亡当日是城镇“三无”（特困）人员', 'An urban destitute person on the day of death'],
  'funeral.classD4': ['死亡当日是农村五保（特困）对象', 'A rural destitute person on the day of death'],
  'funeral.classD5': [
    '死亡当日是重点优抚对象',
    'A person of special care (veterans and their families) on the day of death',
  ],
  'funeral.classX1': [
    '死者是遗体（器官）捐献者，当地列入免除对象',
    'A donor of body or organs, whom this place covers',
  ],
  'funeral.classX2': ['死者是失独人员，当地列入免除对象', 'A parent who lost the only child, whom this place covers'],
  'funeral.classX3': ['死者属于当地列入免除对象的其他困难人员', 'Another person in hardship whom this place covers'],
  'funeral.hardshipNotShown': [
    '死者是重点优抚对象，但没有生活困难的证明，当时只免除生活困难的重点优抚对象',
    'A person of special care without proof of hardship, which was asked for at that time',
  ],
  'funeral.classEnded': [
    '死者的身份已于{to|date}终止，死亡当日（{died|date}）不在册，不予免除',
    'The status ended on {to|date}, before the death on {died|date}: no waiver',
  ],
  'funeral.classLater': [
    '死者的身份自{from|date}起，死亡当日（{died|date}）尚未取得，不予免除',
    'The status began on {from|date}, after the death on {died|date}: no waiver',
  ],
  'funeral.classNotCovered': [
    '死者的身份不属于{division|divisions}规定的免除对象',
    'The status is none that {division|divisions} covers',
  ],
  'funeral.noClass': ['死者不是困难群众免除对象', 'The deceased had no status that is covered'],

  'funeral.bearerUntold': ['没有填写丧葬费由谁承担', 'Who bears the funeral was not entered'],
  'funeral.noOtherBearer': ['丧葬费没有其他单位承担', 'Nobody else bears the funeral'],
  'funeral.bearerAllowed': [
    '丧葬费另有来源，当地标准没有列为排除情形，请核对是否重复补助',
    'The funeral has another bearer, whom the table of this place does not exclude: look for a double payment',
  ],
  'funeral.borneByWelfare': [
    '丧葬由福利机构按政策负担，不重复免除',
    'A welfare institution bears the funeral: no second help',
  ],
  'funeral.borneByInsurance': [
    '丧葬费由社会保险机构按政策负担，不重复免除',
    'The social insurance bears the funeral: no second help',
  ],
  'funeral.borneByWorkInjury': [
    '丧葬费可以从工伤保险基金或者有关赔偿中取得，不予免除',
    'The work injury insurance or a compensation pays the funeral: no waiver',
  ],
  'funeral.grantUntold': ['没有核查是否已经享受', 'Whether it was granted before was not looked up'],
  'funeral.firstGrant': ['没有重复享受', 'Not granted before'],
  'funeral.grantedBefore': [
    '同一死者已经享受过免除，一人只能享受一次，请通知先后经办人员核对',
    'Already granted for this body, once for each person: tell the officers of both files',
  ],

  'funeral.cremationPlaceUntold': ['没有填写火化地', 'The place of cremation was not entered'],
  'funeral.deathPlaceUntold': [
    '没有填写死亡地，当地规定要看死亡地和火化地',
    'The place of death was not entered, and it decides here',
  ],
  'funeral.direct': ['由火化的殡仪馆直接减免', 'Waived at the till of the hall that cremates'],
  'funeral.reimburse': ['先行支付，凭收据报销', 'Paid first and claimed back on the receipt'],
  'funeral.placeNotCovered': [
    '在{division|divisions}火化，当地规定不予免除',
    'Cremated in {division|divisions}: not covered by the rules of this place',
  ],
  'funeral.startUntold': ['没有填写报销期限的起算日期', 'The day from which the claim period runs was not entered'],
  'funeral.inTime': ['在报销期限（{last|date}）以内', 'Claimed within the period, which ends on {last|date}'],
  'funeral.late': ['报销期限已于{last|date}届满', 'The period to claim ended on {last|date}'],

  'funeral.papersUntold': ['没有填写申请材料', 'The papers shown were not entered'],
  'funeral.applicantIdMissing': [
    '缺少丧事承办人身份证原件和复印件',
    'Missing: identity card of the person in charge, with a copy',
  ],
  'funeral.deceasedIdMissing': ['缺少死者身份证原件和复印件', 'Missing: identity card of the deceased, with a copy'],
  'funeral.deathCertificateMissing': ['缺少死亡证明原件和复印件', 'Missing: death certificate, with a copy'],

  'funeral.settled': [
    '计入{from|date}至{to|date}结算期，{reportBy|date}前汇总报送，由{hukou|divisions}财政结算',
    'Counts in the settlement from {from|date} to {to|date}, reported by {reportBy|date}, paid by {hukou|divisions}',
  ],
} as const satisfies SentenceTable;
export type SentenceCode = keyof typeof sentences;

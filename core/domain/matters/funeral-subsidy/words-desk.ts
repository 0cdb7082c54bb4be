import type { SentenceTable } from '../../law/rule.ts';

/** The sentences that only a desk needs: two visits, the register of halls, the bill line by line. */
export const deskSentences = {
  'funeral.takeToHall': [
    '街道（乡镇）审核后，请持申请表第二联、第三联到殡仪馆办理，火化和收费情况由殡仪馆填写',
    'Take copies two and three of the form to the hall, which fills in the cremation and the bill',
  ],
  'funeral.stampedBefore': [
    '同一死者已有另一份申请表经审核盖章，一人只能享受一次，请通知先后经办人员核对',
    'Another form for the same deceased has been stamped, once for each person: tell the officers of both files',
  ],
  'funeral.stampedTwice': [
    '同一死者另有一份已盖章、尚未结果的申请表，先免除的一份有效，请通知双方经办人员核对',
    'Another stamped form for the same deceased is still open, the first to be waived counts: tell both officers',
  ],
  'funeral.hallUnregistered': [
    '殡葬服务场所名录中没有“{hall}”，请核对名称，或者先登记到名录',
    'The register of halls does not have “{hall}”: check the name, or enter the hall first',
  ],
  'funeral.organiserIdWrong': [
    '丧事承办人身份证号有误：{problems|numberProblems}',
    'Identity number of the person in charge: {problems|numberProblems}',
  ],
  'funeral.organiserIsDeceased': [
    '丧事承办人和死者的身份证号相同，请核对',
    'The person in charge has the identity number of the deceased: look again',
  ],
  'funeral.institutionBears': [
    '由供养机构承办，通常按政策由机构负担丧葬费，请核对后再选择“没有其他单位承担”',
    'A home arranges the funeral and usually bears it: check before saying that nobody else does',
  ],
  'funeral.appraisalMissing': [
    '非正常死亡应当出具公安、检察或者审判机关的死亡鉴定书',
    'After an unnatural death: an appraisal of the police, the procuratorate or the court',
  ],
  'funeral.billLineUntold': [
    '收费明细第{line}行没有填写对应项目、数量或者单价',
    'Line {line} of the bill lacks its item, quantity or price',
  ],
  'funeral.storageByTime': [
    '收费明细第{line}行：遗体存放费应当按小时或者按天填写',
    'Line {line} of the bill: enter storage by the hour or by the day',
  ],
  'funeral.storedHoursDiffer': [
    '遗体存放{stored}小时，收费按{billed}小时计算，请与殡仪馆核对',
    'The body was kept for {stored} hours, the bill counts {billed}: check with the hall',
  ],
  'funeral.billEmpty': ['收费明细合计为零，请核对', 'The bill comes to nothing: look again'],
} as const satisfies SentenceTable;

/** Told where no rule can be asked, because the place has no table. */
export const tableSentences = {
  'funeral.tableMissing': [
    '没有{division|divisions}在{on|date}适用的丧葬补助标准表，请由负责人先录入标准表',
    'No table of funeral subsidies for {division|divisions} on {on|date}: a reviewer has to bring one in first',
  ],
} as const satisfies SentenceTable;

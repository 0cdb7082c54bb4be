import { longestAddress, longestName, rarestName, type SampleTexts } from './sample-people.ts';

const long =
  '申请人提交的户口簿、身份证件与公安机关、人民法院、残疾人联合会和街道（乡镇）核实的情况不一致，需要补充证明并由户籍地再次核实';
const longNumber = '渝石柱土家族自治县民儿认〔2026〕第000000123456789012号';

/** Texts of the blanks of the children's allowance. */
export const allowanceSampleTexts: SampleTexts = {
  office: ['重庆市渝中区七星岗街道办事处', '重庆市石柱土家族自治县黄水国家森林公园管理处冷水镇人民政府'],
  applicant: ['陈示例', longestName],
  kind: ['孤儿', '事实无人抚养儿童'],
  care: ['社会散居', '机构集中养育'],
  institution: ['重庆市示例儿童福利院', '重庆市石柱土家族自治县未成年人救助保护中心（儿童福利院）示例分院'],
  'child.name': ['周小禾', rarestName],
  'child.birth': ['2016年03月15日', '2016年03月15日'],
  'child.idNumber': ['500101201603150050', '500101201603150050'],
  'father.state': ['死亡（2024年03月02日起）', '被执行其他限制人身自由的措施（2024年03月02日起，期限120个月）'],
  'mother.state': ['死亡（2023年01月05日起）', '重残（4级，2024年03月02日起）'],
  'father.proof': ['死亡证明（2024年03月05日）', `限制人身自由决定文书（${longNumber}，2024年03月02日）`],
  'mother.proof': ['死亡证明（2023年01月06日）', `法院宣告死亡（失踪）判决书（${longNumber}，2024年03月02日）`],
  'guardian.relation': ['祖母', '村民委员会（由民政部门指定）'],
  'guardian.phone': ['13800000000', '023-00000000转0000'],
  'guardian.address': ['重庆市渝中区七星岗街道', longestAddress],
  payment: ['银行转账', '银行转账'],
  bank: ['示例银行渝中支行', '示例农村商业银行股份有限公司石柱土家族自治县冷水镇支行'],
  accountName: ['陈示例', longestName],
  account: ['6200000000000000000', '6200000000000000000000000'],
  received: ['无', '最低生活保障700.00元/月、特困人员救助供养800.00元/月、困难残疾人生活补贴90.00元/月'],
  standard: ['1651.00元/月', '1651.00元/月'],
  payable: ['1651.00元/月', '61.00元/月'],
  township: ['重庆市渝中区七星岗街道', '重庆市石柱土家族自治县黄水国家森林公园管理处冷水镇'],
  homeTownship: ['重庆市万州区高梁镇顺安村', '重庆市彭水苗族土家族自治县黄水国家森林公园管理处冷水镇八龙村三组'],
  school: ['', '中等职业学校（重庆市石柱土家族自治县示例职业教育中心），在读至2026年06月30日'],
  remark: ['', `${long}。`],
  number: ['500101-2026-0003', longNumber],
  grantNumber: ['500101-2026-0003', longNumber],
  noticeNumber: ['500103-2026-0002', longNumber],
  receiptNumber: ['500103-2026-0007', longNumber],
  firstMonth: ['2026年4月', '2026年12月'],
  fromMonth: ['2026年7月', '2026年12月'],
  reason: ['儿童超龄', `其它（${long}）`],
  basis: [
    '国办发〔2010〕54号、渝民发〔2010〕184号',
    '民发〔2019〕62号、民发〔2020〕125号、渝民发〔2019〕18号、渝民发〔2021〕5号',
  ],
  forwardBy: ['2026年03月05日', '2026年03月05日'],
  reviewBy: ['2026年03月26日', '2026年03月26日'],
  grantBy: ['2026年04月17日', '2026年04月17日'],
  tellBy: ['2026年04月22日', '2026年04月22日'],
  text: ['还需提交：街道（乡镇）监护人确认书', `${long}，2026年9月2日起可以重新申请`],
};

/** The lines of the ordinary lists. */
export const allowanceSampleLines: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  reasons: [
    {
      text: '母亲没有死亡或者失踪，不属于孤儿；可以改按事实无人抚养儿童申请',
      basis: '国办发〔2010〕54号、渝民发〔2010〕184号',
      rule: 'CA-03',
    },
  ],
  shown: [
    { text: '申请审批表' },
    { text: '儿童户口簿' },
    { text: '监护人家庭户口簿' },
    { text: '街道（乡镇）监护人确认书' },
  ],
  needs: [
    { text: '未填写：监护人联系电话', basis: '国办发〔2010〕54号、渝民发〔2010〕184号' },
    { text: '还需提交：街道（乡镇）监护人确认书', basis: '国办发〔2010〕54号、渝民发〔2010〕184号' },
  ],
};

import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { allowanceFormIds } from '#core/domain/papers/allowance-forms.ts';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { type FormId, formBlanks } from '#core/domain/papers/forms.ts';
import { adoptionActFormTexts, adoptionActLines, adoptionActTexts } from './adoption-act-samples.ts';
import { adoptionFormTexts, adoptionLines } from './adoption-samples.ts';
import { allowanceSampleLines, allowanceSampleTexts } from './allowance-samples.ts';
import {
  funeralFormLines,
  funeralFormTexts,
  funeralLines,
  funeralListTexts,
  mostFuneralLines,
} from './sample-funeral.ts';
import {
  longestAddress,
  longestName,
  personText,
  type SampleKind,
  type SampleTexts,
  sampleCouple,
} from './sample-people.ts';

const office: Readonly<Record<SampleKind, string>> = {
  ordinary: '重庆市渝中区民政局婚姻登记处',
  extreme: '重庆市石柱土家族自治县民政局婚姻登记处黄水国家森林公园便民服务点',
};
const day = '2026年03月02日';
const longNumber = '渝石柱土家族自治县民婚告〔2026〕第000000123456789012号';
const longSentence =
  '男方持有的身份证件上的姓名与户口簿、原婚姻登记档案所记载的姓名不一致，经联网核对无法确认是同一人，需要公安机关出具证明';

/** The days of the samples: an act of 2026-03-02, and a divorce application's periods from then on. */
const days: Readonly<Record<string, string>> = {
  'original.registeredOn': '2015年05月20日',
  'marriage.registeredOn': '2015年05月20日',
  cohabitedSince: '2019年10月01日',
  searchedFrom: '1995年03月10日',
  withdrawFrom: '2026年03月02日',
  coolingEnds: '2026年04月01日',
  windowOpens: '2026年04月02日',
  windowCloses: '2026年05月06日',
  lapsesOn: '2026年05月07日',
};

/** Texts of the blanks that are no person's and no days. */
const texts: SampleTexts = {
  office: [office.ordinary, office.extreme],
  'original.office': ['重庆市巫山县民政局婚姻登记处', office.extreme],
  'marriage.office': ['重庆市渝中区民政局婚姻登记处', office.extreme],
  'original.number': ['J500103-2015-000321', '渝巫结字第010900012号（原四川省巫山县大昌区公所政字第2002208号）'],
  'marriage.number': ['J500103-2015-000321', '渝巫结字第010900012号（原四川省巫山县大昌区公所政字第2002208号）'],
  number: ['J500103-2026-000001', 'BJ500103-2026-000001'],
  opinion: ['符合条件，准予登记。', `经审查，${longSentence}；补充材料后符合条件，准予登记。`],
  remark: ['', `男方军人证件号：军字第20260001号。${longSentence}。`],
  receiptNumber: ['渝中离受〔2026〕1号', longNumber],
  confirmationNumber: ['渝中离撤〔2026〕1号', longNumber],
  noticeNumber: ['渝中婚告〔2026〕1号', longNumber],
  decisionNumber: ['渝中婚撤〔2026〕1号', longNumber],
  proofNumber: ['渝中婚证〔2026〕1号', longNumber],
  enquiryNumber: ['渝中婚查〔2026〕1号', longNumber],
  documentNumber: ['渝中婚撤〔2026〕1号', `（2026）渝0240民初12345号之一；${longNumber}`],
  archivedAs: ['0087-2026-撤销婚姻类-0001', '0087-2026-撤销婚姻类-000000123456789012-馆编000000123456789012'],
  registrar: ['周晓琳', longestName],
  withdrawnBy: ['陈雨桐', longestName],
  explanation: ['', `本人的回执单已经遗失。${longSentence}。`.repeat(4)],
  divorceReason: ['感情不和', `${longSentence}，双方长期分居`],
  kind: ['结婚证', '结婚证'],
  reason: ['遗失', '与所持身份证件信息不一致'],
  applicant: ['男方、女方', '男方、女方（均由代理人代为申请）'],
  'agent.name': ['', longestName],
  'agent.idNumber': ['', 'C01X00T47-2026-ABCDEFGHIJ'],
  'agent.proof': [
    '',
    '（2026）渝石柱证字第000123456号公证书，重庆市石柱土家族自治县黄水公证处，授权委托书，附中文译文',
  ],
  result: [
    '在所查范围内，1995年03月10日至2026年03月02日期间没有李明轩的婚姻登记记录',
    `${day}在${office.extreme}办理结婚登记，结婚证字号J500240-2026-000001，对方${longestName}；`.repeat(6),
  ],
  searchedArea: [
    '重庆市渝中区',
    '重庆市石柱土家族自治县、彭水苗族土家族自治县、酉阳土家族苗族自治县、秀山土家族苗族自治县',
  ],
  purpose: ['赴台湾地区使用', `办理公证后在哈萨克斯坦、芬兰、奥地利、荷兰、德国、阿根廷使用，${longSentence}`],
  request: ['出具婚姻登记记录证明', `查阅、复印并取得婚姻登记档案全部材料，${longSentence}`],
  standing: ['当事人本人', '公安、司法机关（持单位介绍信和办案人员工作证件）'],
  sought: ['李明轩与陈雨桐2015年的结婚登记档案', `${longestName}，${longestAddress}，${longSentence}`.repeat(2)],
  copies: ['2', '99'],
  authority: ['', '重庆市石柱土家族自治县人民检察院第二检察部，介绍信渝石柱检介〔2026〕000123号'],
  grounds: [
    '当事人一方冒用他人身份信息办理结婚登记，经公安机关查实',
    `${longSentence}。当事人一方冒用他人身份信息办理结婚登记，经公安机关查实。`.repeat(5),
  ],
  decision: ['撤销上述结婚登记，收回并作废结婚证', `撤销上述结婚登记，收回并作废结婚证，${longSentence}`],
  document: ['撤销婚姻登记决定书', '关于男方申请宣告婚姻关系无效一案的民事判决书（含裁判文书生效证明）'],
  how: ['直接送达', '留置送达（由村民委员会的代表到场见证并签名）'],
  note: ['', `受送达人拒绝签收。${longSentence}。`.repeat(2)],
  court: ['重庆市渝中区人民法院', '重庆市高级人民法院（二审），重庆市石柱土家族自治县人民法院（一审）'],
  content: ['法院判决宣告该婚姻关系无效', `法院判决宣告该婚姻关系无效，${longSentence}；`.repeat(4)],
  stamp: [
    `此件与存档件一致，涂改无效。${office.ordinary}${day}`,
    `此件与存档件一致，涂改无效。${office.extreme}${day}`,
  ],
  rule: ['M-03', 'M-03'],
  basis: [
    '民法典 第一千零四十七条',
    '民法典 第一千零四十六条、第一千零四十七条、第一千零四十八条；婚姻登记条例 第九条第四项',
  ],
  text: ['男方未满二十二周岁，2026年3月10日起可以办理', `${longSentence}，2026年3月10日起可以重新办理`],
  question: [
    '你是否自愿与对方离婚？',
    '你对子女抚养、财产以及债务处理等事项的约定是否清楚，是否与对方协商一致，有没有受到欺骗或者胁迫？',
  ],
  answer: ['是，我自愿离婚。', `是。${longSentence}，我都清楚，也都同意。`],
  heading: ['一、子女抚养', '一、未成年子女、不能独立生活的成年子女的抚养、抚养费和探望'],
  ...adoptionActTexts,
};

/** Texts of blanks that mean something else on one form. */
const formTexts: Readonly<Record<string, SampleTexts>> = {
  'archive-enquiry': {
    result: ['查到2015年结婚登记档案1卷，提供复印件', `查到结婚登记档案1卷，${longSentence}；`.repeat(4)],
  },
  'court-remark': {
    document: ['民事判决书', '关于男方申请宣告婚姻关系无效一案的民事判决书（含裁判文书生效证明）'],
    documentNumber: ['（2026）渝0103民初1号', '（2026）渝0240民初12345号之一、（2026）渝民终123456号之二'],
  },
  'divorce-review': { number: ['L500103-2026-000001', 'L500103-2026-000001'] },
  'reissue-review': { number: ['BJ500103-2026-000001', 'BJ500103-2026-000001'] },
  ...adoptionFormTexts,
  ...adoptionActFormTexts,
  ...funeralFormTexts,
  ...Object.fromEntries(allowanceFormIds.map((form) => [form, allowanceSampleTexts])),
};

/** The lines of an ordinary list, one after the other; an extreme list repeats its longest. */
const ordinaryLines: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  reasons: [
    { text: '男方未满二十二周岁，2026年3月10日起可以办理', basis: '民法典 第一千零四十七条', rule: 'M-03' },
    { text: '女方没有到场', basis: '民法典 第一千零四十九条；婚姻登记条例 第七条', rule: 'M-01' },
  ],
  evidence: [
    { text: '重庆市公安局渝中区分局人像比对意见（渝中公鉴字〔2026〕1号，2026年02月01日）' },
    { text: '当事人陈述笔录，2026年02月10日' },
    { text: '原结婚登记审查处理表和声明书' },
  ],
  questions: [
    { question: '你今天来办理什么事项？', answer: '与对方办理离婚登记。' },
    { question: '你是否自愿与对方离婚？', answer: '是，我自愿离婚。' },
    { question: '有没有受到欺骗或者胁迫？', answer: '没有。' },
    { question: '离婚协议书是不是你本人的真实意思？', answer: '是，我逐条看过。' },
    { question: '对子女抚养、财产以及债务处理是否与对方协商一致？', answer: '都已经协商一致。' },
    { question: '还有没有需要说明的？', answer: '没有。' },
  ],
  clauses: [
    { heading: '一、自愿离婚', text: '双方自愿离婚' },
    {
      heading: '二、子女抚养',
      text: '女儿李思涵（2018年05月12日出生）随女方生活，男方每月10日前支付抚养费2000元，至其年满十八周岁止；男方每周可以探望一次',
    },
    { heading: '三、财产处理', text: '登记在男方名下的汽车归男方所有；存款120000元归女方所有' },
    { heading: '四、债务处理', text: '双方没有共同债务；各自名下的债务由各自承担' },
  ],
  ...funeralLines,
};

/** The lines of lists that say something else on one form. */
const formLines: Readonly<Record<string, typeof ordinaryLines>> = {
  ...adoptionLines,
  ...adoptionActLines,
  ...funeralFormLines,
  ...Object.fromEntries(allowanceFormIds.map((form) => [form, allowanceSampleLines])),
};

/** Texts of an extreme line that differ from those of a blank of the same name. */
const listTexts: Readonly<Record<string, SampleTexts>> = {
  ...funeralListTexts,
  evidence: {
    text: [
      '重庆市公安局渝中区分局出具的人像比对意见（渝中公证字〔2026〕1号，2026年02月01日）',
      `${longSentence}，重庆市公安局石柱土家族自治县分局出具的人像比对意见（${longNumber}，${day}）`,
    ],
  },
  clauses: {
    text: [
      '女儿随女方生活，男方每月10日前支付抚养费2000元，至女儿年满十八周岁止；男方每周可以探望一次',
      `登记在${longestName}名下的坐落于${longestAddress}的房屋归女方所有，剩余贷款由女方偿还，${longSentence}。`.repeat(
        4,
      ),
    ],
  },
};

/** How many lines the lists of an extreme sample have. */
const most: Readonly<Record<string, number>> = {
  reasons: 20,
  evidence: 15,
  questions: 40,
  clauses: 8,
  papers: 20,
  topics: 11,
  contents: 11,
  findings: 9,
  ...mostFuneralLines,
  shown: 9,
  needs: 15,
};

function textOf(table: SampleTexts, blank: string, kind: SampleKind): string | undefined {
  const pair = Object.hasOwn(table, blank) ? table[blank] : undefined;
  return pair?.[kind === 'ordinary' ? 0 : 1];
}

/** Whose name stands before the dot of a blank. */
const women: ReadonlySet<string> = new Set(['woman', 'other', 'secondAdopter', 'mother', 'guardian']);

function blankText(form: FormId, blank: string, kind: SampleKind): string {
  const known = textOf(formTexts[form] ?? {}, blank, kind) ?? textOf(texts, blank, kind);
  if (known !== undefined) return known;
  if (Object.hasOwn(days, blank)) return days[blank] ?? day;
  const [who = '', field] = blank.split('.');
  const couple = sampleCouple(kind);
  const person = women.has(who) ? couple.woman : couple.man;
  return (field === undefined ? undefined : personText(person, field)) ?? day;
}

function linesOf(form: FormId, list: string, blanks: readonly string[], kind: SampleKind): Record<string, string>[] {
  const ordinary = formLines[form]?.[list] ?? ordinaryLines[list] ?? [];
  const count = kind === 'ordinary' ? ordinary.length : (most[list] ?? 1);
  const text = (blank: string, index: number) => {
    if (blank === 'index') return String(index + 1);
    if (kind === 'ordinary') return ordinary[index]?.[blank] ?? '';
    return textOf(listTexts[list] ?? {}, blank, kind) ?? blankText(form, blank, kind);
  };
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(blanks.map((blank) => [blank, text(blank, index)])),
  );
}

/**
 * A record of a form with invented people: an ordinary one, or one that tries the layout with the longest names, rare
 * characters, long addresses and full lists. Previews of an office's own template and its check use both.
 * @param on the day of the act; a day of 2026 where it is not told
 */
export function sampleFormRecord(form: FormId, kind: SampleKind, on: PlainDate = plainDate('2026-03-02')): FormRecord {
  const { required, optional = [], lists = {} } = formBlanks(form);
  return {
    form,
    on,
    texts: Object.fromEntries([...required, ...optional].map((blank) => [blank, blankText(form, blank, kind)])),
    lists: Object.fromEntries(Object.entries(lists).map(([list, blanks]) => [list, linesOf(form, list, blanks, kind)])),
  };
}

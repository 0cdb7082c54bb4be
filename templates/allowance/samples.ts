import { monthAfter, plainMonth } from '#core/domain/dates/month.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { chongqingStandards } from '#core/domain/matters/children-allowance/chongqing-standards.ts';
import { careKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { type AllowanceRecord, paymentsOf, reductionsOf } from '#core/domain/matters/children-allowance/month-list.ts';
import { sampleAllowance } from '#core/domain/matters/children-allowance/sample-allowance.ts';
import { stopNote, stopReasons } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { longestName, rarestName, type SampleKind } from '../forms/sample-people.ts';

const on = plainDate('2026-03-02');
const granted = plainDate('2026-02-11');
export const sampleMonth = plainMonth('2026-03');

const entry = (step: string, day: PlainDate, note: string, number: string) => ({
  ...{ step, on: day, note, number, recordedOn: day },
});

/** An invented child: every third in an institution, every second topped up; extreme ones with the longest names. */
function sampleRecord(kind: SampleKind, index: number): AllowanceRecord {
  const isLong = kind === 'extreme' && index % 3 === 0;
  const explanation = isLong ? '随父母迁往新疆维吾尔自治区巴音郭楞蒙古自治州和静县，户籍已于上月迁出' : '';
  const reason = stopReasons[index % stopReasons.length] ?? stopReasons[0];
  const fromMonth = monthAfter(sampleMonth);
  const stop = stopNote({ reason: reason.code, fromMonth, explanation: explanation || '家长告知' });
  const number = isLong
    ? '渝石柱土家族自治县民儿认〔2026〕第123456789号'
    : `500103-2026-${String(index + 1).padStart(4, '0')}`;
  const application = sampleAllowance(on, {
    child: { hukou: '500103', name: isLong ? rarestName : `周示例${index + 1}` },
    guardian: isLong
      ? { accountName: longestName, bank: '示例农村商业银行股份有限公司石柱土家族自治县冷水镇支行' }
      : {},
    facts: {
      kind: index % 2 === 0 ? 'orphan' : 'de-facto-orphan',
      care: careKinds[index % 3 === 2 ? 1 : 0],
      received: index % 2 === 0 ? [] : [{ kind: 'minimum-living', monthly: 70_050 + index }],
    },
  });
  const progress = [entry('granted', granted, '', number), entry('stopped', on, stop, number)];
  return { caseId: String(index), application, earlier: [], course: { progress } };
}

const offices = {
  ordinary: '重庆市渝中区民政局',
  extreme: '重庆市石柱土家族自治县民政局儿童福利和未成年人保护服务中心黄水国家森林公园便民服务点',
} as const;

/** The payments of a month. */
export function samplePayments(kind: SampleKind, count: number) {
  const records = Array.from({ length: count }, (_, index) => sampleRecord(kind, index));
  return { officeName: offices[kind], on, payments: paymentsOf(records, sampleMonth, chongqingStandards) };
}

/** The children who leave the list in the month after. */
export function sampleReductions(kind: SampleKind, count: number) {
  const records = Array.from({ length: count }, (_, index) => sampleRecord(kind, index));
  const month = monthAfter(sampleMonth);
  return { officeName: offices[kind], on, month, reductions: reductionsOf(records, month) };
}

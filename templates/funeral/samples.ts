import { addDays } from '#core/domain/dates/arithmetic.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { summaryRows } from '#core/domain/matters/funeral-subsidy/settlement-columns.ts';
import { hallSettlements, type SettlementLine } from '#core/domain/matters/funeral-subsidy/settlement-sheet.ts';
import { subsidyStatistics } from '#core/domain/matters/funeral-subsidy/statistics.ts';
import { fen, sumFen } from '#core/domain/money/fen.ts';
import { longestName, rarestName, sampleCouple } from '../forms/sample-people.ts';
import type { SettlementPaper } from './settlement.ts';
import type { SummaryPaper } from './summary.ts';

/** Invented settlements: an ordinary one, and one with the longest names and the largest sums. */
type Kind = 'ordinary' | 'extreme';

const { man, woman } = sampleCouple('ordinary');
const period = {
  year: 2025,
  from: plainDate('2024-12-01'),
  to: plainDate('2025-11-30'),
  reportBy: plainDate('2025-11-30'),
};
const on = plainDate('2025-11-28');
const counties = ['500114', '500103', '500240'] as const;
const classes = ['D2', 'D1', 'D3', 'D5', undefined] as const;
const halls = ['重庆市石桥铺殡仪馆', '黔江区殡仪馆'] as const;
const longHall = '重庆市石柱土家族自治县黄水国家森林公园殡仪服务站（原石柱县黄水区殡仪服务站）';

const charge = (billed: number, waived = billed) => ({ billed: fen(billed), waived: fen(waived) });

function lineOf(kind: Kind, index: number): SettlementLine {
  const extreme = kind === 'extreme';
  const person = index % 2 === 0 ? man : woman;
  const cremated = addDays(period.from, index * 11);
  const most = charge(9_999_999_999, 150_000);
  const items = {
    transport: extreme ? most : charge(16_000),
    storage: charge(28_800 + index * 600, 28_800),
    bag: charge(6000),
    cremation: charge(40_000),
    urn: charge(38_000, 20_000),
    others: charge(index % 3 === 0 ? 30_000 : 0, 0),
  };
  const billed = sumFen(...Object.values(items).map((item) => item.billed));
  const waived = sumFen(...Object.values(items).map((item) => item.waived));
  const hallName = extreme ? longHall : (halls[index % 2] ?? halls[0]);
  return {
    caseId: String(index),
    formNumber: extreme ? '渝石柱丧补〔2025〕第000000123456号' : `500114-2025-${String(index + 1).padStart(4, '0')}`,
    name: extreme ? (index % 2 === 0 ? longestName : rarestName) : person.name,
    idNumber: person.idNumber,
    county: counties[index % 3] ?? counties[0],
    class: classes[index % 5],
    died: addDays(cremated, -1),
    cremated,
    cremationNumber: extreme ? '渝石柱黄水火〔2025〕第000000123456号' : `火2025-${String(index + 100)}`,
    hall: hallName,
    hallName,
    isInCounty: index % 4 !== 0,
    items,
    billed,
    waived,
    hotline: fen(0),
    family: fen(billed - waived),
    answeredOn: cremated,
    settledOn: index % 5 === 0 ? undefined : on,
    paidOn: undefined,
  };
}

function linesOf(kind: Kind, count: number): SettlementLine[] {
  return Array.from({ length: count }, (_, index) => lineOf(kind, index));
}

const offices: Readonly<Record<Kind, string>> = {
  ordinary: '重庆市黔江区民政局',
  extreme: '重庆市石柱土家族自治县民政局社会事务和殡葬管理办公室黄水国家森林公园便民服务点',
};

/** The settlement of the first hall of some bodies. */
export function sampleSettlement(kind: Kind, count: number): SettlementPaper {
  const [hall] = hallSettlements(linesOf(kind, count));
  if (!hall) throw new RangeError('a settlement has bodies');
  return { officeName: offices[kind], period, hall, on };
}

/** The summary of some bodies, and of some refusals. */
export function sampleSummary(kind: Kind, count: number): SummaryPaper {
  const lines = linesOf(kind, count);
  const statistics = subsidyStatistics(lines, [{ rules: ['T3'] }, { rules: ['T3', 'T4'] }]);
  return { officeName: offices[kind], period, rows: summaryRows(hallSettlements(lines)), statistics, on };
}

import { describe, expect, it } from 'vitest';
import { type CheckResult, checkCases } from './check-cases.ts';

// The worked cases of funeral.md §9, in the JSON of case-format.md; prices as there: transport 160, cold storage 6 an hour,
// bag 60, cremation 400.

type Facts = Record<string, unknown>;

const bill = { transport: 160, storageHours: 48, storageRate: 6, bag: 60, cremation: 400, urn: 180 };

interface Changes {
  readonly on?: string;
  readonly division?: string;
  readonly deceased?: Facts;
  readonly bill?: Facts;
  readonly facts?: Facts;
}

function funeral(changes: Changes = {}): CheckResult {
  const { results } = checkCases({
    id: 'case',
    matter: 'funeral.subsidy',
    on: changes.on ?? '2024-06-06',
    office: { division: changes.division ?? '500114', foreignAuthority: false },
    facts: {
      deceased: {
        idNumber: '500103200303100017',
        hukou: '500114',
        died: '2024-06-03',
        classes: [{ class: 'D2', from: '2015-01-01', to: null }],
        ...changes.deceased,
      },
      disposal: 'cremation',
      cremated: '2024-06-05',
      cremationDivision: '500114',
      legalHall: true,
      borneBy: 'none',
      grantedBefore: false,
      papers: ['applicant-id', 'deceased-id', 'death-certificate'],
      bill: { ...bill, ...changes.bill },
      hotline96000: false,
      ...changes.facts,
    },
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

/** A class of the deceased from long ago. */
const holds = (held: string, to: string | null = null) => ({ classes: [{ class: held, from: '2010-01-01', to }] });
const died = (day: string, rest: Facts = {}) => ({ died: day, ...rest });
const message = (result: CheckResult, rule: string) => result.findings.find((one) => one.rule === rule)?.message;

/** Expects a refusal by one rule alone, and that the family is left with the bill. */
function expectRefused(result: CheckResult, rule: string): void {
  expect(result.verdict).toBe('REFUSE');
  expect(result.findings.filter(({ verdict }) => verdict === 'REFUSE').map((one) => one.rule)).toEqual([rule]);
  expect(result.amounts?.waived).toBe('0.00');
}

describe('funeral.subsidy: amounts', () => {
  it('1: everything within the limits', () => {
    const result = funeral();
    expect(result).toMatchObject({ verdict: 'PASS', ruleSet: 'CQ-2021' });
    expect(result.amounts).toEqual({
      transport: '160.00',
      storage: '288.00',
      bag: '60.00',
      cremation: '400.00',
      urn: '180.00',
      hotline: '0.00',
      waived: '1088.00',
      family: '0.00',
    });
  });

  it('2: 96 hours count as 72, an urn of 380 as 200', () => {
    const result = funeral({ bill: { storageHours: 96, urn: 380 } });
    expect(result.verdict).toBe('PASS');
    expect(result.amounts).toMatchObject({ storage: '432.00', urn: '200.00', waived: '1252.00', family: '324.00' });
  });

  it('3: the cap of 1500 is inclusive', () => {
    const { verdict, amounts } = funeral({ bill: { transport: 408, storageHours: 72, urn: 200 } });
    expect(verdict).toBe('PASS');
    expect(amounts).toMatchObject({ waived: '1500.00', family: '0.00' });
  });

  it('4: what is over the cap is for the family', () => {
    const result = funeral({ bill: { transport: 460, storageHours: 72, urn: 200 } });
    expect(result.verdict).toBe('PASS');
    expect(result.amounts).toMatchObject({ transport: '460.00', waived: '1500.00', family: '52.00' });
    expect(message(result, 'CAP')).toBe('合计超过每具遗体1500.00元的限额，超出部分52.00元由家属支付');
  });

  it('5: 72 hours count whole, the 73rd is for the family', () => {
    expect(funeral({ bill: { storageHours: 72 } }).amounts).toMatchObject({ storage: '432.00', family: '0.00' });
    expect(funeral({ bill: { storageHours: 73 } }).amounts).toMatchObject({ storage: '432.00', family: '6.00' });
  });

  it('16: 96000 bears 230 of the transport, the other 70 go into the sum', () => {
    const result = funeral({ deceased: holds('D1'), bill: { transport: 300 }, facts: { hotline96000: true } });
    expect(result.amounts).toMatchObject({ transport: '70.00', hotline: '230.00', waived: '998.00', family: '0.00' });
    expect(funeral({ facts: { hotline96000: true } }).amounts).toMatchObject({ hotline: '160.00', transport: '0.00' });
  });

  it('amounts may be texts, and fractions of a fen are no amounts', () => {
    expect(funeral({ bill: { transport: '1 160.50', storageRate: '0.10' } }).amounts).toMatchObject({
      transport: '1160.50',
      storage: '4.80',
    });
    expect(() => funeral({ bill: { bag: 60.001 } })).toThrow(
      'facts.bill.bag: expected an amount in yuan with at most two decimals, found 60.001',
    );
    expect(() => funeral({ bill: { bag: -1 } })).toThrow('facts.bill.bag');
    expect(() => funeral({ bill: { storageRate: 99_999_999 } })).toThrow('at most 10000000 yuan');
  });
});

describe('funeral.subsidy: the deceased', () => {
  it('6: died on the last day of the allowance, and on the day after', () => {
    const day = { on: '2024-07-05', facts: { cremated: '2024-07-04' } };
    expect(funeral({ ...day, deceased: died('2024-06-30', holds('D1', '2024-06-30')) }).verdict).toBe('PASS');
    expectRefused(funeral({ ...day, deceased: died('2024-07-01', holds('D1', '2024-06-30')) }), 'T3');
    const other = { classes: [...holds('D1', '2024-06-30').classes, ...holds('D3').classes] };
    expect(funeral({ ...day, deceased: died('2024-07-01', other) }).verdict).toBe('PASS');
  });

  it('7: died at work', () => {
    expectRefused(funeral({ deceased: holds('D1'), facts: { borneBy: 'work-injury' } }), 'T4');
  });

  it('8, 9: destitute, buried by the public home or by the village', () => {
    expectRefused(funeral({ deceased: holds('D4'), facts: { borneBy: 'welfare-body' } }), 'T4');
    expect(funeral({ deceased: holds('D4') }).verdict).toBe('PASS');
  });

  it('10: buried in earth', () => {
    expectRefused(funeral({ facts: { disposal: 'burial', cremated: undefined, cremationDivision: undefined } }), 'T2');
  });

  it('13: a veteran who is not poor, in a file of 2015 and of 2023', () => {
    const of = (year: string) =>
      funeral({
        on: `${year}-06-06`,
        deceased: died(`${year}-06-03`, holds('D5')),
        facts: { cremated: `${year}-06-05` },
      });
    expectRefused(of('2015'), 'T3');
    expect(of('2015').ruleSet).toBe('CQ-2010');
    expect(of('2023').verdict).toBe('PASS');
  });

  it('14: living in Chongqing without its household register', () => {
    const result = funeral({ deceased: { hukou: '510722' } });
    expect(result.verdict).toBe('REFUSE');
    expect(message(result, 'T1')).toContain('不属于重庆市');
  });

  it('15: an organ donor in 南岸 and in 黔江', () => {
    const donor = { ...holds('X1'), hukou: '500108' };
    const big = { transport: 700, storageHours: 72, urn: 200 };
    const nanan = funeral({ division: '500108', deceased: donor, bill: big, facts: { cremationDivision: '500108' } });
    expect(nanan).toMatchObject({ verdict: 'PASS', ruleSet: 'CQ-2021/NANAN-2017' });
    expect(nanan.amounts).toMatchObject({ waived: '1688.00', family: '104.00' });
    // The register decides, wherever in the city the file is handled.
    expect(funeral({ deceased: donor, bill: big }).amounts?.waived).toBe('1688.00');
    expectRefused(funeral({ deceased: holds('X1') }), 'T3');
  });

  it('19: a second grant for the same person', () => {
    const result = funeral({ division: '500101', facts: { grantedBefore: true } });
    expectRefused(result, 'T6');
    expect(message(result, 'T6')).toContain('先后经办人员');
  });

  it('20: no death certificate', () => {
    const result = funeral({ facts: { papers: ['applicant-id', 'deceased-id'] } });
    expect(result.verdict).toBe('NEED');
    expect(message(result, 'STEP-2')).toContain('死亡证明');
  });
});

describe('funeral.subsidy: places and days', () => {
  it('11: register in 黔江, cremated in 渝中', () => {
    const result = funeral({ division: '500103', facts: { cremationDivision: '500103' } });
    expect(result.verdict).toBe('PASS');
    expect(message(result, 'STEP-1')).toContain('重庆市黔江区财政结算');
  });

  it('12: cremated in 成都', () => {
    expectRefused(funeral({ facts: { cremationDivision: '510104' } }), 'PLACE');
  });

  it('17: stamped on 2 December, cremated on the 3rd', () => {
    const result = funeral({
      on: '2024-12-02',
      deceased: died('2024-12-01'),
      facts: { cremated: '2024-12-03' },
    });
    expect(result.verdict).toBe('PASS');
    expect(message(result, 'STEP-6')).toContain('计入2024年12月1日至2025年11月30日结算期');
  });

  it('18: cremated on 30 November and on 1 December', () => {
    const of = (cremated: string) =>
      message(funeral({ on: '2024-12-02', deceased: died('2024-11-29'), facts: { cremated } }), 'STEP-6');
    expect(of('2024-11-30')).toContain('至2024年11月30日结算期');
    expect(of('2024-12-01')).toContain('至2025年11月30日结算期');
  });
});

describe('funeral.subsidy: other regions', () => {
  it('21: 武汉, three months from the receipt', () => {
    const claimed = (on: string) =>
      funeral({
        on,
        division: '420102',
        deceased: died('2024-01-05', { hukou: '420102', classes: [] }),
        facts: { cremated: '2024-01-08', cremationDivision: '421002', receiptOn: '2024-01-10' },
      });
    expect(claimed('2024-04-10').verdict).toBe('PASS');
    expect(claimed('2024-04-11').verdict).toBe('REFUSE');
    expect(message(claimed('2024-04-11'), 'DEADLINE')).toContain('2024年4月10日');
    expect(claimed('2024-04-10').amounts).toBeUndefined();
  });

  it('22: 惠州, at actual cost up to 1780', () => {
    const of = (transport: number) =>
      funeral({
        on: '2025-06-06',
        division: '441302',
        deceased: died('2025-06-03', { hukou: '441302', classes: [] }),
        bill: { transport, storageHours: 100, storageRate: 5, bag: 60, cremation: 400, urn: 240 },
        facts: { cremated: '2025-06-05', cremationDivision: '441302' },
      });
    expect(of(500)).toMatchObject({ verdict: 'PASS', amounts: { waived: '1700.00', family: '0.00' } });
    expect(of(700)).toMatchObject({ verdict: 'PASS', amounts: { waived: '1780.00', family: '120.00' } });
  });

  it('23: 临沂, died in the home county and cremated in the next', () => {
    const of = (deathDivision: string) =>
      funeral({
        division: '371302',
        deceased: { hukou: '371302' },
        facts: { deathDivision, cremationDivision: '371311' },
      });
    expectRefused(of('371302'), 'PLACE');
    expect(of('371311').verdict).toBe('PASS');
  });

  it('24: 湖南, on allowance while the pension insurance pays the funeral', () => {
    const of = (borneBy: string) =>
      funeral({
        division: '430102',
        deceased: { hukou: '430102', ...holds('D1') },
        facts: { cremationDivision: '430102', borneBy },
      });
    expectRefused(of('social-insurance'), 'T4');
    expect(of('none').verdict).toBe('PASS');
  });

  it('a place or a time without a table cannot be judged', () => {
    expect(() => funeral({ division: '110101' })).toThrow('office.division: expected a place with a table');
    expect(() => funeral({ on: '2009-12-31' })).toThrow('500000 from 2010-01-01');
  });
});

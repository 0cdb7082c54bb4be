import { noMoney } from '../../../money/fen.ts';
import { formatYuan } from '../../../money/yuan.ts';
import { amountOn, isToppedUp, receivedOf } from '../amounts.ts';
import { isOfChongqing } from '../context.ts';
import { type AllowanceContext, type Outcome, ofDeFacto, ofOrphans, type Rule, told, untold } from './rule.ts';

/** Whether another place decides about the money. */
const isPaidElsewhere = ({ child }: AllowanceContext) => isOfChongqing(child) === false;

function topUpOutcome(context: AllowanceContext): Outcome {
  const { application, standards, on } = context;
  const other = formatYuan(receivedOf(application));
  if (!isToppedUp(application.kind)) return told(context, 'WARN', 'allowance.otherReceived', { data: { other } });
  const amount = amountOn(application, standards, on);
  if (!amount) return told(context, 'WARN', 'allowance.differenceUnknown', { data: { other } });
  return amount.payable === noMoney
    ? told(context, 'WARN', 'allowance.nothingLeft', { data: { other, standard: formatYuan(amount.standard) } })
    : told(context, 'PASS', 'allowance.topUp', { data: { other, payable: formatYuan(amount.payable) } });
}

const deFacto = { kind: 'de-facto-orphan' } as const;

/** CA-17 补差: a child who has another allowance is paid the difference. */
export const topUp: Rule = {
  id: 'CA-17',
  article: ofDeFacto,
  judge: (context) => {
    const { received } = context.application;
    if (received === undefined) return [untold(context, 'received')];
    if (isPaidElsewhere(context) || receivedOf(context.application) === noMoney) return [];
    return [topUpOutcome(context)];
  },
  examples: [
    { name: 'no other allowance', on: '2026-03-02', facts: deFacto, expected: [] },
    {
      name: '700 yuan of minimum living allowance',
      on: '2026-03-02',
      facts: { ...deFacto, received: [{ kind: 'minimum-living', monthly: 70_000 }] },
      expected: [{ verdict: 'PASS', code: 'allowance.topUp' }],
    },
    {
      name: 'a fen less than the standard',
      on: '2026-03-02',
      facts: { ...deFacto, received: [{ kind: 'destitute', monthly: 165_099 }] },
      expected: [{ verdict: 'PASS', code: 'allowance.topUp' }],
    },
    {
      name: 'as much as the standard, of two allowances',
      on: '2026-03-02',
      facts: {
        ...deFacto,
        received: [
          { kind: 'destitute', monthly: 160_000 },
          { kind: 'disability', monthly: 5100 },
        ],
      },
      expected: [{ verdict: 'WARN', code: 'allowance.nothingLeft' }],
    },
    {
      name: 'in a month without a standard',
      on: '2023-03-01',
      facts: { ...deFacto, received: [{ kind: 'minimum-living', monthly: 70_000 }] },
      expected: [{ verdict: 'WARN', code: 'allowance.differenceUnknown' }],
    },
    {
      name: 'an orphan, of whom the sources say nothing',
      on: '2026-03-02',
      facts: { received: [{ kind: 'minimum-living', monthly: 70_000 }] },
      expected: [{ verdict: 'WARN', code: 'allowance.otherReceived' }],
    },
    {
      name: 'not told',
      on: '2026-03-02',
      facts: { received: undefined },
      expected: [{ verdict: 'NEED', missing: ['received'] }],
    },
  ],
};

/** CA-18 发放标准: the amount of the day; where none is known the application waits until the office has saved its own. */
export const standard: Rule = {
  id: 'CA-18',
  article: ofOrphans,
  judge: (context) => {
    const { application, standards, on } = context;
    const { kind, care } = application;
    if (kind === undefined || care === undefined || isPaidElsewhere(context)) return [];
    const amount = amountOn(application, standards, on);
    if (!amount) return [told(context, 'HELD', 'allowance.standardUnknown', { data: { on } })];
    const data = { kind, care, standard: formatYuan(amount.standard) };
    return [told(context, 'PASS', 'allowance.standard', { data, basis: amount.document })];
  },
  examples: [
    { name: 'in a family', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.standard' }] },
    {
      name: 'the last month that is known',
      on: '2021-12-31',
      expected: [{ verdict: 'PASS', code: 'allowance.standard' }],
    },
    {
      name: 'a month of the gap',
      on: '2022-01-01',
      expected: [{ verdict: 'HELD', code: 'allowance.standardUnknown' }],
    },
    { name: 'a place outside Chongqing pays', on: '2026-03-02', child: { hukou: '510104' }, expected: [] },
    { name: 'kind not told', on: '2026-03-02', facts: { kind: undefined }, expected: [] },
  ],
};

import { addDays } from '../../../dates/arithmetic.ts';
import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { coolingOffSince, divorcePhase } from '../../../law/divorce-clock.ts';
import { missingFacts } from '../../../law/rule.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import { readClock } from '../acceptance.ts';
import { clockExamples, lapseExamples } from './clock-examples.ts';
import { atExamination, type ExaminationContext, type Outcome, type Rule } from './rule.ts';

const hadCoolingOff = ({ accepted }: ExaminationContext) => accepted >= coolingOffSince;

/** D-08 发证机关: only the office that accepted the application may issue. */
export const acceptingOfficeIssues: Rule = {
  id: 'D-08',
  from: lawDays.civilCode,
  article: ({ ruleSet }) => (ruleSet === 'R5' ? '婚姻登记条例（2025） 第十六条' : '民发〔2020〕116号'),
  judge: atExamination((context) => {
    if (!hadCoolingOff(context)) return [];
    const { acceptedAt, office } = context;
    if (acceptedAt === undefined) return [missingFacts(undefined, 'acceptedAt')];
    if (isSameDistrict(acceptedAt, office.division)) return [];
    return [{ verdict: 'REFUSE', code: 'divorce.otherOffice', data: { places: acceptedAt } }];
  }),
  examples: [
    { name: 'where it was accepted', on: '2025-05-12', stage: 'examination', expected: [] },
    {
      name: 'R5: nationwide holds for the application only',
      on: '2025-05-12',
      stage: 'examination',
      accepted: '2025-04-09',
      acceptedAt: '500105',
      expected: [{ verdict: 'REFUSE', code: 'divorce.otherOffice' }],
    },
    {
      name: 'R2: the same by the notice of 2020',
      on: '2021-03-01',
      stage: 'examination',
      accepted: '2021-01-11',
      acceptedAt: '500105',
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'the county that accepted is a district now',
      on: '2024-10-11',
      stage: 'examination',
      office: { division: '500156' },
      acceptedAt: '500232',
      expected: [],
    },
    {
      name: 'nobody said where',
      on: '2025-05-12',
      stage: 'examination',
      acceptedAt: null,
      expected: [{ verdict: 'NEED', missing: ['acceptedAt'] }],
    },
    {
      name: 'an application of before 2021',
      on: '2021-01-04',
      stage: 'examination',
      accepted: '2020-12-30',
      acceptedAt: '500105',
      expected: [],
    },
  ],
};

function examinationOutcomes(context: ExaminationContext): readonly Outcome[] {
  const { on, accepted, withdrawn } = context;
  if (accepted > on) return [{ verdict: 'NEED', code: 'divorce.acceptedLater', data: { accepted } }];
  if (withdrawn) return []; // D-11: the procedure has ended, and its clock with it
  const reading = readClock(context);
  if (!reading) return [{ verdict: 'PASS', code: 'divorce.noCoolingOff', data: { accepted } }];
  if (!reading.clock) {
    const held: Outcome = { verdict: 'HELD', code: 'divorce.calendarMissing', data: { year: reading.missingYear } };
    const nominal = addDays(accepted, 30);
    // Rest days only ever put the end off, so within thirty days it is not over whatever the calendar says.
    return on > nominal ? [held] : [{ verdict: 'REFUSE', code: 'divorce.coolingOffAtLeast', data: { nominal } }, held];
  }
  const { coolingEnds, windowOpens, windowCloses } = reading.clock;
  switch (divorcePhase(reading.clock, on)) {
    case 'cooling':
      return [
        { verdict: 'REFUSE', code: 'divorce.coolingOff', data: { coolingEnds, windowOpens }, earliest: windowOpens },
      ];
    case 'open':
      return [{ verdict: 'PASS', code: 'divorce.windowOpen', data: { windowCloses } }];
    case 'lapsed':
      return []; // D-10
  }
}

/** D-09 离婚冷静期届满. There was none before 2021; a year whose holidays are not known is never guessed at. */
export const coolingOffOver: Rule = {
  id: 'D-09',
  article: ({ on }) => (on < lawDays.civilCode ? '婚姻登记条例（2003） 第十三条' : '民法典 第一千零七十七条'),
  judge: (context) => {
    if (context.stage === 'examination') return examinationOutcomes(context);
    return [{ verdict: 'PASS', code: context.on < coolingOffSince ? 'divorce.sameDay' : 'divorce.coolingOffFollows' }];
  },
  examples: clockExamples,
};

/** D-10 视为撤回: they did not come together within the thirty days after the cooling-off. */
export const notLapsed: Rule = {
  id: 'D-10',
  from: lawDays.civilCode,
  article: ({ ruleSet }) =>
    ruleSet === 'R5' ? '民法典 第一千零七十七条；婚姻登记条例（2025） 第十六条第二款' : '民法典 第一千零七十七条',
  judge: atExamination((context) => {
    const clock = context.withdrawn ? undefined : readClock(context)?.clock;
    if (!clock || context.on < clock.lapsesOn) return [];
    const { windowCloses, lapsesOn } = clock;
    return [{ verdict: 'REFUSE', code: 'divorce.lapsed', data: { windowCloses, lapsesOn } }];
  }),
  examples: lapseExamples,
};

/** D-11 没有撤回: a withdrawal by either party ended the procedure. */
export const notWithdrawn: Rule = {
  id: 'D-11',
  from: lawDays.civilCode,
  article: () => '民法典 第一千零七十七条',
  judge: atExamination((context) => {
    if (!hadCoolingOff(context)) return [];
    if (context.withdrawn) return [{ verdict: 'REFUSE', code: 'divorce.withdrawn' }];
    return context.withdrawn === undefined
      ? [{ verdict: 'WARN', code: 'divorce.withdrawalUnknown', missing: ['withdrawn'] }]
      : [];
  }),
  examples: [
    { name: 'none on file', on: '2026-03-02', stage: 'examination', expected: [] },
    {
      name: 'he withdrew',
      on: '2026-03-02',
      stage: 'examination',
      withdrawn: true,
      expected: [{ verdict: 'REFUSE', code: 'divorce.withdrawn' }],
    },
    {
      name: 'nobody looked',
      on: '2026-03-02',
      stage: 'examination',
      withdrawn: null,
      expected: [{ verdict: 'WARN', missing: ['withdrawn'] }],
    },
  ],
};

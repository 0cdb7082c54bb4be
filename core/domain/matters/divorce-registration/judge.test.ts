import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, restDayCalendar } from '../../calendar/rest-days.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { divorceClock } from '../../law/divorce-clock.ts';
import { gravestVerdict } from '../../law/judgement.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import type { Party } from '../../marriage-law/party.ts';
import { RuleSetMissingError } from '../../marriage-law/rule-sets.ts';
import {
  type DivorceRegistrationQuestion,
  judgeDivorceApplication,
  judgeDivorceRegistration,
  judgeDivorceWithdrawal,
} from './judge.ts';
import { sampleDivorce } from './sample-couple.ts';
import type { DivorceApplication } from './schema.ts';

const office = { division: '500103', foreignAuthority: false };
const settings = defaultLawSettings;
const calendar = restDayCalendar();

const apply = (on: PlainDate, application: DivorceApplication = sampleDivorce(on)) =>
  judgeDivorceApplication({ on, office, settings, application });

const register = (on: PlainDate, accepted: PlainDate, changes: Partial<DivorceRegistrationQuestion> = {}) =>
  judgeDivorceRegistration({
    on,
    office,
    settings,
    application: sampleDivorce(on),
    accepted,
    acceptedAt: '500103',
    withdrawn: false,
    calendar,
    ...changes,
  });

const withdraw = (on: PlainDate, accepted: PlainDate) =>
  judgeDivorceWithdrawal({
    on,
    office,
    settings,
    accepted,
    acceptedAt: '500103',
    receipt: true,
    explanation: undefined,
    calendar,
  });

/** Days whose two periods the bundled calendar reaches. */
const acceptances = fc.integer({ min: 0, max: 2090 }).map((days) => addDays(plainDate('2021-01-01'), days));

function clockOf(accepted: PlainDate) {
  const clock = divorceClock(accepted, calendar);
  if (!clock) throw new Error('no clock');
  return clock;
}

describe('the two periods', () => {
  it('let nobody pass outside the window, and a complete couple on every day of it', () => {
    fc.assert(
      fc.property(acceptances, fc.integer({ min: -2, max: 90 }), (accepted, later) => {
        const on = addDays(accepted, later);
        if (on < '2021-01-01') return;
        const { windowOpens, windowCloses } = clockOf(accepted);
        expect(register(on, accepted).verdict === 'PASS').toBe(on >= windowOpens && on <= windowCloses);
      }),
      { numRuns: 300 },
    );
  });

  it('leave no day on which a party can neither withdraw nor the couple get the certificate, and none with both', () => {
    fc.assert(
      fc.property(acceptances, fc.integer({ min: 0, max: 90 }), (accepted, later) => {
        const on = addDays(accepted, later);
        const may = [withdraw(on, accepted), register(on, accepted)].filter(({ verdict }) => verdict === 'PASS');
        expect(may).toHaveLength(on < clockOf(accepted).lapsesOn ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it('of an application withdrawn never pass', () => {
    fc.assert(
      fc.property(acceptances, fc.integer({ min: 0, max: 90 }), (accepted, later) => {
        const { verdict, findings } = register(addDays(accepted, later), accepted, { withdrawn: true });
        expect(verdict).toBe('REFUSE');
        expect(findings.map(({ rule }) => rule)).toContain('D-11');
      }),
      { numRuns: 100 },
    );
  });

  it('are never guessed at: without a calendar nobody passes, and the year is named', () => {
    fc.assert(
      fc.property(acceptances, fc.integer({ min: 0, max: 90 }), (accepted, later) => {
        const { verdict, findings } = register(addDays(accepted, later), accepted, { calendar: calendarOf([]) });
        expect(['HELD', 'REFUSE']).toContain(verdict);
        const held = findings.find(({ code }) => code === 'divorce.calendarMissing');
        expect(held?.verdict).toBe('HELD');
        expect(held?.message).toContain(`${addDays(accepted, 30).slice(0, 4)}年`);
      }),
      { numRuns: 100 },
    );
  });

  it('name the day that opens: the day before refuses, the day itself does not', () => {
    fc.assert(
      fc.property(acceptances, (accepted) => {
        const earliest = register(accepted, accepted).findings.find(({ rule }) => rule === 'D-09')?.earliest;
        if (!earliest) throw new Error('no earliest day');
        expect(register(addDays(earliest, -1), accepted).verdict).toBe('REFUSE');
        expect(register(earliest, accepted).verdict).toBe('PASS');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fact that is not given', () => {
  const today = plainDate('2026-03-02');
  const complete = sampleDivorce(today);
  const missingOf = (application: DivorceApplication) =>
    apply(today, application).findings.flatMap(({ missing = [] }) => missing);

  it.each(['kind', 'name', 'idNumber', 'present', 'papers'] as const)('%s of a party is asked for', (field) => {
    const man: Party = { ...complete.man, [field]: undefined };
    expect(apply(today, { ...complete, man }).verdict).toBe('NEED');
    expect(missingOf({ ...complete, man })).toEqual([`man.${field}`]);
  });

  it.each(['idValidTo', 'hukou', 'birth', 'sex', 'status', 'willing'] as const)('%s stops nothing today', (field) => {
    expect(apply(today, { ...complete, man: { ...complete.man, [field]: undefined } }).verdict).toBe('PASS');
  });

  it.each(['certificates', 'capacity', 'marriageRegisteredIn'] as const)('%s of the couple is asked for', (field) => {
    expect(apply(today, { ...complete, [field]: undefined }).verdict).toBe('NEED');
    expect(missingOf({ ...complete, [field]: undefined })).toEqual([field]);
  });

  it('what only the desk knows is asked for and stops nothing', () => {
    const application = { ...complete, questioned: undefined, onlineCheck: undefined };
    const { verdict, findings } = register(today, addDays(today, -45), { application, withdrawn: undefined });
    expect(verdict).toBe('PASS');
    expect(findings.filter((finding) => finding.verdict === 'WARN').flatMap(({ missing = [] }) => missing)).toEqual([
      'withdrawn',
      'questioned',
      'onlineCheck',
    ]);
  });

  it('an empty form is told everything at once', () => {
    const empty: DivorceApplication = { man: { kind: 'mainland' }, woman: { kind: 'mainland' } };
    const { verdict, findings } = apply(today, empty);
    expect(verdict).toBe('NEED');
    const asked = findings.flatMap(({ missing = [] }) => missing);
    for (const path of ['man.present', 'woman.name', 'man.papers', 'capacity', 'certificates', 'agreement.debts']) {
      expect(asked).toContain(path);
    }
  });
});

describe('the judge', () => {
  it('knows no rules before 2003-10-01 and says so', () => {
    const on = plainDate('2003-09-30');
    const application = sampleDivorce(plainDate('2003-10-01'));
    expect(() => apply(on, application)).toThrow(RuleSetMissingError);
    expect(() => register(on, on, { application })).toThrow(RuleSetMissingError);
    expect(() => withdraw(on, on)).toThrow(RuleSetMissingError);
  });

  it('always explains: a basis, a sentence and the gravest verdict, whatever the facts', () => {
    const party = fc.record(
      {
        kind: fc.constantFrom('mainland', 'soldier', 'hong-kong', 'macao', 'taiwan', 'overseas-chinese', 'foreigner'),
        name: fc.string({ unit: 'binary', maxLength: 20 }),
        sex: fc.constantFrom('male', 'female'),
        birth: fc.constantFrom('0001-01-01', '2000-02-29', '9999-12-31').map(plainDate),
        idNumber: fc.string({ maxLength: 20 }),
        hukou: fc.constantFrom('500103', '500101', '510104', '999999'),
        present: fc.boolean(),
        willing: fc.boolean(),
        signsOfCoercion: fc.boolean(),
        papers: fc.subarray(['id-card', 'household-register', 'passport', 'army-id'] as const),
      },
      { requiredKeys: [] },
    );
    const couple = fc.record(
      {
        agreement: fc.record({ voluntary: fc.boolean(), debts: fc.boolean() }, { requiredKeys: [] }),
        terms: fc.constantFrom<NonNullable<DivorceApplication['terms']>[]>({}, { children: [{}] }, { debts: [] }),
        certificates: fc.integer({ min: 0, max: 2 }),
        capacity: fc.boolean(),
        questioned: fc.constantFrom<NonNullable<DivorceApplication['questioned']>[]>({}, { man: { alone: true } }),
        onlineCheck: fc.constant(null),
        registeredUnderAge: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const days = fc.integer({ min: 0, max: 8300 }).map((count) => addDays(plainDate('2003-10-01'), count));
    fc.assert(
      fc.property(days, days, party, party, couple, fc.boolean(), (on, accepted, man, woman, rest, withdrawn) => {
        const application = { man, woman, ...rest };
        const judged = [
          apply(on, application),
          register(on, accepted, { application, withdrawn }),
          withdraw(on, accepted),
        ];
        for (const { verdict, findings } of judged) {
          expect(verdict).toBe(gravestVerdict(findings));
          for (const { basis, message, earliest } of findings) {
            expect(basis).not.toBe('');
            expect(message).not.toMatch(/[{}]|undefined|divorce\./);
            if (earliest) expect(earliest > on).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

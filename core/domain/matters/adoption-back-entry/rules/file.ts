import { missingOf } from '../../../adoption-law/act.ts';
import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { consentAgeOn } from '../../../adoption-law/law-days.ts';
import { personView } from '../../../adoption-law/persons.ts';
import {
  originalAdoptionKnown,
  originalOffice,
  registeredPersonsKnown,
} from '../../../adoption-law/registered-adoption.ts';
import { reachesAge } from '../../../dates/age.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { actedOn } from '../application.ts';
import type { Outcome, Rule } from './rule.ts';

const article = () => adoptionWorkNorm;
/** 收养法 施行 */
const law1992 = plainDate('1992-04-01');

/** ABE-1 补录的登记: its number, day and office, and of a dissolution or revocation its own. */
export const fileIsKnown: Rule = {
  id: 'ABE-1',
  article,
  judge: (context): readonly Outcome[] => {
    const { on, application } = context;
    const { kind, original, act = {} } = application;
    const ended = kind === 'dissolution' || kind === 'revocation';
    const registeredOn = original?.registeredOn;
    const file = actedOn(application);
    return [
      ...missingOf([
        kind === undefined ? 'kind' : undefined,
        ended && !act.number?.trim() ? 'act.number' : undefined,
        ended && !act.on ? 'act.on' : undefined,
      ]),
      ...originalAdoptionKnown(context),
      ...(registeredOn && registeredOn < law1992
        ? [{ verdict: 'NEED', code: 'backEntry.beforeLaw', data: { registeredOn } } as const]
        : []),
      ...(ended && act.on && registeredOn && act.on < registeredOn
        ? [{ verdict: 'NEED', code: 'backEntry.actBefore' } as const]
        : []),
      ...(ended && act.on && act.on > on
        ? [{ verdict: 'NEED', code: 'backEntry.actLater', data: { on: act.on } } as const]
        : []),
      ...(file === on ? [{ verdict: 'NEED', code: 'backEntry.newFile', data: { on } } as const] : []),
    ];
  },
  examples: [
    { name: 'known', on: '2024-03-01', expected: [] },
    {
      name: 'nothing told',
      on: '2024-03-01',
      change: ({ kind: _kind, ...rest }) => ({ ...rest, original: {} }),
      expected: [
        { verdict: 'NEED', missing: ['kind'] },
        { verdict: 'NEED', missing: ['original.registeredOn', 'original.office', 'original.number'] },
      ],
    },
    {
      name: 'the last day before the law of 1992',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        original: { ...application.original, registeredOn: plainDate('1992-03-31') },
      }),
      expected: [{ verdict: 'NEED', code: 'backEntry.beforeLaw' }],
    },
    {
      name: 'its first day',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        original: { ...application.original, registeredOn: plainDate('1992-04-01') },
      }),
      expected: [],
    },
    {
      name: 'a registration of tomorrow',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        original: { ...application.original, registeredOn: plainDate('2024-03-02') },
      }),
      expected: [{ verdict: 'NEED', code: 'act.registeredLater' }],
    },
    {
      name: 'a registration of today is no old file',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        original: { ...application.original, registeredOn: plainDate('2024-03-01') },
      }),
      expected: [{ verdict: 'NEED', code: 'backEntry.newFile' }],
    },
    {
      name: 'a dissolution without its number and day',
      on: '2024-03-01',
      change: (application) => ({ ...application, kind: 'dissolution' }),
      expected: [{ verdict: 'NEED', missing: ['act.number', 'act.on'] }],
    },
    {
      name: 'a dissolution before the adoption',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        kind: 'dissolution',
        act: { number: '1', on: plainDate('2000-01-01') },
      }),
      expected: [{ verdict: 'NEED', code: 'backEntry.actBefore' }],
    },
    {
      name: 'a revocation of tomorrow',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        kind: 'revocation',
        act: { number: '1', on: plainDate('2024-03-02') },
      }),
      expected: [{ verdict: 'NEED', code: 'backEntry.actLater' }],
    },
  ],
};

/** ABE-2 登记的各方, as the old file names them. */
export const personsAreKnown: Rule = {
  id: 'ABE-2',
  article,
  judge: registeredPersonsKnown,
  examples: [
    { name: 'all known', on: '2024-03-01', expected: [] },
    {
      name: 'a name that is none, a number of 15 digits',
      on: '2024-03-01',
      change: (application) => ({ ...application, adopters: [{ name: '陈😀', idNumber: '510202600101001' }] }),
      expected: [
        { verdict: 'NEED', code: 'act.nameRefused' },
        { verdict: 'WARN', code: 'act.numberUnusual' },
      ],
    },
  ],
};

/** ABE-3 本机关的档案: only files that this office keeps. */
export const ownFile: Rule = {
  id: 'ABE-3',
  article,
  judge: originalOffice,
  examples: [
    { name: 'here', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    { name: 'elsewhere', on: '2024-03-01', office: { division: '500115' }, expected: [{ verdict: 'REFER' }] },
    {
      name: 'not told where',
      on: '2024-03-01',
      change: (application) => ({ ...application, original: { ...application.original, division: undefined } }),
      expected: [{ verdict: 'NEED', missing: ['original.division'] }],
    },
  ],
};

/** ABE-4 不重复补录. */
export const enteredOnce: Rule = {
  id: 'ABE-4',
  article,
  judge: ({ application: { kind, original, act }, earlier }): readonly Outcome[] => {
    const number = (kind === 'adoption' ? original?.number : act?.number)?.trim();
    const numbers = earlier.flatMap((one) => one.number ?? []);
    if (number && numbers.includes(number)) return [{ verdict: 'REFUSE', code: 'backEntry.already', data: { number } }];
    // A file that was entered again has no number of this register: only that there is one can be told.
    const told = numbers.length > 0 ? [...new Set(numbers)].join('、') : String(earlier.length);
    return earlier.length > 0 ? [{ verdict: 'WARN', code: 'backEntry.similar', data: { numbers: told } }] : [];
  },
  examples: [
    { name: 'the register has nothing', on: '2024-03-01', expected: [] },
    {
      name: 'the register has this number',
      on: '2024-03-01',
      earlier: [{ number: '（2008）渝中收字00012', on: plainDate('2008-05-20') }],
      expected: [{ verdict: 'REFUSE', code: 'backEntry.already' }],
    },
    {
      name: 'the register has another adoption of these persons',
      on: '2024-03-01',
      earlier: [{ number: '（2010）渝中收字00003', on: plainDate('2010-05-20') }],
      expected: [{ verdict: 'WARN', code: 'backEntry.similar' }],
    },
    {
      name: 'a file that was entered again has no number',
      on: '2024-03-01',
      earlier: [{ number: null, on: null }],
      expected: [{ verdict: 'WARN', code: 'backEntry.similar' }],
    },
  ],
};

/** ABE-5 被收养人的意见: by the age of consent on the day of the old act (ten until 2020, then eight). */
export const opinionOfItsDay: Rule = {
  id: 'ABE-5',
  article,
  judge: ({ on, settings, application }): readonly Outcome[] => {
    const { birth } = personView(application.child, on);
    const day = actedOn(application);
    if (!birth || !day || application.kind === 'revocation' || application.childOpinion?.trim()) return [];
    const limit = consentAgeOn(day);
    return day >= reachesAge(birth, limit, settings)
      ? [{ verdict: 'WARN', code: 'backEntry.opinionUntold', data: { limit } }]
      : [];
  },
  examples: [
    { name: 'a child of four', on: '2024-03-01', expected: [] },
    {
      name: 'nine, when ten was the age',
      on: '2024-03-01',
      change: (application) => ({ ...application, child: { ...application.child, birth: plainDate('1999-05-21') } }),
      expected: [],
    },
    {
      name: 'on the tenth birthday',
      on: '2024-03-01',
      change: (application) => ({ ...application, child: { ...application.child, birth: plainDate('1998-05-20') } }),
      expected: [{ verdict: 'WARN', code: 'backEntry.opinionUntold' }],
    },
    {
      name: 'eight since 2021',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        child: { ...application.child, birth: plainDate('2013-01-04') },
        original: { ...application.original, registeredOn: plainDate('2021-01-04') },
      }),
      expected: [{ verdict: 'WARN', code: 'backEntry.opinionUntold' }],
    },
    {
      name: 'and the file has it',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        childOpinion: '同意',
        child: { ...application.child, birth: plainDate('1996-05-20') },
      }),
      expected: [],
    },
  ],
};

/** ABE-6 档案页数. */
export const pagesCounted: Rule = {
  id: 'ABE-6',
  article,
  judge: ({ application: { pages } }): readonly Outcome[] => {
    if (pages === undefined) return missingOf(['pages']);
    return pages > 0 ? [] : [{ verdict: 'NEED', code: 'backEntry.noPages', missing: ['pages'] }];
  },
  examples: [
    { name: 'counted', on: '2024-03-01', expected: [] },
    {
      name: 'none',
      on: '2024-03-01',
      change: (application) => ({ ...application, pages: 0 }),
      expected: [{ verdict: 'NEED', code: 'backEntry.noPages' }],
    },
    {
      name: 'not counted',
      on: '2024-03-01',
      change: ({ pages: _pages, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['pages'] }],
    },
  ],
};

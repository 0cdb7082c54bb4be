import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import type { CaseState, Stage } from '../../cases/state.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import type { Question } from '../matter.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { adoptionDeadlines } from './deadlines.ts';
import { sampleApplication } from './sample-application.ts';

const on = plainDate('2024-03-20');
const none = { archiveMarriage: false, openDivorceApplication: false };

function asked(application: AdoptionApplication, accepted: PlainDate | undefined, stage: Stage = 'examining') {
  const state: CaseState = {
    id: 'case',
    matter: 'adoption.establishment',
    stage,
    revision: 2,
    openedAt: '2024-01-10T09:00:00+08:00',
    openedOn: plainDate('2024-01-10'),
    openedBy: 'clerk',
    parties: [],
    service: {},
    corrections: [],
    remarks: [],
    progress: [],
    certificates: {},
    ...(accepted ? { acceptance: { on: accepted, receiptNumber: '500103-2024-0001', by: 'clerk' } } : {}),
  };
  const question: Question<AdoptionApplication> = {
    on,
    office: { division: '500103', foreignAuthority: false },
    settings: defaultLawSettings,
    calendar: restDayCalendar(),
    application,
    state,
    known: { man: none, woman: none },
    earlier: [],
    tables: [],
  };
  return adoptionDeadlines(question);
}

const day = plainDate;

describe('the days that the law sets (法定期限)', () => {
  it('the decision is due after thirty days and those of the evaluation', () => {
    const application = {
      ...sampleApplication(on, 5),
      evaluation: { consented: day('2024-01-15'), reported: day('2024-03-10') },
    };
    expect(asked(application, day('2024-01-10'))).toEqual([
      {
        code: 'adoption.decision',
        opensOn: null,
        dueOn: '2024-04-04',
        basis: '中国公民收养子女登记办法（2023） 第八条',
      },
    ]);
  });

  it('notice and evaluation that overlap are left out once; a report not there yet counts as due', () => {
    const consented = day('2024-03-01');
    const application = {
      ...sampleApplication(on, 8),
      notice: { published: day('2024-03-01') },
      evaluation: { consented },
    };
    const [decision, notice, evaluation] = asked(application, day('2024-03-01'));
    expect(decision?.dueOn).toBe(addDays(day('2024-03-31'), 60));
    expect(notice).toMatchObject({ code: 'adoption.notice', opensOn: '2024-05-01', dueOn: null });
    expect(evaluation).toMatchObject({ code: 'adoption.evaluation', dueOn: '2024-04-30' });
  });

  it('a stepchild has neither; an office that counts otherwise may register a day earlier', () => {
    const step = { ...sampleApplication(on, 4), notice: { published: on }, evaluation: { consented: on } };
    expect(asked(step, on).map(({ code }) => code)).toEqual(['adoption.decision']);
    expect(asked(step, on)[0]?.dueOn).toBe(addDays(on, 30));
  });

  it('none before the acceptance, none after the registration', () => {
    expect(asked(sampleApplication(on, 1), undefined, 'draft')).toEqual([]);
    expect(asked(sampleApplication(on, 1), on, 'registered')).toEqual([]);
    expect(asked(sampleApplication(on, 1), on, 'approved')).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import type { CaseState } from '../../cases/state.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import type { PaperContext } from '../matter.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { judgeAdoptionApplication } from './judge-application.ts';
import { adoptionPaper, adoptionPapers } from './matter-papers.ts';
import { sampleApplication } from './sample-application.ts';

const on = plainDate('2026-03-02');
const codes = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const states = {
  draft: { stage: 'draft' },
  examining: {
    stage: 'examining',
    acceptance: { on: addDays(on, -80), receiptNumber: '500103-2025-0001', by: 'clerk' },
  },
  submitted: {
    stage: 'submitted',
    acceptance: { on: addDays(on, -80), receiptNumber: '500103-2025-0001', by: 'clerk' },
    submittedOn: on,
  },
  issued: {
    stage: 'issued',
    acceptance: { on: addDays(on, -80), receiptNumber: '500103-2025-0001', by: 'clerk' },
    submittedOn: on,
    registeredOn: on,
    number: '（2026）渝中收字00001',
    opinion: '符合收养条件，准予登记',
    certificates: { adopters: { state: 'right', printNumber: 'LXS00001', spoiled: [] } },
  },
  refused: {
    stage: 'refused',
    acceptance: { on: addDays(on, -80), receiptNumber: '500103-2025-0001', by: 'clerk' },
    refusal: {
      noticeNumber: '500103-2026-0001',
      reasons: [{ rule: 'R22', text: '有人认领', basis: '登记办法 第八条' }],
      on,
    },
  },
} as const satisfies Record<string, Partial<CaseState>>;

function contextOf(application: AdoptionApplication, state: Partial<CaseState>): PaperContext<AdoptionApplication> {
  return {
    application,
    state: {
      id: 'case',
      matter: 'adoption.establishment',
      stage: 'draft',
      revision: 1,
      openedAt: '2025-12-12T09:00:00+08:00',
      openedOn: addDays(on, -80),
      openedBy: 'clerk',
      parties: [],
      service: {},
      corrections: [],
      remarks: [],
      progress: [],
      certificates: {},
      ...state,
    },
    today: on,
    office: { name: '重庆市渝中区民政局', division: '500103', firstPerson: 'man' },
    calendar: restDayCalendar(),
    earlier: [],
    tables: [],
    judgement: () =>
      judgeAdoptionApplication({
        on,
        office: { division: '500103', foreignAuthority: false },
        settings: defaultLawSettings,
        application,
        accepted: state.acceptance?.on,
      }),
    law: defaultLawSettings,
    registrar: '周晓琳',
    clock: () => undefined,
    images: {},
  };
}

const offered = (application: AdoptionApplication, state: Partial<CaseState>) =>
  adoptionPapers(contextOf(application, state)).map(({ paper, part }) =>
    part === undefined ? paper : `${paper} ${part}`,
  );

describe('the papers that an adoption offers (本件文书)', () => {
  it.each(codes)('all of them can be made, at every stage of category %i', (category) => {
    const application = sampleApplication(on, category);
    for (const state of Object.values(states)) {
      const context = contextOf(application, state);
      for (const offer of adoptionPapers(context)) {
        const record = adoptionPaper(offer, context);
        if ('form' in record) expect(record.form).toBe(offer.paper);
        else expect(record).toMatchObject({ kind: 'adoption-certificate', number: '（2026）渝中收字00001' });
      }
    }
  });

  it('follow the case', () => {
    const foundling = sampleApplication(on, 1);
    expect(offered(foundling, states.draft)).toEqual(['adoption-application']);
    expect(offered(foundling, states.examining)).toEqual([
      'adoption-application',
      'adoption-receipt',
      'adoption-notice',
      'adoption-questioning adopter',
      'adoption-questioning second-adopter',
      'adoption-questioning placer',
      'adoption-inquiry 0',
      'adoption-evaluation-notice',
      'adoption-evaluation',
    ]);
    expect(offered(foundling, states.submitted).slice(-1)).toEqual(['adoption-review']);
    expect(offered(foundling, states.issued).slice(-2)).toEqual(['adoption-review', 'adoption-certificate']);
    expect(offered(foundling, states.refused).slice(-1)).toEqual(['adoption-refusal']);
    expect(offered(foundling, { stage: 'closed' })).toEqual([]);
  });

  it('sheets lie ready for whom is still to be asked, and only records are filed', () => {
    const { questioned: _questioned, ...unasked } = sampleApplication(on, 5);
    const older = { ...unasked, child: { ...unasked.child, birth: plainDate('2018-03-02'), idNumber: undefined } };
    const sheets = (state: Partial<CaseState>) =>
      offered(older, state).filter((one) => one.startsWith('adoption-questioning'));
    expect(sheets(states.examining).map((one) => one.split(' ')[1])).toEqual([
      'adopter',
      'second-adopter',
      'placer',
      'second-placer',
      'child',
    ]);
    expect(sheets(states.issued)).toEqual([]);
  });

  it('the review has number, day and printed number once they are there', () => {
    const review = adoptionPaper({ paper: 'adoption-review' }, contextOf(sampleApplication(on, 2), states.issued));
    if (!('form' in review)) throw new Error('a form');
    expectFilled(review, ['remark']);
    expect(review.texts).toMatchObject({ printNumber: 'LXS00001', registeredOn: '2026年03月02日' });
  });

  it('another paper is none of its', () => {
    const context = contextOf(sampleApplication(on, 2), states.draft);
    expect(() => adoptionPaper({ paper: 'divorce-review' }, context)).toThrow('INVALID');
    expect(() => adoptionPaper({ paper: 'adoption-receipt' }, context)).toThrow('WRONG_STAGE');
    expect(() => adoptionPaper({ paper: 'adoption-questioning', part: 'nobody' }, context)).toThrow('INVALID');
  });
});

import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { examinationDays } from './examination-days.ts';

const day = plainDate;
const settings = { noticeRegisterFrom: 'P61' } as const;
const of = (facts: Partial<AdoptionApplication>) =>
  examinationDays({ child: {}, adopters: [{}], placer: {}, ...facts }, day('2024-01-10'), day('2024-04-01'), settings);

it('adds the days of the evaluation to the thirty', () => {
  const evaluation = { consented: day('2024-01-15'), reported: day('2024-03-10') };
  const days = of({ category: 5, evaluation });
  expect(days.due).toBe('2024-04-04');
  expect(days.leftOut).toBe(55);
  expect(days.evaluation).toEqual({ due: '2024-03-15', together: '2024-02-14' });
  expect(days.noticeNeeded).toBe(false);
});

it('knows the sixtieth day of a notice and the day after it', () => {
  const days = of({ category: 8, notice: { published: day('2024-03-01') } });
  expect(days.notice).toEqual({ lastDay: '2024-04-30', registerFrom: '2024-05-01' });
});

it('asks neither of a stepparent', () => {
  const days = of({ category: 4, evaluation: { consented: day('2024-01-15') } });
  expect(days).toMatchObject({ due: '2024-02-09', leftOut: 0, notice: undefined, evaluation: undefined });
  expect(days.evaluationNeeded).toBe(false);
});

it('knows only the thirty days before the category is chosen', () => {
  expect(of({})).toMatchObject({ due: '2024-02-09', noticeNeeded: false, evaluationNeeded: false });
});

it('begins no period with a day that lies ahead', () => {
  const days = of({
    category: 8,
    notice: { published: day('2024-04-02') },
    evaluation: { consented: day('2024-04-02') },
  });
  expect(days).toMatchObject({ due: '2024-02-09', notice: undefined, evaluation: undefined });
});

import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { lawSettingsSchema } from '#core/domain/law/settings.ts';
import { judgeAdoptionApplication } from '#core/domain/matters/adoption-establishment/judge-application.ts';
import { sampleApplication } from '#core/domain/matters/adoption-establishment/sample-application.ts';
import { followingPapers, papersOffered, tickedPapers } from './papers-offered.ts';

const settings = lawSettingsSchema.parse({});
const day = plainDate('2026-03-02');
const codes = (offered: ReturnType<typeof papersOffered>['adopters']) => offered.map(({ paper }) => paper.code);

it('offers nothing before the category is known', () => {
  expect(papersOffered({ child: {} }, day, settings)).toEqual({ adopters: [], placers: [] });
});

it('offers a foundling outside an institution no paper of a placer, but the police and the notice', () => {
  const { adopters, placers } = papersOffered({ category: 8, child: {} }, day, settings);
  expect(codes(adopters)).toContain('A8');
  expect(codes(placers)).toEqual(['P4', 'P12', 'P13', 'P14', 'P15', 'P16']);
  expect(placers.find(({ paper }) => paper.code === 'P12')?.need).toBe('optional');
});

it('requires the certificate of a disability that is claimed, and the statement on the eighth birthday', () => {
  const child = { health: 'disabled' as const, birth: plainDate('2018-03-02') };
  const need = (on: string, code: string) =>
    papersOffered({ category: 5, child }, plainDate(on), settings).placers.find(({ paper }) => paper.code === code)
      ?.need;
  expect(need('2026-03-02', 'P12')).toBe('required');
  expect(need('2026-03-02', 'P16')).toBe('required');
  expect(need('2026-03-01', 'P16')).toBe('optional');
});

it('keeps a ticked paper in sight when another category asks for it no more', () => {
  const { placers } = papersOffered({ category: 4, child: {}, papers: ['P15'] }, day, settings);
  expect(placers.find(({ paper }) => paper.code === 'P15')).toMatchObject({ need: undefined });
});

it('ticks in the order of the matrix', () => {
  expect(tickedPapers(['A2'], 'A1', true)).toEqual(['A1', 'A2']);
  expect(tickedPapers(['A1', 'A2'], 'A1', false)).toEqual(['A2']);
});

it('knows the report and the cutting as papers that follow, until the acceptance', () => {
  const application = { ...sampleApplication(day, 8), papers: [] };
  const office = { division: '500103', foreignAuthority: false };
  const of = (accepted: typeof day | undefined) =>
    followingPapers(judgeAdoptionApplication({ on: day, office, settings, application, accepted }));
  expect([...of(undefined)]).toEqual(['A15', 'P15']);
  expect([...of(day)]).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSteps, formatRoute, parseRoute, plainPages, type Route } from './routes.ts';

const caseId = '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a11';

describe('routes', () => {
  it('reads back every route it writes', () => {
    const routes: Route[] = [
      ...plainPages.map((page) => ({ page })),
      { page: 'case', caseId },
      { page: 'ceremony-run', caseId },
      ...caseSteps.map((step) => ({ page: 'case' as const, caseId, step })),
    ];
    for (const route of routes) expect(parseRoute(`#${formatRoute(route)}`)).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/case',
    '#/case/7',
    `#/case/${caseId}/cellar`,
    `#/case/${caseId}/print/x`,
    '#/ceremony/7',
    `#/ceremony/${caseId}/print`,
  ])('goes home for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (hash) => typeof parseRoute(hash).page === 'string'));
  });
});

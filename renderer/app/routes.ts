/**
 * Steps of cases (受理, 冷静期, 到场审查, 审查, 登记, 打印, 发证, 办结, 告知, 决定, 送达, 转办发放). Each matter has some of them,
 * in an order of its own.
 */
export const caseSteps = [
  'intake',
  'cooling',
  'examine',
  'review',
  'register',
  'print',
  'issue',
  'answer',
  'notify',
  'decide',
  'serve',
  'to-hall',
  'hall',
  'follow',
] as const;
export type CaseStep = (typeof caseSteps)[number];

export const plainPages = [
  'home',
  'clock',
  'batch',
  'ceremony',
  'archive',
  'adoption-notices',
  'adoption-statistics',
  'blanks',
  'funeral-settlement',
  'funeral-halls',
  'subsidy-table',
  'allowance',
  'child-officers',
  'child-standards',
  'accounts',
  'office',
  'ceremony-office',
  'templates',
  'calendar',
  'printers',
  'audit',
] as const;
export type PlainPage = (typeof plainPages)[number];

/** Where the desk is. A case without a step shows the one that is due. */
export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'case'; readonly caseId: string; readonly step?: CaseStep }
  /** The ceremony of a couple while it is held, by the case of its registration. */
  | { readonly page: 'ceremony-run'; readonly caseId: string };

const home: Route = { page: 'home' };
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the part of the address after `#`; anything unknown is home. */
export function parseRoute(hash: string): Route {
  const [first = '', caseId = '', stepName = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const page = plainPages.find((name) => name === first);
  if (page && !caseId) return { page };
  if (!idPattern.test(caseId) || rest.length > 0) return home;
  if (first === 'ceremony' && !stepName) return { page: 'ceremony-run', caseId };
  if (first !== 'case') return home;
  const step = caseSteps.find((name) => name === stepName);
  if (stepName && !step) return home;
  return step ? { page: 'case', caseId, step } : { page: 'case', caseId };
}

/** Writes a route as the part of the address after `#`. */
export function formatRoute(route: Route): string {
  if (route.page === 'home') return '/';
  if (route.page === 'ceremony-run') return `/ceremony/${route.caseId}`;
  if (route.page !== 'case') return `/${route.page}`;
  return `/case/${route.caseId}${route.step ? `/${route.step}` : ''}`;
}

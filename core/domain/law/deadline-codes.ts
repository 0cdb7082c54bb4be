/** The days that the law sets to cases other than divorces (法定期限); their words are the pages'. */
export const deadlineCodes = [
  'adoption.decision',
  'adoption.notice',
  'adoption.evaluation',
  'dissolution.decision',
  'allowance.forward',
  'allowance.first-review',
  'allowance.decide',
  'allowance.tell',
] as const;
export type DeadlineCode = (typeof deadlineCodes)[number];

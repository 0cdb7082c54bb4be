import type { Stage } from '#core/domain/cases/state.ts';

const ends = ['refused', 'withdrawn', 'lapsed', 'closed'] as const;
/** Stages of a case that ended without its goal: 不予办理, 已撤回, 视为撤回, 已终止. */
export type EndedStage = (typeof ends)[number];

/** Whether a case ended without its goal. */
export function isEnded(stage: Stage): stage is EndedStage {
  return ends.some((end) => end === stage);
}

/** The end of a case that ended; any other counts as closed. */
export function endOf(stage: Stage): EndedStage {
  return isEnded(stage) ? stage : 'closed';
}

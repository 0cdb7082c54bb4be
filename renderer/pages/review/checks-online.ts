import { stageAllows } from '#core/domain/cases/actions.ts';
import { matterOf } from '#core/domain/matters/index.ts';

/** Whether an online check (联网核对) belongs to the review of this matter. */
export function checksOnline(matter: string): boolean {
  return stageAllows(matterOf(matter).flow, 'submitted', 'record-online-check');
}

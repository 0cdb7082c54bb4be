import { ceremonyStages } from '../domain/ceremony/ceremony.ts';
import { matchKey } from '../domain/identity/match-key.ts';
import { standingMarriages } from '../domain/marriage-law/standing-marriage.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';

/**
 * Whether the marriage of a case has not ended, as far as this register knows: no remark says so, and no later divorce of the
 * same two is registered here. One that is not registered yet has not ended.
 */
export async function marriageStands(
  reader: Pick<RegisterReader, 'peopleLike'>,
  { id, ended, stage, people }: Pick<CaseSummary, 'id' | 'ended' | 'stage' | 'people'>,
): Promise<boolean> {
  if (ended) return false;
  const key = people.map((person) => person.matchKey).find((one) => one !== '');
  if (!ceremonyStages.includes(stage) || key === undefined) return true;
  const entries = await reader.peopleLike({ matchKeys: [key], names: [] });
  const own = entries.filter((entry) => matchKey(entry.idNumber) === key);
  return standingMarriages(own).some(({ caseId }) => caseId === id);
}

import { z } from 'zod';

const text = (most: number) => z.string().max(most);

/** Who came for somebody (代理人). */
export const actAgentSchema = z.strictObject({
  name: text(400).optional(),
  idNumber: text(30).optional(),
  /** A notarised power of attorney (经公证的授权委托书) and both identity papers are shown. */
  authorised: z.boolean().optional(),
  /** The notary's paper by name and number. */
  proof: text(200).optional(),
});
export type ActAgent = z.infer<typeof actAgentSchema>;

/** Which facts of an agent are not there, as paths. */
export function agentGaps({ name, idNumber }: ActAgent): readonly (string | undefined)[] {
  return [name?.trim() ? undefined : 'agent.name', idNumber?.trim() ? undefined : 'agent.idNumber'];
}

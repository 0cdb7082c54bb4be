/** What an adoption office can issue again (补领). */
export type AdoptionCertificate = 'adoption-certificate' | 'dissolution-proof';

/** What became of the adoption in the register (ADOPTIONSTATUS 1, 2, 3). */
export type AdoptionState = 'standing' | 'dissolved' | 'annulled';

/**
 * The paper that can be issued again for an adoption in this state (收养登记工作规范): the certificate only while the
 * adoption stands (收养登记证), after a dissolution only its proof (解除收养关系证明), after an annulment nothing.
 */
export function reissuable(state: AdoptionState): AdoptionCertificate | undefined {
  if (state === 'annulled') return undefined;
  return state === 'standing' ? 'adoption-certificate' : 'dissolution-proof';
}

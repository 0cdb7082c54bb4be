import { type PartyRole, partyRoles } from '../law/judgement.ts';

/** `identity-copy`, or `man.identity-copy` where it is one party's: the code under which a paper is kept. */
export function paperCode(code: string, party?: PartyRole): string {
  return party ? `${party}.${code}` : code;
}

/** The two parts of a code. */
export function readPaperCode(text: string): { readonly code: string; readonly party?: PartyRole } {
  for (const party of partyRoles) {
    if (text.startsWith(`${party}.`)) return { code: text.slice(party.length + 1), party };
  }
  return { code: text };
}

import { type PartyRole, partyRoles } from '../law/judgement.ts';
import type { PartyKind } from '../marriage-law/party.ts';
import type { PaperItem } from './paper-item.ts';

/** What the papers asked of a party depend on. */
export interface FiledParty {
  readonly kind: PartyKind;
  /** Did not appear and sent an agent (委托代理人). */
  readonly byProxy?: boolean;
  /** Took no part in the act, as the former spouse of one who asks alone: nothing of theirs is missed. */
  readonly absent?: boolean;
}

export type FiledParties = Readonly<Partial<Record<PartyRole, FiledParty>>>;

const partyNames = { man: ['男方', 'the man'], woman: ['女方', 'the woman'] } as const;

/** What a paper is called in both languages. */
export interface Title {
  readonly title: string;
  readonly en: string;
}

/** The name of a paper, with whose it is. */
export function titled(label: { readonly 'zh-CN': string; readonly en: string }, party: PartyRole | undefined): Title {
  if (!party) return { title: label['zh-CN'], en: label.en };
  const [chinese, english] = partyNames[party];
  return { title: `${label['zh-CN']}（${chinese}）`, en: `${label.en} (${english})` };
}

/** Who an item is of: nobody in particular, or the parties that have it. */
export function slotsOf(item: PaperItem, parties: FiledParties): readonly (PartyRole | undefined)[] {
  const having = partyRoles.filter((role) => {
    const party = parties[role];
    return party && (!item.kinds || item.kinds.includes(party.kind)) && (!item.proxyOnly || party.byProxy === true);
  });
  return item.per === 'party' ? having : [undefined];
}

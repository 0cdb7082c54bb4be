import type { Party } from '#core/domain/marriage-law/party.ts';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import type { PartyPartProps } from './party-props.ts';

/** Keys of party fields that have a label of their own. */
export type PartyLabel = Exclude<WordKey & `party.${string}`, 'party.named'>;

/** Shortens the controls of one party: names them 男方姓名, 女方姓名, and edits its facts. */
export function usePartyField({ who, edit }: PartyPartProps) {
  const { t } = useWords();
  return {
    /** The accessible name of a control. */
    named: (key: PartyLabel) => t('party.named', { who: t(`role.${who}`), what: t(key) }),
    /** The path under which findings and the kept place know a control. */
    path: (field: keyof Party) => `${who}.${field}`,
    type: (field: keyof Party, facts: Partial<Party>) => edit(who, field, facts, true),
    choose: (field: keyof Party, facts: Partial<Party>) => edit(who, field, facts),
  };
}

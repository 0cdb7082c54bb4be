import { certificateDate } from '#core/domain/dates/format.ts';
import { paperLabels } from '#core/domain/marriage-law/papers.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { Language, Translate } from '../../words/words.ts';

/** A line of the review form. */
export type SheetLabel =
  | 'party.kind'
  | 'party.name'
  | 'party.sex'
  | 'party.nationality'
  | 'party.birth'
  | 'party.idNumber'
  | 'party.idValidTo'
  | 'party.ethnicity'
  | 'party.occupation'
  | 'party.education'
  | 'party.status'
  | 'party.hukouAddress'
  | 'party.papers'
  | 'party.seen';

export interface SheetRow {
  readonly label: SheetLabel;
  readonly value: (party: Party) => string;
}

function nationality(party: Party): string {
  return party.kind === 'foreigner' ? (party.nationality ?? party.country ?? '') : '中国';
}

function validity(party: Party, t: Translate): string {
  if (party.idValidTo === 'long-term') return t('party.longTerm');
  return party.idValidTo ? certificateDate(party.idValidTo) : '';
}

/** The lines of the review form (结婚登记审查处理表, F2) in its order; what a party has not is an empty text. */
export function sheetRows(t: Translate, language: Language): readonly SheetRow[] {
  const comma = t('common.listComma');
  return [
    { label: 'party.kind', value: ({ kind }) => (kind ? t(`kind.${kind}`) : '') },
    { label: 'party.name', value: ({ name }) => name ?? '' },
    { label: 'party.sex', value: ({ sex }) => (sex ? t(`sex.${sex}`) : '') },
    { label: 'party.nationality', value: nationality },
    { label: 'party.birth', value: ({ birth }) => (birth ? certificateDate(birth) : '') },
    { label: 'party.idNumber', value: ({ idNumber }) => idNumber ?? '' },
    { label: 'party.idValidTo', value: (party) => validity(party, t) },
    { label: 'party.ethnicity', value: ({ ethnicity }) => ethnicity ?? '' },
    { label: 'party.occupation', value: ({ occupation }) => occupation ?? '' },
    { label: 'party.education', value: ({ education }) => education ?? '' },
    { label: 'party.status', value: ({ status }) => (status ? t(`status.${status}`) : '') },
    { label: 'party.hukouAddress', value: ({ hukouAddress }) => hukouAddress ?? '' },
    {
      label: 'party.papers',
      value: ({ papers = [] }) => papers.map((code) => paperLabels[code][language]).join(comma),
    },
    {
      label: 'party.seen',
      value: ({ present, willing }) =>
        [present ? t('party.present') : '', willing ? t('party.willing') : ''].filter(Boolean).join(comma),
    },
  ];
}

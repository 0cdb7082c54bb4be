import type { AgreementTerms } from '#core/domain/matters/divorce-registration/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { TermsRow } from './terms-list.tsx';

export type Share = NonNullable<AgreementTerms['property']>[number];

const takers = ['man', 'woman', 'both'] as const;

interface ShareTermsProps extends TermsRow<Share> {
  readonly kind: 'property' | 'debts';
}

/** One thing or debt, and who takes it. */
export function ShareTerms({ kind, row, path, called, type, choose }: ShareTermsProps) {
  const { t } = useWords();
  const named = (what: string) => t('clause.named', { row: called, what });
  return (
    <>
      <div className="terms-what">
        <TextField
          label={named(t('clause.what'))}
          field={`${path}.what`}
          value={row.what}
          longest={400}
          placeholder={t(`clause.whatHint.${kind}`)}
          onChange={(what) => type('what', { what })}
        />
      </div>
      <div className="terms-choice">
        <Choice
          label={named(t('clause.to'))}
          field={`${path}.to`}
          options={takers.map((value) => ({ value, label: t(`clause.to.${value}`) }))}
          value={row.to}
          onChange={(to) => choose('to', { to })}
        />
      </div>
      <div className="terms-wide">
        <TextField
          label={named(t('clause.note'))}
          field={`${path}.note`}
          value={row.note}
          longest={400}
          placeholder={t(`clause.noteHint.${kind}`)}
          onChange={(note) => type('note', { note })}
        />
      </div>
    </>
  );
}

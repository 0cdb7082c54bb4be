import type { AgreementTerms } from '#core/domain/matters/divorce-registration/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { TermsRow } from './terms-list.tsx';

export type Child = NonNullable<AgreementTerms['children']>[number];

const homes = ['man', 'woman', 'both', 'adult'] as const;

/** One child: who brings it up, what the other pays and when they meet. */
export function ChildTerms({ row, path, called, type, choose }: TermsRow<Child>) {
  const { t } = useWords();
  const named = (what: string) => t('clause.named', { row: called, what });
  return (
    <>
      <TextField
        label={named(t('clause.childName'))}
        field={`${path}.name`}
        value={row.name}
        longest={100}
        placeholder={t('clause.childName')}
        onChange={(name) => type('name', { name })}
      />
      <DateField
        label={named(t('party.birth'))}
        field={`${path}.birth`}
        value={row.birth}
        placeholder={t('clause.childBirth')}
        onChange={(birth) => type('birth', { birth })}
      />
      <div className="terms-choice">
        <Choice
          label={named(t('clause.livesWith'))}
          field={`${path}.livesWith`}
          options={homes.map((value) => ({ value, label: t(`clause.livesWith.${value}`) }))}
          value={row.livesWith}
          onChange={(livesWith) => choose('livesWith', { livesWith })}
        />
      </div>
      {row.livesWith === 'adult' ? null : (
        <>
          <div className="terms-wide">
            <TextField
              label={named(t('clause.support'))}
              field={`${path}.support`}
              value={row.support}
              longest={400}
              placeholder={t('clause.supportHint')}
              onChange={(support) => type('support', { support })}
            />
          </div>
          <div className="terms-wide">
            <TextField
              label={named(t('clause.visits'))}
              field={`${path}.visits`}
              value={row.visits}
              longest={400}
              placeholder={t('clause.visitsHint')}
              onChange={(visits) => type('visits', { visits })}
            />
          </div>
        </>
      )}
    </>
  );
}

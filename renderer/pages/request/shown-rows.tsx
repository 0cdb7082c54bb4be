import { paperLabels } from '#core/domain/marriage-law/papers.ts';
import { useSession } from '../../app/desk.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { identityPapersOffered } from './identity-papers-offered.ts';
import type { PersonRowsProps } from './person-rows.tsx';

interface ShownRowsProps extends PersonRowsProps {
  readonly ruleSet: string;
  /** Whether it is asked if the person came. */
  readonly presence: boolean;
}

/** The identity paper that somebody shows, how long it is valid, and whether the person came. */
export function ShownRows({ title, path, person, change, ruleSet, presence }: ShownRowsProps) {
  const { t, language } = useWords();
  const { office } = useSession();
  const { idValidTo, papers = [], present = false } = person;
  const longTerm = idValidTo === 'long-term';
  return (
    <>
      <FormRow label={t('party.idValidTo')}>
        <DateField
          label={t('party.named', { who: title, what: t('party.idValidTo') })}
          field={`${path}.idValidTo`}
          value={longTerm ? undefined : idValidTo}
          disabled={longTerm}
          {...(longTerm ? { placeholder: t('party.longTerm') } : {})}
          onChange={(day) => change('idValidTo', { idValidTo: day }, true)}
        />
        <Tick
          label={t('party.named', { who: title, what: t('party.longTerm') })}
          checked={longTerm}
          onChange={(checked) => change('idValidTo', { idValidTo: checked ? 'long-term' : undefined })}
        >
          {t('party.longTerm')}
        </Tick>
      </FormRow>
      <FormRow label={t('party.papers')}>
        {identityPapersOffered(person, ruleSet, office.law).map((code, index) => (
          <Tick
            key={code}
            label={t('party.named', { who: title, what: paperLabels[code][language] })}
            {...(index === 0 ? { field: `${path}.papers` } : {})}
            checked={papers.includes(code)}
            onChange={(checked) =>
              change('papers', { papers: checked ? [...papers, code] : papers.filter((other) => other !== code) })
            }
          >
            {paperLabels[code][language]}
          </Tick>
        ))}
        {presence ? (
          <Tick
            label={t('party.named', { who: title, what: t('party.present') })}
            field={`${path}.present`}
            checked={present}
            onChange={(checked) => change('present', { present: checked })}
          >
            {t('party.present')}
          </Tick>
        ) : null}
      </FormRow>
    </>
  );
}

import { hallKinds } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import type { HallDraft } from './hall-draft.ts';

interface HallFactsProps {
  readonly draft: HallDraft;
  readonly change: (facts: Partial<HallDraft>) => void;
}

/** What a hall is, where it lies, and on which days it is lawful. */
export function HallFacts({ draft, change }: HallFactsProps) {
  const { t } = useWords();
  const { office } = useSession();
  return (
    <FactsCard title={t('halls.facts')}>
      <FormRow label={t('halls.name')}>
        <TextField
          label={t('halls.name')}
          field="name"
          value={draft.name}
          longest={100}
          onChange={(name) => change({ name })}
        />
      </FormRow>
      <FormRow label={t('halls.kind')}>
        <Choice
          label={t('halls.kind')}
          field="kind"
          options={hallKinds.map((value) => ({ value, label: t(`halls.kind.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </FormRow>
      <FormRow label={t('halls.division')}>
        <DivisionInput
          label={t('halls.division')}
          field="division"
          near={office.division}
          value={draft.division}
          onChange={(division) => change({ division })}
        />
      </FormRow>
      <FormRow label={t('halls.licence')}>
        <TextField
          label={t('halls.licence')}
          field="licence"
          value={draft.licence}
          longest={100}
          onChange={(licence) => change({ licence })}
        />
      </FormRow>
      <FormRow label={t('halls.from')}>
        <DateField label={t('halls.from')} field="from" value={draft.from} onChange={(from) => change({ from })} />
      </FormRow>
      <FormRow label={t('halls.to')}>
        <DateField
          label={t('halls.to')}
          field="to"
          value={draft.to}
          placeholder={t('halls.toHint')}
          onChange={(to) => change({ to })}
        />
      </FormRow>
    </FactsCard>
  );
}

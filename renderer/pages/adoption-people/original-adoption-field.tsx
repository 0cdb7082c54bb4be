import { useState } from 'react';
import type { OriginalAdoption } from '#core/domain/adoption-law/persons.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { FindAdoptionDialog } from './find-adoption-dialog.tsx';
import type { TakenAdoption } from './taken-adoption.ts';
import '../intake/intake.css';
import '../original/original.css';

interface OriginalAdoptionFieldProps {
  readonly title?: string;
  readonly value: OriginalAdoption | undefined;
  /** What is looked for first: a number or name that is typed already. */
  readonly first: string;
  readonly onType: (original: OriginalAdoption, field: string, typing: boolean) => void;
  /** Absent: the adoption is entered from paper, and nothing is looked up. */
  readonly onTake?: (taken: TakenAdoption) => void;
}

/** 原收养登记: typed off the certificate, or found in the register by F4. */
export function OriginalAdoptionField({ title, value = {}, first, onType, onTake }: OriginalAdoptionFieldProps) {
  const { t } = useWords();
  const { office } = useSession();
  const [finding, setFinding] = useState(false);
  const heading = title ?? t('adoptionPeople.original');
  // What is typed by hand is no longer the case that was found.
  const { caseId: _case, ...byHand } = value;
  return (
    <section className="card original" aria-label={heading}>
      <div className="party-head">
        <h2>{heading}</h2>
        {value.caseId ? <span className="note-good small">{t('original.linked')}</span> : null}
        <span className="grow" />
        {onTake ? (
          <ActionButton shortcut="F4" onAct={() => setFinding(true)}>
            {t('original.find')}
          </ActionButton>
        ) : null}
      </div>
      <div className="original-rows">
        <FormRow label={t('original.number')}>
          <TextField
            label={t('adoptionPeople.number')}
            field="original.number"
            value={value.number}
            longest={60}
            tidyOnLeave={(text) => text.trim()}
            onChange={(number) => onType({ ...byHand, number }, 'original.number', true)}
          />
        </FormRow>
        <FormRow label={t('original.registeredOn')}>
          <DateField
            label={t('adoptionPeople.registeredOn')}
            field="original.registeredOn"
            value={value.registeredOn}
            onChange={(registeredOn) => onType({ ...value, registeredOn }, 'original.registeredOn', true)}
          />
        </FormRow>
        <FormRow label={t('original.division')}>
          <DivisionInput
            label={t('adoptionPeople.division')}
            field="original.division"
            value={value.division}
            near={office.division}
            onChange={(division) => onType({ ...value, division }, 'original.division', false)}
          />
        </FormRow>
        <FormRow label={t('original.office')}>
          <TextField
            label={t('adoptionPeople.office')}
            field="original.office"
            value={value.office}
            longest={100}
            tidyOnLeave={(text) => text.trim()}
            onChange={(typed) => onType({ ...value, office: typed }, 'original.office', true)}
          />
        </FormRow>
      </div>
      {finding && onTake ? (
        <FindAdoptionDialog first={value.number ?? first} onTake={onTake} onClose={() => setFinding(false)} />
      ) : null}
    </section>
  );
}

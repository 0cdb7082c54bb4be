import { useState } from 'react';
import type { OriginalRegistration } from '#core/domain/marriage-law/original.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { FindDialog } from './find-dialog.tsx';
import { numberForm, tidyRegistrationNumber, withNumber } from './number-form.ts';
import { RegisterNote } from './register-note.tsx';
import type { RegisteredKind, TakenRegistration } from './taken-registration.ts';
import '../intake/intake.css';
import './original.css';

export interface OriginalFieldProps {
  readonly value: OriginalRegistration | undefined;
  /** Where the registration stands in the application; findings ask for `original.number`. */
  readonly path?: 'original' | 'marriage';
  /** 原登记 unless it is said. */
  readonly title?: string;
  /** Division of this office: places near it come first. */
  readonly near: string;
  /** Only registrations of this kind are offered; absent: of both. */
  readonly kind?: RegisteredKind | undefined;
  /** The persons as they are typed now, to look for and to compare with. */
  readonly man: Party | undefined;
  readonly woman: Party | undefined;
  /** The registration as typed; `field` is the path of the control, for undo. */
  readonly onType: (original: OriginalRegistration, field: string, typing: boolean) => void;
  /** A registration was taken over from the register, with both persons. */
  readonly onTake: (taken: TakenRegistration) => void;
  /** What follows where it is none of this register. */
  readonly outside?: string | undefined;
}

/** The registration that a later act is about (原登记): typed off the certificate, or found in the register by F4. */
export function OriginalField(props: OriginalFieldProps) {
  const { value = {}, path = 'original', near, kind, man, woman, onType, onTake, outside } = props;
  const { t } = useWords();
  const title = props.title ?? t('original.title');
  const [finding, setFinding] = useState(false);
  const { number, registeredOn, division, office, caseId } = value;
  const form = number === undefined ? undefined : numberForm(number);
  const first = number ?? man?.idNumber ?? woman?.idNumber ?? man?.name ?? woman?.name ?? '';
  return (
    <section className="card original" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
        <span className="grow" />
        <ActionButton shortcut="F4" onAct={() => setFinding(true)}>
          {t('original.find')}
        </ActionButton>
      </div>
      <div className="original-rows">
        <FormRow label={t('original.number')}>
          <TextField
            label={t('original.numberOf')}
            field={`${path}.number`}
            value={number}
            longest={60}
            tidyOnLeave={tidyRegistrationNumber}
            note={
              form ? (
                <span className={form === 'unknown' ? 'soft small' : 'note-good'}>{t(`original.form.${form}`)}</span>
              ) : null
            }
            onChange={(typed) => onType(withNumber(value, typed), `${path}.number`, true)}
          />
        </FormRow>
        <FormRow label={t('original.registeredOn')}>
          <DateField
            label={t('original.registeredOnOf')}
            field={`${path}.registeredOn`}
            value={registeredOn}
            onChange={(day) => onType({ ...value, registeredOn: day }, `${path}.registeredOn`, true)}
          />
        </FormRow>
        <FormRow label={t('original.division')}>
          <DivisionInput
            label={t('original.divisionOf')}
            field={path === 'original' ? 'registeredAt' : `${path}.division`}
            value={division}
            near={near}
            onChange={(code) => onType({ ...value, division: code }, `${path}.division`, false)}
          />
        </FormRow>
        <FormRow label={t('original.office')}>
          <TextField
            label={t('original.officeOf')}
            field={`${path}.office`}
            value={office}
            longest={100}
            placeholder={t('original.officeHint')}
            tidyOnLeave={(text) => text.trim()}
            onChange={(typed) => onType({ ...value, office: typed }, `${path}.office`, true)}
          />
        </FormRow>
      </div>
      {caseId ? <RegisterNote caseId={caseId} man={man} woman={woman} /> : null}
      {!caseId && number && outside ? <p className="soft small">{outside}</p> : null}
      {finding ? <FindDialog first={first} kind={kind} onTake={onTake} onClose={() => setFinding(false)} /> : null}
    </section>
  );
}

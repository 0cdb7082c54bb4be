import { Checkbox, Input, InputNumber } from 'antd';
import { type OfficeView, sumatraPathSchema } from '#core/contract/shapes.ts';
import { Choice } from '../../parts/choice.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

export interface OfficePartProps {
  readonly office: OfficeView;
  readonly onChange: (part: Partial<OfficeView>) => void;
}

const readers = ['none', 'cvr', 'routon', 'synjones'] as const;
const firstPersons = ['holder', 'man'] as const;

/** Where the vendors' services listen on this machine when nobody changed it. */
const usualAddress: Readonly<Record<(typeof readers)[number], string>> = {
  none: '',
  cvr: 'http://127.0.0.1:19196',
  routon: 'http://127.0.0.1:18889',
  synjones: 'http://127.0.0.1:8989',
};

/** Name, place, window, review. */
export function OfficeFields({ office, onChange }: OfficePartProps) {
  const { t } = useWords();
  return (
    <section className="card stack" aria-labelledby="office-itself">
      <h2 id="office-itself">{t('setUp.office')}</h2>
      <Field label={t('office.name')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={office.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('office.division')} hint={t('office.divisionHint')}>
        {(id) => (
          <DivisionInput
            id={id}
            label={t('office.division')}
            near={office.division}
            value={office.division}
            onChange={(division) => (division ? onChange({ division }) : undefined)}
          />
        )}
      </Field>
      <Field label={t('office.window')}>
        {(id) => (
          <Input
            id={id}
            maxLength={20}
            value={office.window}
            onChange={(event) => onChange({ window: event.target.value })}
          />
        )}
      </Field>
      <Checkbox checked={office.fourEyes} onChange={(event) => onChange({ fourEyes: event.target.checked })}>
        {t('office.fourEyes')}
      </Checkbox>
      <p className="field-note">{t('office.fourEyesHint')}</p>
      <Checkbox
        checked={office.foreignAuthority}
        onChange={(event) => onChange({ foreignAuthority: event.target.checked })}
      >
        {t('office.foreignAuthority')}
      </Checkbox>
    </section>
  );
}

/** Card reader, idle lock, and what the booklet leaves open. */
export function MachineFields({ office, onChange }: OfficePartProps) {
  const { t } = useWords();
  const { cardReader } = office;
  return (
    <section className="card stack" aria-labelledby="office-machine">
      <h2 id="office-machine">{t('office.machine')}</h2>
      <Field label={t('office.cardReader')} hint={t('office.cardReaderHint')}>
        {() => (
          <Choice
            label={t('office.cardReader')}
            options={readers.map((value) => ({ value, label: t(`reader.${value}`) }))}
            value={cardReader.kind}
            onChange={(kind) => onChange({ cardReader: { kind, address: usualAddress[kind] } })}
          />
        )}
      </Field>
      {cardReader.kind === 'none' ? null : (
        <Field label={t('office.cardReaderAddress')}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              value={cardReader.address}
              onChange={(event) => onChange({ cardReader: { ...cardReader, address: event.target.value } })}
            />
          )}
        </Field>
      )}
      <Field
        label={t('office.sumatraPath')}
        hint={t('office.sumatraHint')}
        error={
          sumatraPathSchema.optional().safeParse(office.sumatraPath).success ? undefined : t('office.sumatraWrong')
        }
      >
        {(id, note) => (
          <Input
            id={id}
            aria-describedby={note}
            maxLength={260}
            value={office.sumatraPath ?? ''}
            onChange={(event) => onChange({ sumatraPath: event.target.value || undefined })}
          />
        )}
      </Field>
      <Field label={t('office.idleMinutes')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={120}
            precision={0}
            value={office.idleMinutes}
            onChange={(idleMinutes) => onChange({ idleMinutes: idleMinutes ?? office.idleMinutes })}
          />
        )}
      </Field>
      <Field label={t('office.firstPerson')} hint={t('office.firstPersonHint')}>
        {() => (
          <Choice
            label={t('office.firstPerson')}
            options={firstPersons.map((value) => ({ value, label: t(`firstPerson.${value}`) }))}
            value={office.firstPerson}
            onChange={(firstPerson) => onChange({ firstPerson })}
          />
        )}
      </Field>
    </section>
  );
}

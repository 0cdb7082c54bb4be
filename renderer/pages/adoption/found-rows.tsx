import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import type { ChildRowsProps } from './child-card.tsx';
import { TextRow } from './text-row.tsx';

const texts = { foundPlace: 200, finder: 400, policeCase: 60 } as const;

/** 捡拾情况 of a foundling, 入院时间 of a child in an institution. */
export function FoundRows({ child, change, category }: ChildRowsProps & Pick<AdoptionApplication, 'category'>) {
  const { t } = useWords();
  const foundling = category === 1 || category === 8;
  const inInstitution = category === 1 || category === 2;
  const day = (field: 'foundOn' | 'enteredOn') => (
    <FormRow label={t(`adopt.${field}`)}>
      <DateField
        label={t(`adopt.${field}`)}
        field={`child.${field}`}
        value={child[field]}
        onChange={(date) => change(field, { [field]: date }, true)}
      />
    </FormRow>
  );
  const text = (field: keyof typeof texts) => (
    <TextRow
      key={field}
      label={t(`adopt.${field}`)}
      field={`child.${field}`}
      value={child[field]}
      longest={texts[field]}
      onChange={(typed) => change(field, { [field]: typed }, true)}
    />
  );
  return (
    <>
      {foundling ? (
        <>
          {day('foundOn')}
          {text('foundPlace')}
          {text('finder')}
          {text('policeCase')}
        </>
      ) : null}
      {inInstitution ? day('enteredOn') : null}
    </>
  );
}

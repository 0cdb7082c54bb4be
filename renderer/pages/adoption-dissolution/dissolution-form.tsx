import type { DissolutionApplication } from '#core/domain/matters/adoption-dissolution/application-schema.ts';
import { OriginalAdoptionField } from '../adoption-people/original-adoption-field.tsx';
import { PartiesCards } from '../adoption-people/parties-cards.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { AgreementCard } from './agreement-card.tsx';

interface DissolutionFormProps {
  readonly application: DissolutionApplication;
  readonly edit: EditFacts<DissolutionApplication>;
}

/** The adoption, everybody who comes, and what they agreed on: of the application and again of the examination. */
export function DissolutionForm({ application, edit }: DissolutionFormProps) {
  const { original, child, adopters } = application;
  return (
    <>
      <OriginalAdoptionField
        value={original}
        first={adopters[0]?.idNumber ?? child.idNumber ?? ''}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={({ original: taken, parties }) => edit('original', { original: taken, ...parties })}
      />
      <PartiesCards parties={application} edit={edit} atCounter />
      <AgreementCard application={application} edit={edit} />
    </>
  );
}

import { weighsParents } from '#core/domain/matters/children-allowance/context.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { RemarkRow } from '../intake/remark-row.tsx';
import { ChildCard } from './child-card.tsx';
import { GuardianCard } from './guardian-card.tsx';
import { KindCard } from './kind-card.tsx';
import { MeansCard } from './means-card.tsx';
import { ParentCard } from './parent-card.tsx';
import './allowance.css';

interface AllowanceFormProps {
  readonly application: ChildrenAllowance;
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** Everything of an application in the order of the paper: child, parents, guardian, what is had already, papers. */
export function AllowanceForm({ application, edit }: AllowanceFormProps) {
  const { t } = useWords();
  const { kind, remark } = application;
  return (
    <>
      <ChildCard application={application} edit={edit} />
      <KindCard application={application} edit={edit} />
      {kind === undefined || weighsParents(kind) ? (
        <div className="parties allowance-parents">
          {(['father', 'mother'] as const).map((who) => (
            <ParentCard
              key={who}
              who={who}
              parent={application[who] ?? {}}
              onChange={(field, parent, typing) => edit(`${who}.${field}`, { [who]: parent }, typing)}
            />
          ))}
        </div>
      ) : null}
      <GuardianCard application={application} edit={edit} />
      <MeansCard application={application} edit={edit} />
      <RemarkRow remark={remark} edit={edit} hint={t('allowance.remarkHint')} />
    </>
  );
}

import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import type { DraftEditor } from '../intake/use-draft.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { AdopterCards } from './adopter-cards.tsx';
import { CategoryCard } from './category-card.tsx';
import { ChildCard } from './child-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { PlacerCards } from './placer-cards.tsx';
import '../adoption-people/adoption-people.css';
import './adoption.css';

interface AdoptionFormProps {
  readonly draft: Pick<DraftEditor<AdoptionApplication>, 'application' | 'edit'>;
  readonly judgement: ShownJudgement;
}

/** Everything of 《收养登记申请书》 in the order of the paper. */
export function AdoptionForm({ draft, judgement }: AdoptionFormProps) {
  const { application, edit } = draft;
  const card = { application, edit };
  return (
    <>
      <CategoryCard {...card} />
      <ChildCard {...card} />
      <AdopterCards {...card} />
      <PlacerCards {...card} />
      <PapersCard {...card} judgement={judgement} />
      <NotesCard {...card} />
    </>
  );
}

import type { CategoryCode } from '#core/domain/adoption-law/categories.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';

type Sender = NonNullable<AdoptionApplication['sender']>;
export type SenderFact = keyof Sender;

const asked: Readonly<Partial<Record<CategoryCode, readonly SenderFact[]>>> = {
  2: ['supportersConsent'],
  3: ['bothLackCapacity', 'mayEndanger', 'supportersConsent'],
  4: ['bothParents', 'otherParentUnknown'],
  5: ['bothParents', 'otherParentUnknown', 'grandparentsWaive'],
  6: ['bothParents', 'otherParentUnknown', 'grandparentsWaive'],
  7: ['supportersConsent'],
};

/** Only where one parent places alone is it asked why, and whether the grandparents come first (R06, R07). */
const ofOneParent: readonly SenderFact[] = ['otherParentUnknown', 'grandparentsWaive'];

/** The facts of the placing (送养) that the form asks of a category, after what was answered so far. */
export function senderFacts(category: CategoryCode | undefined, sender: Sender): readonly SenderFact[] {
  const facts = category === undefined ? [] : (asked[category] ?? []);
  return facts.filter(
    (fact) => !ofOneParent.includes(fact) || sender.bothParents === false || sender[fact] !== undefined,
  );
}

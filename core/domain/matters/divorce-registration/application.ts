import type { PlainDate } from '../../dates/plain-date.ts';
import { completeParty } from '../../marriage-law/complete-party.ts';
import { normaliseName } from '../../people/names.ts';
import type { AgreementTerms, DivorceApplication } from './schema.ts';

/** The application as it lies before the clerk when a case is opened: two mainland residents, nothing typed. */
export function emptyDivorceApplication(): DivorceApplication {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' } };
}

function completeTerms(terms: AgreementTerms): AgreementTerms {
  const { children } = terms;
  if (!children) return terms;
  const named = children.map((child) =>
    child.name === undefined ? child : { ...child, name: normaliseName(child.name) },
  );
  return { ...terms, children: named };
}

/**
 * A draft as it enters the journal: names of parties and children with the one dot, birth and sex of the parties from a
 * valid number where the clerk left them to it. Papers are made of this and of nothing else.
 */
export function completeDivorceApplication(draft: DivorceApplication, today: PlainDate): DivorceApplication {
  return {
    ...draft,
    man: completeParty('man', draft.man, today),
    woman: completeParty('woman', draft.woman, today),
    ...(draft.terms ? { terms: completeTerms(draft.terms) } : {}),
  };
}

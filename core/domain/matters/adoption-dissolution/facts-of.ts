import { personView } from '../../adoption-law/persons.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { DissolutionApplication } from './application-schema.ts';
import type { AdoptionDissolution } from './schema.ts';

/** The facts that the rules of the law (DIS-1 … DIS-5) ask of what was typed; birth read off a valid number. */
export function factsOf(application: DissolutionApplication, on: PlainDate): AdoptionDissolution {
  const { category, child, consents, adoptersAgree, placersAgree, certificateShown } = application;
  return {
    child: { birth: personView(child, on).birth, consents, division: child.hukou },
    adoptersAgree,
    senderAgrees: placersAgree,
    category,
    certificateShown,
  };
}

import { marriageCertificate } from './marriage-certificate/template.ts';
import { marriageDeclaration } from './marriage-declaration/template.ts';
import { marriageRefusal } from './marriage-refusal/template.ts';
import { marriageReview } from './marriage-review/template.ts';

/** All papers that the program makes, by the id of their template. A new template is one folder and one line here. */
export const templates = {
  'marriage-certificate': marriageCertificate,
  'marriage-declaration': marriageDeclaration,
  'marriage-review': marriageReview,
  'marriage-refusal': marriageRefusal,
} as const;

export type TemplateId = keyof typeof templates;

import { marriageCertificate } from './marriage-certificate/template.ts';

/** All papers that the program makes, by the id of their template. A new template is one folder and one line here. */
export const templates = {
  'marriage-certificate': marriageCertificate,
} as const;

export type TemplateId = keyof typeof templates;

import { compareDates, isWithin } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { FormId } from '#core/domain/papers/forms.ts';
import { PaperError } from '../layout/paper-error.ts';
import { builtIn } from './built-in/index.ts';
import type { FormTemplate, FormTemplateFile } from './template-file.ts';

/** The templates of a form that come with the program, in the order of their days. */
export function builtInTemplates(form: FormId): readonly FormTemplate[] {
  return builtIn[form];
}

function inForce(templates: readonly FormTemplate[], form: FormId, on: PlainDate): FormTemplate | undefined {
  return templates.find((template) => template.form === form && isWithin(on, template.from, template.to));
}

/**
 * The template of a form on the day of the act: an office's own where one is in force (of several the one that began
 * last), otherwise the one that comes with the program.
 * @throws PaperError NO_WORDING_FOR_DATE where neither is
 */
export function formTemplateOn(
  form: FormId,
  on: PlainDate,
  officeTemplates: readonly FormTemplate[] = [],
): FormTemplate {
  const latestFirst = officeTemplates.toSorted((left, right) => compareDates(right.from, left.from));
  const found = inForce(latestFirst, form, on) ?? inForce(builtIn[form], form, on);
  if (!found) throw new PaperError('NO_WORDING_FOR_DATE', { template: form, on });
  return found;
}

/** A template as the file that an office takes as the start of its own: to be written as JSON. */
export function templateFileOf(template: FormTemplate): FormTemplateFile {
  return structuredClone(template);
}

import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { type FormId, formIds, forms } from '../domain/papers/forms.ts';
import type { OfficeFile } from '../ports.ts';
import { officeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** One thing wrong with a template file. */
export interface TemplateProblem {
  readonly path: string;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The days of one version of a form. */
export interface TemplateDays {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/** Checks and shows template files (port to templates). */
export interface TemplateShop {
  /** Versions that come with the program. */
  builtIn(form: FormId): readonly TemplateDays[];
  /** The template in use on a day as a file. */
  file(form: FormId, on: PlainDate, own: readonly OfficeFile[]): string;
  check(file: string): {
    readonly template: (TemplateDays & { readonly form: FormId }) | undefined;
    readonly problems: readonly TemplateProblem[];
  };
  /** The file set with sample records. */
  preview(file: string, sample: 'ordinary' | 'extreme'): Promise<Uint8Array>;
}

/** Every form with its versions, built-in and the office's own (文书模板). */
export async function listTemplates(context: UseCaseContext, shop: TemplateShop) {
  requireRole(context, ['reviewer', 'administrator']);
  const own = await context.register.read((reader) => reader.officeFiles('form-template'));
  // A check sets the form on trial, so each file is checked once and not once a form.
  const checked = own.map((file) => ({ file, template: shop.check(file.body).template }));
  return formIds.map((form) => {
    const mine = checked.flatMap(({ file, template }) =>
      template?.form === form ? [{ from: template.from, to: template.to ?? null, own: file }] : [],
    );
    const builtIn = shop.builtIn(form).map(({ from, to }) => ({ from, to: to ?? null, own: null }));
    const versions = [...builtIn, ...mine].sort((left, right) => left.from.localeCompare(right.from));
    return { form, title: forms[form]['zh-CN'], versions };
  });
}

/** The template in use on a day, as a start for the office's own. */
export async function templateFile(context: UseCaseContext, shop: TemplateShop, form: FormId, on: PlainDate) {
  requireRole(context, ['administrator']);
  const own = await context.register.read((reader) => reader.officeFiles('form-template'));
  return shop.file(form, on, own);
}

/** Fails with TEMPLATE_REFUSED where a file does not pass its check; every problem is told. */
function requireSound(shop: TemplateShop, file: string) {
  const { template, problems } = shop.check(file);
  if (!template || problems.length > 0) {
    throw new TongbanError('TEMPLATE_REFUSED', { problems: JSON.stringify(problems.slice(0, 50)) });
  }
  return template;
}

/** A file set with sample records, before it is kept. */
export async function previewTemplate(
  context: UseCaseContext,
  shop: TemplateShop,
  input: { readonly file: string; readonly sample: 'ordinary' | 'extreme' },
): Promise<Uint8Array> {
  requireRole(context, ['administrator']);
  requireSound(shop, input.file);
  return shop.preview(input.file, input.sample);
}

/** Keeps an office's own template; one with the same form and first day goes out of use. Administrator. */
export async function saveTemplate(
  context: UseCaseContext,
  shop: TemplateShop,
  input: { readonly id: string; readonly file: string },
): Promise<OfficeFile> {
  requireRole(context, ['administrator']);
  const { form, from } = requireSound(shop, input.file);
  const key = `${form} ${from}`;
  const file = officeFile(context, { id: input.id, kind: 'form-template', key, body: input.file });
  const act = actOf(context, 'template.save', input.id, { form, from });
  await context.register.write(act, (writer) => writer.saveOfficeFile(file));
  return file;
}

import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { FormId } from '#core/domain/papers/forms.ts';
import type { OfficeFile } from '#core/ports.ts';
import type { TemplateProblem, TemplateShop } from '#core/usecases/templates.ts';
import { checkFormTemplate } from '#templates/forms/check-template.ts';
import { builtInTemplates, formTemplateOn, templateFileOf } from '#templates/forms/index.ts';
import { layoutForm } from '#templates/forms/layout.ts';
import { sampleFormRecord } from '#templates/forms/samples.ts';
import type { FormTemplate } from '#templates/forms/template-file.ts';
import { formTemplateSchema } from '#templates/forms/template-file.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from './lazy-fonts.ts';

/** The office's own templates as the setter uses them; they were checked when they were kept. */
export function ownTemplates(files: readonly OfficeFile[]): readonly FormTemplate[] {
  return files.map(({ body }) => formTemplateSchema.parse(JSON.parse(body)));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a file that is no JSON is told as one that is no template
  }
}

function problemOf({ path, code, data }: { path: string; code: string; data: object }): TemplateProblem {
  const told = Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]);
  return { path, code, data: Object.fromEntries(told) };
}

/** Checks and shows the office's own templates (文书模板). */
export function templateShop(fonts: LazyFonts): TemplateShop {
  return {
    builtIn: (form) => builtInTemplates(form).map(({ from, to }) => ({ from, to })),
    file: (form: FormId, on: PlainDate, own) =>
      `${JSON.stringify(templateFileOf(formTemplateOn(form, on, ownTemplates(own))), null, 2)}\n`,
    check: (file) => {
      const checked = checkFormTemplate(json(file), fonts());
      if (!checked.ok) return { template: undefined, problems: checked.problems.map(problemOf) };
      const { form, from, to } = checked.template;
      return { template: { form, from, to }, problems: [] };
    },
    preview: async (file, sample) => {
      const template = formTemplateSchema.parse(json(file));
      const record = sampleFormRecord(template.form, sample, template.from);
      const pages = layoutForm(template, record, fonts());
      return renderPdf(fonts(), { pages, title: template.title, watermark: '样张' });
    },
  };
}

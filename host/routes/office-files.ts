import type { OfficeFile } from '#core/ports.ts';
import { calendarDays, calendarYears, removeOfficeFile, saveCalendarYear } from '#core/usecases/calendar.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { listAccounts } from '#core/usecases/office.ts';
import { listTemplates, previewTemplate, saveTemplate, templateFile } from '#core/usecases/templates.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** Who saved a file, by name. */
export async function namesOf(context: UseCaseContext): Promise<(file: OfficeFile) => FileLine> {
  const names = new Map((await listAccounts(context)).map((account) => [account.id, account.displayName]));
  return ({ id, key, savedAt, savedBy }) => ({ id, key, savedAt, savedBy: names.get(savedBy) ?? savedBy });
}

interface FileLine {
  readonly id: string;
  readonly key: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** What an office brings in for itself: templates of forms, years of the calendar. */
export function officeFileRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  const { templateShop } = services;
  return {
    templates: {
      list: guarded.templates.list.handler(async ({ context }) => {
        const session = await of(context);
        const line = await namesOf(session);
        return (await listTemplates(session, templateShop)).map((form) => ({
          ...form,
          versions: form.versions.map((version) => ({ ...version, own: version.own ? line(version.own) : null })),
        }));
      }),
      file: guarded.templates.file.handler(async ({ input, context }) => {
        const text = await templateFile(await of(context), templateShop, input.form, input.on);
        return fileOf(new TextEncoder().encode(text), `${input.form}.json`, 'application/json');
      }),
      check: guarded.templates.check.handler(async ({ input, context }) => {
        await of(context);
        const { template, problems } = templateShop.check(await input.file.text());
        return { form: template?.form ?? null, problems: [...problems] };
      }),
      preview: guarded.templates.preview.handler(async ({ input, context }) => {
        const file = await input.file.text();
        const pdf = await previewTemplate(await of(context), templateShop, { file, sample: input.sample });
        return fileOf(pdf, 'preview.pdf', 'application/pdf');
      }),
      save: guarded.templates.save.handler(async ({ input, context }) => {
        const session = await of(context);
        const file = await input.file.text();
        return (await namesOf(session))(await saveTemplate(session, templateShop, { id: input.id, file }));
      }),
      remove: guarded.templates.remove.handler(async ({ input, context }) => {
        await removeOfficeFile(await of(context), input.id);
        return {};
      }),
    },
    calendar: {
      years: guarded.calendar.years.handler(async ({ context }) => {
        const session = await of(context);
        const line = await namesOf(session);
        return (await calendarYears(session)).map(({ own, ...year }) => ({ ...year, own: own ? line(own) : null }));
      }),
      days: guarded.calendar.days.handler(async ({ input, context }) => {
        const { holidays, workdays } = await calendarDays(await of(context), input.year);
        return { holidays: [...holidays], workdays: [...workdays] };
      }),
      save: guarded.calendar.save.handler(async ({ input, context }) => {
        const session = await of(context);
        return (await namesOf(session))(await saveCalendarYear(session, input));
      }),
      remove: guarded.calendar.remove.handler(async ({ input, context }) => {
        await removeOfficeFile(await of(context), input.id);
        return {};
      }),
    },
  };
}

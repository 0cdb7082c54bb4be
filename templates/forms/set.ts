import type { BookletRecord } from '#core/domain/papers/booklet.ts';
import { bookletTitles } from '#core/domain/papers/booklet-titles.ts';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { layoutBooklet } from '../booklet/layout.ts';
import { booklet } from '../booklet/positions.ts';
import { a4, type Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import { formTemplateOn } from './index.ts';
import { layoutForm } from './layout.ts';
import type { FormTemplate } from './template-file.ts';

/** How a paper is set. */
export interface SetOptions {
  /** A booklet with its labels, outline and fold in grey, to be read alone; forms always have their labels. */
  readonly labels: boolean;
  /** Photographs are printed where the record has them; otherwise they are glued by hand. */
  readonly photo?: boolean;
  /** The office's own templates, the newest first. */
  readonly officeTemplates?: readonly FormTemplate[];
}

/** A paper that is ready to be drawn. */
export interface SetPaper {
  /** Kind of paper, for the PDF's properties and the printer's list: never a person's name. */
  readonly title: string;
  readonly pages: Page[];
  /** The sheet it is printed on, opened. */
  readonly sheet: { readonly widthMm: number; readonly heightMm: number };
}

/**
 * Sets any paper of a matter: a form by the template of its day, or pages 2 and 3 of a booklet.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE, NO_WORDING_FOR_DATE
 */
export function setPaper(fonts: TextMeasure, record: FormRecord | BookletRecord, options: SetOptions): SetPaper {
  const photo = options.photo === true;
  if ('kind' in record) {
    const pages = layoutBooklet(record, fonts, { labels: options.labels, photo });
    return {
      title: bookletTitles[record.kind],
      pages,
      sheet: { widthMm: booklet.widthMm, heightMm: booklet.heightMm },
    };
  }
  const template = formTemplateOn(record.form, record.on, options.officeTemplates);
  return { title: template.title, pages: layoutForm(template, record, fonts, { photo }), sheet: a4 };
}

import type { BookletKind } from '#core/domain/cases/blanks.ts';
import type { PaperRecord } from '#core/domain/matters/matter.ts';
import { isAdoptionCertificate } from '#core/domain/papers/adoption-certificate.ts';
import { bookletTitles } from '#core/domain/papers/booklet-titles.ts';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { layoutAdoptionCertificate } from '../adoption-certificate/layout.ts';
import { sheet as adoptionSheet } from '../adoption-certificate/positions.ts';
import { type BookletOptions, layoutBooklet } from '../booklet/layout.ts';
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

/** The sheet of a numbered blank, opened. */
export function bookletSheet(kind: BookletKind): SetPaper['sheet'] {
  const { widthMm, heightMm } = isAdoptionCertificate(kind) ? adoptionSheet : booklet;
  return { widthMm, heightMm };
}

function setBooklet(fonts: TextMeasure, record: Exclude<PaperRecord, FormRecord>, options: BookletOptions): SetPaper {
  const sheet = bookletSheet(record.kind);
  const title = bookletTitles[record.kind];
  if ('persons' in record) return { title, pages: layoutBooklet(record, fonts, options), sheet };
  return { title, pages: layoutAdoptionCertificate(record, fonts, options), sheet };
}

/**
 * Sets any paper of a matter: a form by the template of its day, pages 2 and 3 of a booklet, or the certificate of an
 * adoption.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE, NO_WORDING_FOR_DATE
 */
export function setPaper(fonts: TextMeasure, record: PaperRecord, options: SetOptions): SetPaper {
  const photo = options.photo === true;
  if ('kind' in record) return setBooklet(fonts, record, { labels: options.labels, photo });
  const template = formTemplateOn(record.form, record.on, options.officeTemplates);
  return { title: template.title, pages: layoutForm(template, record, fonts, { photo }), sheet: a4 };
}

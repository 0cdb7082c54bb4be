import type { MarriageCertificateRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { type BookletOptions, layoutBooklet } from '../booklet/layout.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';

export type CertificateOptions = BookletOptions;

/**
 * Pages 2 and 3 of the booklet (结婚证).
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutMarriageCertificate(
  record: MarriageCertificateRecord,
  measure: TextMeasure,
  options: CertificateOptions = {},
): Page[] {
  return layoutBooklet({ kind: 'marriage-certificate', ...record }, measure, options);
}

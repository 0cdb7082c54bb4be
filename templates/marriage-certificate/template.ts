import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageCertificateRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { booklet } from '../booklet/positions.ts';
import type { Template } from '../layout/template.ts';
import { type CertificateOptions, layoutMarriageCertificate } from './layout.ts';

/** 结婚证, pages 2 and 3 of the model of 2004. */
export const marriageCertificate: Template<MarriageCertificateRecord, CertificateOptions> = {
  id: 'marriage-certificate',
  title: { zh: '结婚证', en: 'Marriage certificate' },
  from: plainDate('2004-01-01'),
  paper: booklet,
  layout: layoutMarriageCertificate,
};

import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageReviewRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { a4 } from '../layout/items.ts';
import type { Template } from '../layout/template.ts';
import { layoutMarriageReview, type ReviewOptions } from './layout.ts';

/** 结婚登记审查处理表. */
export const marriageReview: Template<MarriageReviewRecord, ReviewOptions> = {
  id: 'marriage-review',
  title: { zh: '结婚登记审查处理表', en: 'Review sheet of a marriage registration' },
  from: plainDate('2003-10-01'),
  paper: a4,
  layout: layoutMarriageReview,
};

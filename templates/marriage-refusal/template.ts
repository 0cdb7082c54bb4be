import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageRefusalRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { a4 } from '../layout/items.ts';
import type { Template } from '../layout/template.ts';
import { layoutMarriageRefusal } from './layout.ts';

/** 不予办理结婚登记告知书. */
export const marriageRefusal: Template<MarriageRefusalRecord> = {
  id: 'marriage-refusal',
  title: { zh: '不予办理结婚登记告知书', en: 'Notice of refusal of a marriage registration' },
  from: plainDate('2003-10-01'),
  paper: a4,
  layout: layoutMarriageRefusal,
};

import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageDeclarationRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { a4 } from '../layout/items.ts';
import type { Template } from '../layout/template.ts';
import { layoutMarriageDeclaration } from './layout.ts';

/** 申请结婚登记声明书, one for each party; its words follow the law of the day. */
export const marriageDeclaration: Template<MarriageDeclarationRecord> = {
  id: 'marriage-declaration',
  title: { zh: '申请结婚登记声明书', en: 'Declaration for a marriage registration' },
  from: plainDate('2003-10-01'),
  paper: a4,
  layout: layoutMarriageDeclaration,
};

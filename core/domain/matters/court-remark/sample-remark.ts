import type { PlainDate } from '../../dates/plain-date.ts';
import { sampleRegistered } from '../../marriage-law/sample-registered.ts';
import type { RemarkExample } from './rules/rule.ts';
import { type CourtRemark, courtRemarkSchema } from './schema.ts';

/** A complete remark for a day: a marriage of synthetic persons declared invalid by a judgment with its proof. */
export function sampleRemark(on: PlainDate, changes: Pick<RemarkExample, 'man' | 'woman' | 'facts'> = {}): CourtRemark {
  return courtRemarkSchema.parse({
    ...sampleRegistered(changes),
    decision: 'invalid',
    court: '重庆市渝中区人民法院',
    document: 'judgment',
    documentNumber: '（2025）渝0103民初1号',
    effectiveOn: on,
    documentShown: true,
    effectiveProof: true,
    ...changes.facts,
  });
}

import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { type FormId, formIds } from '#core/domain/papers/forms.ts';
import type { Page } from '../layout/items.ts';
import { testFonts } from '../testing/fonts.ts';
import { withPhotos } from '../testing/form-samples.ts';
import { describeSamples } from '../testing/samples.ts';
import { formTemplateOn } from './index.ts';
import { layoutForm } from './layout.ts';
import { sampleFormRecord } from './samples.ts';

function pagesOf(record: FormRecord, photo = false): Page[] {
  return layoutForm(formTemplateOn(record.form, record.on), record, testFonts, { photo });
}

const samples: Record<string, Page[]> = {};
for (const form of formIds) {
  samples[`${form}/ordinary`] = pagesOf(sampleFormRecord(form, 'ordinary'));
  samples[`${form}/extreme`] = pagesOf(sampleFormRecord(form, 'extreme'));
}

function before2021(form: FormId): Page[] {
  return pagesOf(sampleFormRecord(form, 'ordinary', plainDate('2020-12-31')));
}
samples['marriage-declaration/before2021'] = before2021('marriage-declaration');
samples['divorce-declaration/before2021'] = before2021('divorce-declaration');
samples['marriage-review/photo'] = pagesOf(withPhotos(sampleFormRecord('marriage-review', 'ordinary')), true);
const reissue = sampleFormRecord('reissue-review', 'ordinary');
samples['reissue-review/joint'] = pagesOf(withPhotos(reissue, ['photo']), true);
samples['reissue-review/single'] = pagesOf(withPhotos(reissue, ['man.photo']));
const asked = sampleFormRecord('divorce-questioning', 'ordinary');
const unanswered = asked.lists?.questions?.map((line) => ({ ...line, answer: '' })) ?? [];
samples['divorce-questioning/unanswered'] = pagesOf({ ...asked, lists: { questions: unanswered } });

describeSamples(import.meta.dirname, samples);

/** Forms whose longest records go on over further pages: their lists and long texts have no end. */
const flowing = new Set<FormId>([
  'divorce-withdrawal',
  'divorce-not-accepted',
  'divorce-refusal',
  'marriage-refusal',
  'divorce-questioning',
  'divorce-agreement',
  'reissue-refusal',
  'record-proof',
  'request-refusal',
  'annulment-notice',
  'annulment-decision',
  'adoption-application',
  'adoption-receipt',
  'adoption-supplement',
  'adoption-questioning',
  'adoption-inquiry',
  'adoption-evaluation-notice',
  'adoption-evaluation',
  'adoption-notice',
  'adoption-refusal',
  'adoption-dissolution-application',
  'adoption-act-refusal',
  'adoption-revocation-application',
  'adoption-revocation-notice',
  'adoption-revocation-decision',
  'adoption-proof',
]);

describe('how many sides (页数)', () => {
  it.each(formIds)('%s is one side, and with the longest texts too unless it has lists', (form) => {
    expect(samples[`${form}/ordinary`]).toHaveLength(1);
    const longest = samples[`${form}/extreme`]?.length ?? 0;
    if (flowing.has(form)) expect(longest).toBeGreaterThan(1);
    else expect(longest).toBe(1);
  });
});

afterAll(() => testFonts.close());

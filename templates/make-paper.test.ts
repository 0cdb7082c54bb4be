import { afterAll, describe, expect, it } from 'vitest';
import { templates } from './index.ts';
import { makePaper } from './make-paper.ts';
import { certificateSamples } from './marriage-certificate/sample.ts';
import { refusalSamples } from './marriage-refusal/sample.ts';
import { testFonts } from './testing/fonts.ts';
import { hasPoppler, pdfInfo, pdfText } from './testing/poppler.ts';

const { ordinary, foreigner } = certificateSamples;
const refusal = refusalSamples.ordinary;
if (!ordinary || !foreigner || !refusal) throw new Error('a sample is missing');

describe.skipIf(!hasPoppler)('making a paper', () => {
  it('takes template and record to a PDF with its title', async () => {
    const pdf = await makePaper(testFonts, templates['marriage-refusal'], refusal);
    expect(pdfInfo(pdf).get('Title')).toBe('不予办理结婚登记告知书');
    expect(pdfText(pdf)).toContain('民法典 第一千零四十七条');
  });

  it('puts several records into one PDF, smaller than two', async () => {
    const template = templates['marriage-certificate'];
    const both = await makePaper(testFonts, template, [ordinary, foreigner]);
    expect(pdfText(both).split('\f').slice(0, 2)).toEqual([
      expect.stringContaining('李明轩'),
      expect.stringContaining('MAXIMILIAN'),
    ]);
    const one = await makePaper(testFonts, template, ordinary);
    const other = await makePaper(testFonts, template, foreigner);
    expect(both.length).toBeLessThan(one.length + other.length);
  });

  it('hands the options on to the layout and to the page', async () => {
    const options = { layout: { labels: true }, watermark: '练习' };
    const text = pdfText(await makePaper(testFonts, templates['marriage-certificate'], ordinary, options));
    expect(text).toContain('持证人');
    expect(text).toContain('练习');
  });
});

describe('the table of templates', () => {
  it('names each template by its own id, with both titles, and in force from a day', () => {
    for (const [id, template] of Object.entries(templates)) {
      expect(template.id).toBe(id);
      expect(template.title.zh).not.toBe('');
      expect(template.title.en).toMatch(/^[A-Z]/);
      expect(template.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

afterAll(() => testFonts.close());

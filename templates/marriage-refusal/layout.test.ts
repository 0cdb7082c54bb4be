import { afterAll, describe, expect, it } from 'vitest';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples, layoutAll } from '../testing/samples.ts';
import { layoutMarriageRefusal } from './layout.ts';
import { refusalSamples } from './sample.ts';

const { ordinary, long } = refusalSamples;
if (!ordinary || !long) throw new Error('a sample is missing');
const short = layoutMarriageRefusal(ordinary, testFonts);
const many = layoutMarriageRefusal(long, testFonts);

function textOf(pages: typeof short, field: string): string {
  return fieldItems(pages, field)
    .map((item) => item.text)
    .join('');
}

describe('不予办理结婚登记告知书', () => {
  it('names the parties, the day, each reason with article and rule, the remedies, the office and the date', () => {
    expect(textOf(short, 'noticeNumber')).toBe('编号：渝中婚告〔2026〕1号');
    expect(textOf(short, 'man')).toBe('李明轩（身份证件号：500103200303100017）、');
    expect(textOf(short, 'opening')).toContain('2026年02月28日');
    expect(textOf(short, 'reasons.0.text')).toBe('1. 男方未满二十二周岁，2026年3月1日起可以办理。');
    expect(textOf(short, 'reasons.0.basis')).toBe('依据：民法典 第一千零四十七条（规则 M-03）');
    expect(textOf(short, 'remedy')).toMatch(/行政复议.*行政诉讼/);
    expect(textOf(short, 'on')).toBe('2026年02月28日');
  });

  it('fits one reason on one unnumbered page', () => {
    expect(short).toHaveLength(1);
    expect(fieldItems(short, 'page')).toEqual([]);
  });

  it('ends the number at the right margin, in millimetres', () => {
    const [number] = fieldItems(short, 'noticeNumber');
    const end = (number?.x ?? 0) + testFonts.width(number?.text ?? '', 'body', 10.5);
    expect(end).toBeCloseTo(184, 6);
  });

  it('goes on over further pages, numbered, with no line lost and none below the margin', () => {
    expect(many).toHaveLength(2);
    expect(fieldItems(many, 'page').map((item) => item.text)).toEqual(['第1页 共2页', '第2页 共2页']);
    long.reasons.forEach((reason, index) => {
      expect(textOf(many, `reasons.${index}.text`)).toContain(reason.text);
      expect(textOf(many, `reasons.${index}.basis`)).toContain(reason.basis);
    });
    const running = textItems(many).filter((item) => item.field !== 'page');
    for (const item of running) expect(item.baseline).toBeLessThanOrEqual(275);
  });

  it('never parts office, seal and date', () => {
    for (let count = 1; count <= 12; count++) {
      const pages = layoutMarriageRefusal({ ...long, reasons: long.reasons.slice(0, count) }, testFonts);
      const last = pages.at(-1);
      expect(last?.items.some((item) => item.kind === 'circle' && item.y + item.radius <= 280)).toBe(true);
      expect(last && fieldItems([last], 'office').length).toBeGreaterThan(0);
      expect(last && fieldItems([last], 'on').length).toBe(1);
    }
  });
});

describeSamples(
  import.meta.dirname,
  layoutAll(refusalSamples, (sample) => layoutMarriageRefusal(sample, testFonts)),
);

afterAll(() => testFonts.close());

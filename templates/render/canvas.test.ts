import PDFDocument from 'pdfkit';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../layout/items.ts';
import { hasRareFont, testFonts } from '../testing/fonts.ts';
import { renderPdfNow } from './render-pdf.ts';

/** The operators of a page as they are written, one a call. */
function operatorsOf(...items: Item[]): string[] {
  const written = vi.spyOn(PDFDocument.prototype, 'addContent');
  renderPdfNow(testFonts, { pages: [{ widthMm: 188, heightMm: 128, items }], title: 'test' });
  return written.mock.calls.map(([operator]) => String(operator));
}

function text(content: string, more: { spacing?: number } = {}): Item {
  const place = { size: 12, x: 10, baseline: 20 } as const;
  return { kind: 'text', text: content, font: 'body', ...place, ...more, ink: 'black', field: 'name' };
}

/** Font, x and y of each run of text, in points. */
function runsOf(operators: readonly string[]): { font: string; x: number; y: number }[] {
  return operators.flatMap((operator) => {
    const run = /^BT \/(\w+) 12 Tf .*?1 0 0 -1 ([\d.]+) ([\d.]+) Tm/.exec(operator);
    return run ? [{ font: run[1] ?? '', x: Number(run[2]), y: Number(run[3]) }] : [];
  });
}

const em = 12;
const point = 72 / 25.4;

describe('what is written on a page', () => {
  afterEach(() => vi.restoreAllMocks());

  it.skipIf(!hasRareFont)('sets the runs of several fonts on one baseline, each behind the other', () => {
    const runs = runsOf(operatorsOf(text('李𪚥伟')));
    expect(runs.map(({ y }) => y)).toEqual(Array(3).fill(expect.closeTo(20 * point, 3)));
    expect(runs.map(({ x }) => x)).toEqual([0, 1, 2].map((index) => expect.closeTo(10 * point + index * em, 3)));
    expect(runs[0]?.font).toBe(runs[2]?.font);
    expect(runs[1]?.font).not.toBe(runs[0]?.font);
  });

  it('spaces the characters of a justified line and no line after it', () => {
    const [spread, plain] = operatorsOf(text('一二', { spacing: 1 }), text('三四')).filter((line) =>
      line.startsWith('BT'),
    );
    expect(spread).toContain('2.835 Tc');
    expect(spread).toContain('0 Tc ET');
    expect(plain).not.toContain('Tc');
  });

  it('sets a colour or a pen once for all that use it', () => {
    const line: Item = { kind: 'line', x1: 0, y1: 0, x2: 10, y2: 0, width: 0.3, ink: 'black' };
    const operators = operatorsOf(text('一'), line, text('二'), line, text('三'));
    expect(operators.filter((operator) => operator.endsWith(' scn'))).toHaveLength(1);
    expect(operators.filter((operator) => operator.endsWith(' w'))).toHaveLength(1);
  });
});

afterAll(() => testFonts.close());

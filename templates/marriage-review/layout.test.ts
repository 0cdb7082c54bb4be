import { afterAll, describe, expect, it } from 'vitest';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples, layoutAll } from '../testing/samples.ts';
import { layoutMarriageReview } from './layout.ts';
import { reviewSamples } from './sample.ts';

const ordinary = reviewSamples.ordinary;
if (!ordinary) throw new Error('the sample "ordinary" is missing');
const pages = layoutMarriageReview(ordinary, testFonts);

describe('结婚登记审查处理表', () => {
  it('has the rows of the form in their order', () => {
    const labels = fieldItems(pages, 'label').map((item) => item.text);
    expect(labels.join('|')).toBe(
      '照片（合影）|项目|男方|女方|申请人姓名|性别|国籍|出生日期|身份证件号|民族|职业|文化程度|婚姻状况|常住户口所在地|' +
        '提供证件材料|审查意见|登记日期|结婚证字号|结婚证印制号|承办机关名称|登记员签名|当事人领证签名并|按指纹|备注',
    );
  });

  it('centres each party under its own heading', () => {
    const middle = (field: string) => {
      const [item] = fieldItems(pages, field);
      return item ? item.x + testFonts.width(item.text, item.font, item.size) / 2 : 0;
    };
    expect(middle('man.name')).toBeCloseTo(20 + 34 + 34, 3);
    expect(middle('woman.name')).toBeCloseTo(20 + 34 + 68 + 34, 3);
    expect(middle('womanPrintNumber')).toBeCloseTo(middle('woman.idNumber'), 3);
  });

  it('keeps a place of 53 × 35 mm for the photo, or prints it there', () => {
    const frame = pages[0]?.items.find((item) => item.kind === 'rect' && item.dashed);
    expect(frame).toMatchObject({ x: 20 + 34 + (136 - 53) / 2, y: 34 + 1.5, width: 53, height: 35 });
    const photo = new Uint8Array([0xff, 0xd8]);
    const printed = layoutMarriageReview({ ...ordinary, photo }, testFonts, { photo: true });
    expect(printed[0]?.items.find((item) => item.kind === 'image')).toMatchObject({ x: 95.5, y: 35.5, width: 53 });
  });

  it('leaves the registrar and the parties to sign by hand', () => {
    const fields = new Set(textItems(pages).map((item) => item.field));
    for (const field of ['registrar', 'manSignature', 'womanSignature']) expect(fields.has(field)).toBe(false);
  });

  it('leaves number and day empty until there are any', () => {
    const unnumbered = reviewSamples.unnumbered;
    const open = unnumbered ? layoutMarriageReview(unnumbered, testFonts) : [];
    expect(fieldItems(open, 'woman.name')).toHaveLength(1);
    expect([...fieldItems(open, 'number'), ...fieldItems(open, 'registeredOn')]).toEqual([]);
  });
});

describeSamples(
  import.meta.dirname,
  layoutAll(reviewSamples, (sample) => layoutMarriageReview(sample, testFonts)),
);

afterAll(() => testFonts.close());

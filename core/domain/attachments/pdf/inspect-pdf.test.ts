import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joined } from '../bytes.ts';
import { inspectAttachment } from '../inspect-attachment.ts';
import type { Inflate } from '../inspection.ts';
import { attachmentLimits } from '../limits.ts';
import { objectStream, pageObjects, pdfOf, type SampleObject } from '../testing/documents.ts';
import { textBytes } from '../testing/pictures.ts';

const asked: number[] = [];
const inflate: Inflate = (deflated, mostBytes) => {
  asked.push(mostBytes);
  try {
    return { ok: true, bytes: new Uint8Array(inflateSync(deflated, { maxOutputLength: mostBytes })) };
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { ok: false, why: tooLarge ? 'too-large' : 'damaged' };
  }
};
const inspect = (bytes: Uint8Array) => inspectAttachment(bytes, inflate);
const why = (bytes: Uint8Array) => {
  const result = inspect(bytes);
  return result.ok ? undefined : result.why;
};

/** A document with one more object, which nothing needs to point at. */
const withObject = (...more: readonly SampleObject[]) => pdfOf([...pageObjects(1), ...more]);

/** A document whose object 9 lies in an object stream. */
function withHidden(
  value: string,
  entries = '/Filter /FlateDecode',
  pack: (bytes: Uint8Array) => Uint8Array = deflateSync,
) {
  const inside = objectStream(new Map([[9, value]]));
  return withObject({ value: `<< ${inside.entries} ${entries} >>`, stream: new Uint8Array(pack(inside.bytes)) });
}

describe('a PDF', () => {
  it('tells its pages', () => {
    expect(inspect(pdfOf(pageObjects(1)))).toEqual({ ok: true, mediaType: 'application/pdf', pages: 1 });
    expect(inspect(pdfOf(pageObjects(7)))).toMatchObject({ pages: 7 });
    expect(inspect(pdfOf(pageObjects(attachmentLimits.mostPdfPages)))).toMatchObject({ ok: true });
    expect(why(pdfOf(pageObjects(attachmentLimits.mostPdfPages + 1)))).toBe('too-large');
    expect(why(pdfOf(pageObjects(10_000)))).toBe('too-large');
  });

  it('counts pages that lie in object streams', () => {
    const [catalogue, tree, ...pages] = pageObjects(3).map(({ value }) => value);
    const inside = objectStream(new Map(pages.map((value, index) => [index + 3, value])));
    const stream = { value: `<< ${inside.entries} /Filter [/FlateDecode] >>`, stream: deflateSync(inside.bytes) };
    const hidden = pdfOf([{ value: catalogue ?? '' }, { value: tree ?? '' }]);
    expect(why(hidden)).toBe('damaged'); // the tree points at pages that are not there
    const text = pdfOf([
      { value: catalogue ?? '' },
      { value: tree ?? '' },
      { value: 'null' },
      { value: 'null' },
      stream,
    ]);
    expect(inspect(text)).toMatchObject({ ok: true, pages: 3 });
  });

  it('counts a later version of an object, as viewers do', () => {
    const first = pdfOf(pageObjects(2));
    const update = textBytes('2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n');
    const table = `xref\n0 0\ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n${first.length + update.length}\n%%EOF`;
    expect(inspect(joined([first, update, textBytes(table)]))).toMatchObject({ pages: 1 });
  });

  it('is whole: header first, end last, a reference at its place, a tree of pages without loops', () => {
    const whole = pdfOf(pageObjects(1));
    expect(why(joined([textBytes('\n'), whole]))).toBe('type');
    expect(why(joined([whole, textBytes('PK\x03\x04')]))).toBe('damaged');
    expect(why(whole.slice(0, -7))).toBe('damaged');
    const shifted = pdfOf(pageObjects(1)).slice();
    shifted.set(textBytes('0000'), shifted.length - 10);
    expect(why(shifted)).toBe('damaged');
    const crowd = `<< /Type /Pages /Kids [${'3 0 R '.repeat(300_000)}] >>`;
    expect(why(pdfOf([{ value: '<< /Type /Catalog /Pages 2 0 R >>' }, { value: crowd }, { value: '<< >>' }]))).toBe(
      'damaged',
    );
    const loop = [
      { value: '<< /Type /Catalog /Pages 2 0 R >>' },
      { value: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' },
    ];
    expect(why(pdfOf(loop))).toBe('damaged');
    expect(why(pdfOf([{ value: '<< /Type /Catalog >>' }]))).toBe('damaged');
    expect(why(pdfOf([{ value: '<< /Type /Catalog /Pages 2 0 R >>' }, { value: '<< /Type /Pages /Kids [] >>' }]))).toBe(
      'damaged',
    );
  });
});

describe('active content', () => {
  it.each([
    '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    '<< /S /Launch /F (calc.exe) >>',
    '<< /Type /Filespec /EF << /F 9 0 R >> /Names << /EmbeddedFiles 3 0 R >> >>',
    '<< /Type /EmbeddedFile >>',
    '<< /Subtype /RichMedia >>',
    '<< /XFA 9 0 R >>',
    '<< /S /SubmitForm /F (x) >>',
    '<< /S /Rendition >>',
    '<< /S /#4aava#53cript >>',
    '<< /S/JavaScript>>',
    '[ (text) /JavaScript ]',
  ])('is refused: %s', (value) => {
    expect(why(withObject({ value }))).toBe('active-content');
    expect(why(withHidden(value))).toBe('active-content');
  });

  it('is refused in a comment, a string, an unpacked stream or a catalogue', () => {
    expect(why(withObject({ value: '<< /A 1 >> % /JavaScript' }))).toBe('active-content');
    expect(why(withObject({ value: '(<< /S /JavaScript >>)' }))).toBe('active-content');
    const inside = textBytes('12 0 obj << /S /JavaScript >> endobj');
    expect(why(withObject({ value: '<< /Length 36 >>', stream: inside }))).toBe('active-content');
    expect(why(pdfOf(pageObjects(1, '/OpenAction 9 0 R')))).toBe('active-content');
    expect(why(pdfOf(pageObjects(1, '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')))).toBe('active-content');
  });

  it('leaves alone a first page to open, and words that only begin like it', () => {
    expect(why(pdfOf(pageObjects(1, '/OpenAction [3 0 R /XYZ null null 0]')))).toBeUndefined();
    expect(why(withObject({ value: '<< /Launched true /JavaScripts false /Text (JavaScript) >>' }))).toBeUndefined();
    expect(why(withHidden('<< /Type /Annot /Text (Launch) >>'))).toBeUndefined();
  });

  it('is refused where it could hide: other filters, predictors, other places', () => {
    const packed = (entries: string, pack?: (bytes: Uint8Array) => Uint8Array) =>
      why(withHidden('null', entries, pack));
    expect(packed('/Filter /FlateDecode')).toBeUndefined();
    expect(packed('/Filter /LZWDecode')).toBe('active-content');
    expect(packed('/Filter [/ASCIIHexDecode /FlateDecode]')).toBe('active-content');
    expect(packed('/Filter 7 0 R')).toBe('active-content');
    expect(packed('/Filter /FlateDecode /DecodeParms << /Predictor 12 >>')).toBe('active-content');
    expect(packed('', (bytes) => Buffer.from(bytes))).toBe('active-content');
    expect(packed('/Filter /FlateDecode', (bytes) => Buffer.from(bytes))).toBe('damaged');
  });

  it('is found in object streams that do not say what they are, and behind odd heads', () => {
    const inside = objectStream(new Map([[9, '<< /S /JavaScript >>']]));
    const entries = inside.entries.replace('/Type /ObjStm', '');
    const stream = new Uint8Array(deflateSync(inside.bytes));
    expect(why(withObject({ value: `<< ${entries} /Filter /FlateDecode >>`, stream }))).toBe('active-content');
    const whole = pdfOf(pageObjects(1));
    const odd = joined([
      whole.subarray(0, 15),
      textBytes(`77 0 %\nobj << ${inside.entries} /Filter /FlateDecode >>\nstream\r\n`),
      stream,
      textBytes('\nendstream endobj\n'),
    ]);
    const table = `xref\n0 0\ntrailer << /Root 1 0 R >>\nstartxref\n${odd.length + whole.length - 15}\n%%EOF`;
    expect(why(joined([odd, whole.subarray(15), textBytes(table)]))).toBe('active-content');
  });
});

describe('traps of a PDF', () => {
  it('refuses encrypted ones', () => {
    expect(why(pdfOf(pageObjects(1), '/Encrypt 9 0 R'))).toBe('encrypted');
    expect(why(pdfOf(pageObjects(1), '/EncryptMetadata true'))).toBeUndefined();
  });

  it('inflates no bomb: all object streams share one limit', () => {
    const bomb = new Uint8Array(deflateSync(new Uint8Array(attachmentLimits.mostPdfInflatedBytes + 1)));
    const entries = '<< /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode >>';
    expect(why(withObject({ value: entries, stream: bomb }))).toBe('too-large');
    const half = new Uint8Array(deflateSync(new Uint8Array(attachmentLimits.mostPdfInflatedBytes * 0.6)));
    expect(why(withObject({ value: entries, stream: half }))).toBeUndefined();
    asked.length = 0;
    expect(why(withObject({ value: entries, stream: half }, { value: entries, stream: half }))).toBe('too-large');
    expect(asked).toEqual([attachmentLimits.mostPdfInflatedBytes, attachmentLimits.mostPdfInflatedBytes * 0.4]);
  });

  it('reads no more values than a document has', () => {
    expect(why(withObject({ value: `[${'1 '.repeat(attachmentLimits.mostPdfValues - 1000)}]` }))).toBeUndefined();
    expect(why(withObject({ value: `[${'1 '.repeat(attachmentLimits.mostPdfValues)}]` }))).toBe('damaged');
  });

  it('refuses values nested without end, keys said twice, crowds of objects and objects one inside the other', () => {
    expect(why(withObject({ value: '['.repeat(100_000) }))).toBe('damaged');
    expect(why(withObject({ value: '<< /Type /Page /Type /Pages >>' }))).toBe('damaged');
    expect(why(withObject({ value: '<< /Kids [ (open' }))).toBe('damaged');
    expect(why(withObject({ value: '1 0 obj null endobj\n'.repeat(attachmentLimits.mostPdfObjects) }))).toBe('damaged');
    expect(why(withObject({ value: `[ ${'(1 0 obj [ )'.repeat(20_000)} ]` }))).toBe('damaged');
    expect(why(withObject({ value: '(trailer << /A '.repeat(20_000) + ')'.repeat(20_000) }))).toBe('damaged');
    expect(why(withObject({ value: '<< /N 900000000 /First 0 >>', stream: new Uint8Array(3) }))).toBe('active-content');
  });
});

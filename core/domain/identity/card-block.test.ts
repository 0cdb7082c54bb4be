import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { isSameAsCardName } from '../people/names.ts';
import { type IdentityCard, parseCardBlock } from './card-block.ts';
import { encodeCardBlock } from './card-encode.ts';
import { cardLayouts, kindPlace } from './card-layout.ts';
import { ethnicities, ethnicityOf } from './ethnicities.ts';

const resident: IdentityCard = {
  kind: 'resident',
  name: '陈志远',
  sex: 'male',
  ethnicity: { code: '15', name: '土家' },
  birth: plainDate('2003-03-10'),
  address: '重庆市渝中区大溪沟街道示例路1号',
  number: '500103200303100017',
  issuer: '重庆市公安局渝中分局',
  validFrom: plainDate('2020-03-10'),
  validTo: 'long-term',
};

const hmt: IdentityCard = {
  kind: 'hmt-resident',
  name: '黎明德',
  sex: 'male',
  birth: plainDate('1990-03-07'),
  address: '重庆市渝中区示例路2号',
  number: '810000199003070015',
  issuer: '重庆市公安局渝中分局',
  validFrom: plainDate('2024-01-01'),
  validTo: plainDate('2029-01-01'),
  passNumber: 'H12345678',
  issues: '01',
};

const old: IdentityCard = {
  kind: 'foreign-resident-2017',
  name: '王约翰',
  nameEnglish: 'WANG, JOHN EXAMPLE',
  sex: 'male',
  birth: plainDate('1985-01-01'),
  number: 'USA310000000012',
  issuer: '5000',
  validFrom: plainDate('2018-01-01'),
  validTo: plainDate('2028-01-01'),
  nationality: 'USA',
};

const present: IdentityCard = {
  kind: 'foreign-resident-2023',
  name: '王玛丽',
  nameEnglish: 'WANG, MARIA MAGDALENA EXAMPLE LONGNAME OFTEN',
  sex: 'female',
  birth: plainDate('1981-08-03'),
  number: '911124198108030024',
  validFrom: plainDate('2024-01-01'),
  validTo: plainDate('2034-01-01'),
  issues: '00',
  nationality: 'CAN',
};

describe('the four layouts', () => {
  it.each([resident, hmt, old, present].map((card) => [card.kind, card] as const))('%s', (_kind, card) => {
    const block = encodeCardBlock(card);
    expect(block).toHaveLength(256);
    expect(parseCardBlock(block)).toEqual({ ok: true, card });
  });

  it('put each field where §8.7 says, counted in bytes', () => {
    const block = encodeCardBlock(resident);
    const at = (byte: number, characters: number) =>
      new TextDecoder('utf-16le').decode(block.subarray(byte, byte + characters * 2));
    expect(at(30, 1)).toBe('1');
    expect(at(32, 2)).toBe('15');
    expect(at(36, 8)).toBe('20030310');
    expect(at(122, 18)).toBe('500103200303100017');
    expect(at(188, 8)).toBe('20200310');
    expect(at(204, 2)).toBe('长期');
    expect(encodeCardBlock(hmt)[248]).toBe('J'.charCodeAt(0));
    expect(new TextDecoder('utf-16le').decode(encodeCardBlock(hmt).subarray(220, 238))).toBe('H12345678');
  });

  it('have no overlapping fields and none over the letter of the kind', () => {
    for (const layout of Object.values(cardLayouts)) {
      const taken = Object.values(layout).flatMap(([start, length]) =>
        Array.from({ length }, (_, index) => start + index),
      );
      expect(new Set([...taken, kindPlace]).size).toBe(taken.length + 1);
      expect(Math.max(...taken)).toBeLessThan(128);
    }
  });
});

describe('what is no card', () => {
  const changed = (place: number, text: string) => {
    const block = encodeCardBlock(resident);
    const view = new DataView(block.buffer);
    for (let index = 0; index < text.length; index += 1)
      view.setUint16((place + index) * 2, text.charCodeAt(index), true);
    return block;
  };
  it.each([
    ['wrong-length', new Uint8Array(255)],
    ['wrong-length', new Uint8Array(0)],
    ['empty-block', new Uint8Array(256)],
    ['unknown-kind', changed(124, 'Z')],
    ['broken-text', changed(1, '\u0007')],
    ['no-name', changed(0, ' '.repeat(15))],
    ['no-number', changed(61, ' '.repeat(18))],
    ['wrong-sex', changed(15, '3')],
    ['wrong-ethnicity', changed(16, '57')],
    ['wrong-date', changed(18, '20030230')],
    ['wrong-date', changed(102, '永久')],
  ])('%s', (problem, block) => {
    expect(parseCardBlock(block)).toEqual({ ok: false, problem });
  });

  it('never throws on any 256 bytes, and reads a view into a larger buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 256, maxLength: 256 }), (bytes) => {
        expect(typeof parseCardBlock(bytes).ok).toBe('boolean');
      }),
    );
    const padded = new Uint8Array(300);
    padded.set(encodeCardBlock(resident), 7);
    expect(parseCardBlock(padded.subarray(7, 263))).toEqual({ ok: true, card: resident });
  });
});

describe('details', () => {
  it('a name longer than the chip is cut, and still compares as the same', () => {
    const name = '阿卜杜拉·买买提艾力·托合提江·吐尔逊';
    const read = parseCardBlock(encodeCardBlock({ ...resident, name }));
    if (!read.ok) throw new Error(read.problem);
    expect(read.card.name).toBe(name.slice(0, 15));
    expect(isSameAsCardName(name, read.card.name)).toBe(true);
  });

  it('NUL padding and an unknown sex are taken as said by nobody', () => {
    const block = encodeCardBlock({ ...resident, sex: 'male' });
    const view = new DataView(block.buffer);
    view.setUint16(30, '9'.charCodeAt(0), true);
    for (let place = 110; place < 128; place += 1) view.setUint16(place * 2, 0, true);
    const read = parseCardBlock(block);
    expect(read.ok && read.card.sex).toBeUndefined();
    expect(read.ok && read.card.kind).toBe('resident');
  });

  it('knows 58 codes of ethnicities', () => {
    expect(ethnicities).toHaveLength(58);
    expect([ethnicityOf('01')?.name, ethnicityOf('56')?.name, ethnicityOf('97')?.name]).toEqual(['汉', '基诺', '其他']);
    expect(ethnicityOf('57')).toBeUndefined();
  });
});

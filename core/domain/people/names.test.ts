import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from './name-words.ts';
import { checkName, isSameAsCardName, isSameName, nameLength, nameProblems, normaliseName } from './names.ts';

describe('a name is kept exactly or refused', () => {
  it.each([
    '张三',
    '欧阳娜娜',
    '买买提·艾力',
    '𬱟㛃𠅤䶮',
    '〇',
    '\u{2ebe0}\u{31350}\u{323b0}', // extensions I and H, and the first place after them
    '阿卜杜拉·买买提艾力·托合提',
    "O'Brien",
    'MÜLLER-LÜDENSCHEIDT',
    'Nguyễn Thị Ánh',
    'Smith, John Jr.',
    'Иванов Пётр',
    'a\u0301', // a letter and its accent in two code points
  ])('%s', (name) => {
    expect(checkName(name)).toBeUndefined();
    expect(normaliseName(name)).toBe(name);
  });

  it.each([
    ['', 'empty'],
    [' \u3000 ', 'empty'],
    ['字'.repeat(101), 'too-long'],
    ['\ud867三', 'broken-character'],
    ['张\ufffd', 'broken-character'],
    ['张\u0000三', 'control-character'],
    ['张\n三', 'control-character'],
    ['张\u202e三', 'direction-mark'],
    ['张\u200f三', 'direction-mark'],
    ['张\ue000', 'private-character'],
    ['张\u{f0000}', 'private-character'],
    ['张😀', 'emoji'],
    ['🇨🇳', 'emoji'],
    ['张\u200d三', 'invisible-character'],
    ['张\u200b三', 'invisible-character'],
    ['张\u00ad三', 'invisible-character'],
    ['张\u{e0100}', 'invisible-character'],
    ['张\u3164', 'invisible-character'],
    ['ＡＢＣ', 'wide-letter'],
    ['张\u3000三', 'odd-space'],
    ['a\u0300\u0301\u0302\u0303', 'stacked-marks'],
    ['张3', 'not-a-letter'],
    ['<script>', 'not-a-letter'],
    ['⼀', 'not-a-letter'],
    ['···', 'not-a-letter'],
  ])('refuses %j: %s', (name, problem) => {
    expect(checkName(name)).toBe(problem);
  });

  it('has a sentence for every reason in both languages', () => {
    for (const problem of nameProblems) {
      expect(nameWords[problem]['zh-CN']).not.toBe('');
      expect(nameWords[problem].en).not.toBe('');
    }
  });
});

describe('dots', () => {
  it.each(['•', '‧', '・', '･', '∙', '⋅', '．', '.', '·'])('%s between Chinese characters becomes U+00B7', (dot) => {
    expect(normaliseName(`买买提${dot}艾力`)).toBe('买买提\u00b7艾力');
    expect(isSameName(`买买提${dot}艾力`, '买买提·艾力')).toBe(true);
  });

  it('a full stop of a Latin name stays', () => {
    expect(normaliseName(' J.R. Smith ')).toBe('J.R. Smith');
  });

  it('changes nothing but dots and surrounding blanks, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const name = normaliseName(text);
        expect(normaliseName(name)).toBe(name);
        const dots = /[\u00b7\u2022\u2027\u30fb\uff65\u2219\u22c5\u0387.\uff0e]/gu;
        expect(name.replace(dots, '')).toBe(text.trim().replace(dots, ''));
        checkName(text);
      }),
    );
  });
});

describe('comparing', () => {
  it('counts code points', () => {
    expect(nameLength('𬱟㛃𠅤䶮')).toBe(4);
  });

  it('sees through case, blanks and composed accents, and not through another name', () => {
    expect(isSameName('John  SMITH', 'john smith')).toBe(true);
    expect(isSameName('a\u0301', '\u00e1')).toBe(true);
    expect(isSameName('张三', '张叁')).toBe(false);
  });

  it('compares a cut card name by what the card holds', () => {
    const name = '阿卜杜拉·买买提艾力·托合提江·吐尔逊';
    expect(isSameAsCardName(name, name.slice(0, 15))).toBe(true);
    expect(isSameAsCardName(name, name.slice(0, 10))).toBe(false);
    expect(isSameAsCardName('张三', '张三             ')).toBe(true);
    expect(isSameAsCardName('张三丰', '张三')).toBe(false);
    const rare = `${'字'.repeat(14)}𬱟`;
    expect(isSameAsCardName(rare, rare.slice(0, 15))).toBe(true);
  });
});

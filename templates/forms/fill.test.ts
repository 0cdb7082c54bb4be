import { describe, expect, it } from 'vitest';
import { isPaperError } from '../layout/paper-error.ts';
import { blanksIn, fillLine, fillParagraphs, isShown, wordsOf } from './fill.ts';

const texts = {
  'man.name': '李明轩',
  reason: '女方没有到场',
  done: '已经办理。',
  empty: '',
  long: '第一段\n\n第二段 ',
};

describe('filling blanks (填空)', () => {
  it('finds the blanks of a text, and the words around them', () => {
    expect(blanksIn('{man.name}（{man.idNumber}）、{text|sentence}')).toEqual(['man.name', 'man.idNumber', 'text']);
    expect(wordsOf('{man.name}（{man.idNumber}）、')).toBe('（）、');
    expect(blanksIn('{ man.name } {} {1}')).toEqual([]);
  });

  it('fills them, and names the line by its first blank', () => {
    expect(fillLine('姓名：{man.name}', { texts })).toEqual({ text: '姓名：李明轩', field: 'man.name' });
    expect(fillLine('姓名', { texts })).toEqual({ text: '姓名', field: 'label' });
    expect(fillLine('{text}', { texts: { text: '甲' }, prefix: 'reasons.3.' }).field).toBe('reasons.3.text');
  });

  it('ends a sentence once', () => {
    expect(fillLine('{reason|sentence}', { texts }).text).toBe('女方没有到场。');
    expect(fillLine('{done|sentence}', { texts }).text).toBe('已经办理。');
    expect(fillLine('{empty|sentence}', { texts }).text).toBe('');
  });

  it('leaves no spaces where a blank is empty, and takes nothing from the object itself', () => {
    expect(fillLine('{empty} {man.name} {empty} 男', { texts }).text).toBe('李明轩 男');
    expect(fillLine('{constructor}{toString}', { texts }).text).toBe('');
  });

  it('makes a paragraph of every line of a text, but no line of a cell', () => {
    expect(fillParagraphs('约定：{long}', { texts }).map((line) => line.text)).toEqual(['约定：第一段', '第二段']);
    try {
      fillLine('{long}', { texts });
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'CHARACTER_NOT_PRINTABLE') && error.data).toMatchObject({ field: 'long' });
    }
  });

  it('refuses a text that cannot be read back, with its own blank', () => {
    const act = () => fillLine('{man.name}和{reason}', { texts: { ...texts, reason: '两 个  空格' } });
    expect(act).toThrow('CHARACTER_NOT_PRINTABLE');
    try {
      act();
    } catch (error) {
      expect(isPaperError(error, 'CHARACTER_NOT_PRINTABLE') && error.data.field).toBe('reason');
    }
  });
});

describe('conditions (显示条件)', () => {
  const record = { texts, lists: { reasons: [{}], none: [] }, images: { photo: new Uint8Array(1) } };
  it.each([
    [{ when: 'reason' }, true],
    [{ when: 'empty' }, false],
    [{ when: 'absent' }, false],
    [{ when: 'reasons' }, true],
    [{ when: 'none' }, false],
    [{ when: 'photo' }, true],
    [{ when: ['empty', 'photo'] }, true],
    [{ unless: 'empty' }, true],
    [{ unless: ['empty', 'photo'] }, false],
    [{ when: 'reason', unless: 'reasons' }, false],
    [{ when: 'constructor' }, false],
    [{}, true],
  ])('%j shows: %s', (conditions, shown) => {
    expect(isShown(conditions, record)).toBe(shown);
  });
});

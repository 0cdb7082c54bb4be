import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { dictionaries, translator } from '../../words/words.ts';
import { problemPlace } from './problem-place.ts';
import { placeSentence, problemSentence } from './problem-sentence.ts';
import { type TemplateVersion, versionInUse } from './version-in-use.ts';

const t = translator('zh-CN');

describe('the version in use', () => {
  const version = (from: string, to: string | null, savedAt?: string): TemplateVersion => ({
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
    own: savedAt ? { id: savedAt, key: '', savedAt, savedBy: '' } : null,
  });
  const older = version('2021-01-01', '2025-05-09');
  const builtIn = version('2025-05-10', null);
  const first = version('2025-06-01', null, '2026-02-05T09:00:00+08:00');
  const last = version('2025-07-01', '2026-06-30', '2026-01-05T09:00:00+08:00');

  it.each([
    ['2025-05-09', older],
    ['2025-05-10', builtIn],
    ['2025-06-01', first],
    ['2026-06-30', last],
    ['2026-07-01', first],
    ['2020-12-31', undefined],
  ])('on %s', (on, used) => {
    expect(versionInUse([older, builtIn, first, last], plainDate(on))).toBe(used);
  });
});

describe('a problem of a template file', () => {
  it('has its place in words', () => {
    expect(problemPlace('blocks.2.rows.0.cells.1.text')).toEqual([
      { part: 'blocks', number: 3 },
      { part: 'rows', number: 1 },
      { part: 'cells', number: 2 },
      { key: 'text' },
    ]);
    expect(placeSentence(t, 'blocks.2.rows.0')).toBe('第 3 块 · 第 1 行');
    expect(placeSentence(t, 'marginsMm.left')).toBe('页边距 · 左');
    expect(placeSentence(t, 'sizePt')).toBe('sizePt');
    expect(placeSentence(t, 'blocks')).toBe('整份文书');
    expect(placeSentence(t, '')).toBe('整份文书');
  });

  it('says its data by their names', () => {
    const data = { sample: 'extreme', field: '男方姓名', text: '阿依古丽·买买提' };
    const sentence = problemSentence(t, { path: 'blocks', code: 'TEXT_DOES_NOT_FIT', data });
    expect(sentence).toContain('阿依古丽·买买提');
    expect(sentence).toContain(t('template.sample.extreme'));
    expect(
      problemSentence(t, { path: '', code: 'COLUMN_TOO_NARROW', data: { column: 0, mm: 7.333333, least: 9 } }),
    ).toBe('第 1 栏只有 7.3 毫米，至少要 9 毫米。');
  });

  it('has a sentence without open blanks, whatever the code', () => {
    expect(problemSentence(t, { path: '', code: 'NEW_CODE', data: {} })).toContain('NEW_CODE');
  });

  it('has a sentence for every code that the check knows', () => {
    const folder = join(import.meta.dirname, '../../../templates/forms');
    const checks = readdirSync(folder).filter((name) => /^check-[a-z]+\.ts$/u.test(name));
    const text = checks.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const codes = new Set([...text.matchAll(/code: '([A-Z_]+)'/gu)].map(([, code]) => code));
    expect(codes.size).toBeGreaterThan(15);
    const missing = [...codes].filter((code) => !(`template.problem.${code}` in dictionaries['zh-CN']));
    expect(missing).toEqual([]);
  });
});

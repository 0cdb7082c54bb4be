import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { formIds } from '#core/domain/papers/forms.ts';
import { testFonts } from '../testing/fonts.ts';
import { checkFormTemplate, type TemplateProblem } from './check-template.ts';
import { builtInTemplates, templateFileOf } from './index.ts';
import { layoutForm } from './layout.ts';
import { sampleFormRecord } from './samples.ts';
import type { FormTemplateFile } from './template-file.ts';

function fileOf(form: (typeof formIds)[number] = 'request-refusal'): FormTemplateFile {
  const [template] = builtInTemplates(form);
  if (!template) throw new Error('a template is missing');
  return templateFileOf(template);
}

function problemsOf(json: unknown): readonly TemplateProblem[] {
  const check = checkFormTemplate(json, testFonts);
  return check.ok ? [] : check.problems;
}

describe('built-in templates', () => {
  it.each(formIds)('%s passes its own check, and its periods leave no day out and none twice', (form) => {
    const templates = builtInTemplates(form);
    expect(templates.length).toBeGreaterThan(0);
    for (const template of templates) {
      expect(template.form).toBe(form);
      expect(problemsOf(JSON.parse(JSON.stringify(templateFileOf(template))))).toEqual([]);
    }
    templates.slice(1).forEach((template, index) => {
      const before = templates[index]?.to;
      expect(Date.parse(template.from) - Date.parse(before ?? '')).toBe(86_400_000);
    });
    expect(templates.at(-1)?.to).toBeUndefined();
  });
});

describe('a template of an office (文书模板检查)', () => {
  const base = fileOf();
  const blocks = base.blocks;
  const with_ = (more: FormTemplateFile['blocks'][number]): FormTemplateFile => ({
    ...base,
    blocks: [...blocks, more],
  });
  const table = (rows: unknown, columns: unknown = [1, 1]) => ({
    ...base,
    blocks: [...blocks, { kind: 'table', columns, rows }],
  });
  const cell = { text: '' };

  it.each<[string, unknown, Partial<TemplateProblem>]>([
    ['is no object', 'text', { code: 'SHAPE', path: '' }],
    ['has a part that is not known', { ...base, color: 'red' }, { code: 'SHAPE' }],
    [
      'is of no form',
      { ...base, form: 'birth-certificate' },
      { code: 'UNKNOWN_FORM', data: { form: 'birth-certificate' } },
    ],
    ['has a day that does not exist', { ...base, from: '2026-02-30' }, { code: 'SHAPE', path: 'from' }],
    ['ends before it begins', { ...base, to: '2003-09-30' }, { code: 'DATES_REVERSED', path: 'to' }],
    [
      'has a margin that no printer reaches',
      { ...base, marginsMm: { ...base.marginsMm, left: 4.9 } },
      { code: 'MARGIN_TOO_SMALL', path: 'marginsMm.left', data: { side: 'left', mm: 4.9, least: 5 } },
    ],
    ['has a brace too many', with_({ kind: 'line', text: '日期：{on' }), { code: 'BLANK_MALFORMED' }],
    [
      'has a blank of another form',
      with_({ kind: 'line', text: '{man.name}' }),
      { code: 'BLANK_UNKNOWN', path: `blocks.${blocks.length}.text`, data: { blank: 'man.name' } },
    ],
    [
      'leaves a blank out',
      { ...base, blocks: blocks.filter((block) => block.kind !== 'seal') },
      { code: 'BLANK_NOT_PRINTED', data: { blank: 'office' } },
    ],
    [
      'prints a blank only under a condition',
      {
        ...base,
        blocks: blocks.map((block) => (block.kind === 'seal' ? { ...block, when: 'applicant.name' } : block)),
      },
      { code: 'BLANK_NOT_PRINTED', data: { blank: 'office' } },
    ],
    ['has a name in its title', { ...base, title: '{applicant.name}' }, { code: 'BLANK_UNKNOWN', path: 'title' }],
    [
      'leaves its list out',
      { ...base, blocks: blocks.filter((block) => block.kind !== 'list') },
      { code: 'LIST_NOT_PRINTED', data: { list: 'reasons' } },
    ],
    [
      'leaves the article of the reasons out',
      {
        ...base,
        blocks: blocks.map((block) => (block.kind === 'list' ? { ...block, paragraphs: [{ text: '{text}' }] } : block)),
      },
      { code: 'LIST_BLANK_NOT_PRINTED', data: { list: 'reasons', blank: 'basis' } },
    ],
    [
      'has a list of another form',
      with_({ kind: 'list', list: 'clauses', paragraphs: [{ text: '{heading}' }] }),
      { code: 'LIST_UNKNOWN', data: { list: 'clauses' } },
    ],
    [
      'prints its list twice',
      with_({ kind: 'list', list: 'reasons', paragraphs: [{ text: '{text}' }] }),
      { code: 'LIST_PRINTED_TWICE' },
    ],
    [
      'has a photograph that the form has not',
      table([{ heightMm: 40, cells: [{ image: 'photo', widthMm: 20, heightMm: 20 }, cell] }]),
      { code: 'IMAGE_UNKNOWN', data: { image: 'photo' } },
    ],
    [
      'has a condition on nothing',
      with_({ kind: 'line', text: '附', when: ['stamp'] }),
      { code: 'CONDITION_UNKNOWN', path: `blocks.${blocks.length}.when`, data: { name: 'stamp' } },
    ],
    [
      'has a row that is too short',
      table([{ heightMm: 10, cells: [cell] }]),
      { code: 'COLUMNS_DO_NOT_MATCH', data: { columns: 2, cells: 1 } },
    ],
    [
      'has a column too narrow for words',
      table([{ heightMm: 10, cells: [cell, cell] }], [1, 100]),
      { code: 'COLUMN_TOO_NARROW' },
    ],
    [
      'has a photograph wider than its cell',
      table([{ heightMm: 10, cells: [{ image: 'photo', widthMm: 20, heightMm: 20 }, cell] }]),
      { code: 'IMAGE_DOES_NOT_FIT' },
    ],
    [
      'has a character of no font',
      with_({ kind: 'line', text: 'ก' }),
      { code: 'GLYPH_MISSING', data: { characters: ['ก'] } },
    ],
    [
      'has a character that cannot be seen',
      with_({ kind: 'line', text: '日\u200b期' }),
      { code: 'CHARACTER_NOT_PRINTABLE', data: { characters: ['\u200b'], reason: 'invisible' } },
    ],
    [
      'has a line that the longest name does not go into',
      with_({ kind: 'line', text: '{applicant.name}{applicant.name}', sizePt: 20 }),
      {
        code: 'TEXT_DOES_NOT_FIT',
        data: { sample: 'extreme', field: 'applicant.name', text: expect.stringContaining('买合木提江') },
      },
    ],
  ])('that %s is refused', (_name, json, problem) => {
    expect(problemsOf(json)).toContainEqual(expect.objectContaining(problem));
  });

  it('may change words, order and margins', () => {
    const [title, ...rest] = blocks;
    const own = {
      ...base,
      from: '2026-01-01',
      to: '2026-12-31',
      title: '本处告知书',
      marginsMm: { top: 40, right: 20, bottom: 30, left: 30 },
    };
    const more = { kind: 'paragraph', text: '咨询电话：023-00000000', gapMm: 4 };
    const check = checkFormTemplate({ ...own, blocks: [title, more, ...rest] }, testFonts);
    expect(check).toMatchObject({ ok: true, template: { title: '本处告知书' } });
  });
});

/** A value of a JSON file put in the place of another. */
function planted(json: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const changed = Object.entries(json).map(([name, old]) => [name, name === key ? planted(old, rest, value) : old]);
  return Array.isArray(json) ? changed.map(([, entry]) => entry) : Object.fromEntries(changed);
}

describe('a damaged template file', () => {
  it('gives problems, whatever its JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const check = checkFormTemplate(json, testFonts);
        expect(check.ok).toBe(false);
        expect(!check.ok && check.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives problems or a template that can be set, whatever stands in one place of it', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(0, -1, 1e9, '', '{', '{on}', '{__proto__}', 'reasons', '\u0000', '字'.repeat(1999), null),
    );
    fc.assert(
      fc.property(fc.constantFrom(...formIds), fc.array(fc.nat(30), { maxLength: 8 }), values, (form, steps, value) => {
        const check = checkFormTemplate(planted(fileOf(form), steps, value), testFonts);
        if (!check.ok) expect(check.problems.length).toBeGreaterThan(0);
        else expect(layoutForm(check.template, sampleFormRecord(form, 'extreme'), testFonts).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

afterAll(() => testFonts.close());

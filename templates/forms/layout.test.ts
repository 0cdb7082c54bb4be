import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import type { Page } from '../layout/items.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { testFonts } from '../testing/fonts.ts';
import { withPhotos } from '../testing/form-samples.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { builtInTemplates, formTemplateOn, templateFileOf } from './index.ts';
import { type FormOptions, layoutForm } from './layout.ts';
import { sampleFormRecord } from './samples.ts';
import { type FormTemplate, formTemplateSchema } from './template-file.ts';

function set(record: FormRecord, options?: FormOptions): Page[] {
  return layoutForm(formTemplateOn(record.form, record.on), record, testFonts, options);
}

function textOf(pages: readonly Page[], field: string): string {
  return fieldItems(pages, field)
    .map((item) => item.text)
    .join('');
}

function wholeText(pages: readonly Page[]): string {
  return textItems(pages)
    .filter((item) => item.field !== 'page')
    .map((item) => item.text)
    .join('');
}

describe('申请结婚登记声明书', () => {
  const pages = set(sampleFormRecord('marriage-declaration', 'ordinary'));

  it('has its items in the order of the form', () => {
    const fields = [...new Set(textItems(pages).map((item) => item.field))].filter((field) => field !== 'label');
    const person = ['name', 'sex', 'nationality', 'birth', 'ethnicity', 'occupation', 'education', 'idNumber'];
    expect(fields).toEqual([
      'title',
      ...[...person, 'hukouAddress', 'status'].map((name) => `declarant.${name}`),
      ...['name', 'nationality', 'birth', 'idNumber', 'hukouAddress'].map((name) => `other.${name}`),
      'on',
      'office',
    ]);
  });

  it('puts the cells where they belong, in millimetres', () => {
    const [name] = fieldItems(pages, 'declarant.name');
    expect(name?.x).toBeCloseTo(20 + 12 + 30 + 2, 6);
    expect(name?.baseline).toBeCloseTo(44 + 13.5 / 2 + 0.38 * ((10.5 * 25.4) / 72), 6);
    const [other] = fieldItems(pages, 'other.name');
    expect((other?.baseline ?? 0) - (name?.baseline ?? 0)).toBeCloseTo(6 * 13.5, 6);
  });

  it('names 婚姻法 to the last day of 2020 and 民法典 from the next', () => {
    const on = (day: string) => wholeText(set(sampleFormRecord('marriage-declaration', 'ordinary', plainDate(day))));
    expect(on('2020-12-31')).toContain('现依照《中华人民共和国婚姻法》的规定，自愿结为夫妻。');
    expect(on('2021-01-01')).toContain('现依照《中华人民共和国民法典》的规定，自愿结为夫妻。');
    expect(on('2021-01-01')).not.toContain('婚姻法');
  });
});

describe('结婚登记审查处理表', () => {
  const record = sampleFormRecord('marriage-review', 'ordinary');
  const pages = set(record);

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
    expect(middle('woman.printNumber')).toBeCloseTo(middle('woman.idNumber'), 3);
  });

  it('keeps a place of 53 × 35 mm for the photo, and prints it there where it is asked for', () => {
    const frame = pages[0]?.items.find((item) => item.kind === 'rect' && item.dashed);
    expect(frame).toMatchObject({ x: 20 + 34 + (136 - 53) / 2, y: 34 + 1.5, width: 53, height: 35 });
    const images = (options: FormOptions) =>
      set(withPhotos(record), options).flatMap((page) => page.items.filter((item) => item.kind === 'image'));
    expect(images({ photo: true })).toMatchObject([{ x: 95.5, y: 35.5, width: 53, height: 35 }]);
    expect(images({})).toEqual([]);
  });
});

describe('不予办理结婚登记告知书', () => {
  const ordinary = set(sampleFormRecord('marriage-refusal', 'ordinary'));
  const long = sampleFormRecord('marriage-refusal', 'extreme');

  it('names the parties, the day, each reason with article and rule, the remedies, the office and the date', () => {
    expect(textOf(ordinary, 'noticeNumber')).toBe('编号：渝中婚告〔2026〕1号');
    expect(textOf(ordinary, 'man.name')).toMatch(/^李明轩（身份证件号：\d{17}[\dX]）、$/);
    expect(textOf(ordinary, 'requestedOn')).toContain('2026年03月02日');
    expect(textOf(ordinary, 'reasons.0.index')).toBe('1. 男方未满二十二周岁，2026年3月10日起可以办理。');
    expect(textOf(ordinary, 'reasons.0.basis')).toBe('依据：民法典 第一千零四十七条（规则 M-03）');
    expect(wholeText(ordinary)).toMatch(/行政复议.*行政诉讼/);
    expect(textOf(ordinary, 'on')).toBe('2026年03月02日');
  });

  it('ends the number at the right margin, in millimetres', () => {
    const [number] = fieldItems(ordinary, 'noticeNumber');
    expect((number?.x ?? 0) + testFonts.width(number?.text ?? '', 'body', 10.5)).toBeCloseTo(184, 6);
  });

  it('never parts office, seal and date, nor leaves them alone on a page', () => {
    for (let count = 1; count <= 20; count++) {
      const reasons = long.lists?.reasons?.slice(0, count) ?? [];
      const pages = set({ ...long, lists: { reasons } });
      const last = pages.at(-1);
      expect(last?.items.some((item) => item.kind === 'circle' && item.y + item.radius <= 280)).toBe(true);
      expect(last && fieldItems([last], 'office').length).toBeGreaterThan(0);
      expect(last && fieldItems([last], 'on').length).toBe(1);
      expect(last && textItems([last]).some((item) => item.field === 'label' && item.text.includes('规定'))).toBe(true);
    }
  });
});

describe('离婚登记申请受理回执单', () => {
  it('says until when one may withdraw, when both must come, and from when it lapses', () => {
    const text = wholeText(set(sampleFormRecord('divorce-receipt', 'ordinary')));
    expect(text).toContain('自2026年03月02日至2026年04月01日，任何一方不愿意离婚的');
    expect(text).toContain('自2026年04月02日至2026年05月06日，双方未撤回申请的');
    expect(text).toContain('自2026年05月07日起视为撤回离婚登记申请');
  });
});

describe('撤回离婚登记申请确认单', () => {
  const pages = set(sampleFormRecord('divorce-withdrawal-confirmation', 'ordinary'));

  it('says all twice: on the counterfoil (存根联) and below the line on the part that is handed out', () => {
    const cut = fieldItems(pages, 'label').find((item) => item.text.startsWith('沿此线'));
    const lines = pages[0]?.items.filter((item) => item.kind === 'line' && item.dashed) ?? [];
    expect(lines).toHaveLength(2);
    for (const blank of [
      'confirmationNumber',
      'man.name',
      'woman.idNumber',
      'receiptNumber',
      'withdrawnOn',
      'office',
    ]) {
      const above = fieldItems(pages, blank).filter((item) => item.baseline < (cut?.baseline ?? 0));
      const below = fieldItems(pages, blank).filter((item) => item.baseline > (cut?.baseline ?? 0));
      expect([above.length > 0, below.length > 0], blank).toEqual([true, true]);
    }
  });
});

describe('离婚协议书', () => {
  const record = sampleFormRecord('divorce-agreement', 'ordinary');

  it('has the stamp in a frame on the copies of the parties only', () => {
    const framed = (pages: readonly Page[]) =>
      pages.flatMap((page) => page.items).filter((item) => item.kind === 'rect' && item.width === 158 && item.y > 100);
    expect(framed(set(record))).toHaveLength(1);
    expect(wholeText(set(record))).toContain('此件与存档件一致，涂改无效。');
    const archived = set({ ...record, texts: { ...record.texts, stamp: '' } });
    expect(framed(archived)).toHaveLength(0);
    expect(wholeText(archived)).not.toContain('涂改无效');
  });

  it('never parts the signatures, their day and the stamp, however long it is', () => {
    for (let count = 1; count <= 24; count++) {
      const clauses = Array.from({ length: count }, () => ({ heading: '约定', text: '双方没有共同债务' }));
      const last = set({ ...record, lists: { clauses } }).at(-1);
      const fields = last ? textItems([last]).map((item) => item.field) : [];
      expect(fields).toEqual(expect.arrayContaining(['on', 'stamp']));
      expect(last && fieldItems([last], 'label').some((item) => item.text.startsWith('男方签名'))).toBe(true);
    }
  });

  it('begins a paragraph for every line of a clause', () => {
    const clauses = [{ heading: '一、其他', text: '第一项\n第二项' }];
    const lines = fieldItems(set({ ...record, lists: { clauses } }), 'clauses.0.text');
    expect(lines.map((item) => item.text)).toEqual(['第一项', '第二项。']);
    expect(lines[0]?.x).toBeCloseTo(lines[1]?.x ?? 0, 6);
  });
});

describe('which template (文书模板)', () => {
  const [own] = builtInTemplates('marriage-refusal');
  if (!own) throw new Error('a template is missing');
  const office: FormTemplate = {
    ...own,
    title: '本处告知书',
    from: plainDate('2025-01-01'),
    to: plainDate('2025-12-31'),
  };

  it("is the office's own while it is in force, then the built-in one", () => {
    const on = (day: string) => formTemplateOn('marriage-refusal', plainDate(day), [office]).title;
    expect([on('2024-12-31'), on('2025-01-01'), on('2025-12-31'), on('2026-01-01')]).toEqual([
      '不予办理结婚登记告知书',
      '本处告知书',
      '本处告知书',
      '不予办理结婚登记告知书',
    ]);
    expect(formTemplateOn('divorce-refusal', plainDate('2025-06-01'), [office]).form).toBe('divorce-refusal');
  });

  it('is called 申请离婚登记声明书 before 2021', () => {
    const on = (day: string) => formTemplateOn('divorce-declaration', plainDate(day)).title;
    expect([on('2020-12-31'), on('2021-01-01')]).toEqual(['申请离婚登记声明书', '离婚登记声明书']);
  });

  it.each([
    ['marriage-declaration', '2003-09-30'],
    ['divorce-receipt', '2020-12-31'],
  ] as const)('is none for %s on %s', (form, day) => {
    try {
      formTemplateOn(form, plainDate(day));
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'NO_WORDING_FOR_DATE') && error.data).toEqual({ template: form, on: day });
    }
  });

  it('goes through its file and comes back the same', () => {
    const file: unknown = JSON.parse(JSON.stringify(templateFileOf(own)));
    expect(formTemplateSchema.parse(file)).toEqual(own);
  });
});

afterAll(() => testFonts.close());

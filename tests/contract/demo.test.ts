import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formIds } from '#core/domain/papers/forms.ts';
import { demo } from '#host/cli/demo/demo.ts';
import { pdfText } from '#templates/testing/poppler.ts';

const letters = (text: string) => text.replaceAll(/\s|练|习/gu, '');
let out: string;
let printed = '';

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'tongban-demo-test-'));
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  expect(await demo(['--out', out, '--on', '2026-03-02'])).toBe(0);
  write.mockRestore();
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('tongban demo', () => {
  const read = (file: string) => letters(pdfText(readFileSync(join(out, file))));

  it('makes every paper of the matter and says what it made', () => {
    expect(readdirSync(out).sort()).toEqual([
      'certificate-man.pdf',
      'certificate-woman.pdf',
      'declaration-man.pdf',
      'declaration-woman.pdf',
      'refusal-notice.pdf',
      'review.pdf',
    ]);
    expect(JSON.parse(printed)).toEqual({
      on: '2026-03-02',
      issued: { number: 'J500103-2026-000001', man: 'LX000001', woman: 'LX000002' },
      notice: '500103-2026-0001',
    });
  });

  it.each([
    ['certificate-man.pdf', ['持证人', '李沐阳', '登记日期', '2026年03月02日', 'J500103-2026-000001', '备注']],
    ['certificate-woman.pdf', ['周雨桐', '李沐阳', '500103199605180213', '1998年11月02日']],
    ['declaration-man.pdf', ['申请结婚登记声明书', '《中华人民共和国民法典》', '技术人员', '大学本科', '重庆市渝北区']],
    ['declaration-woman.pdf', ['周雨桐', '教师', '硕士研究生', '监誓人', '2026年03月02日']],
    ['review.pdf', ['结婚登记审查处理表', '符合结婚条件，准予登记', 'LX000001', 'LX000002', 'J500103-2026-000001']],
    [
      'refusal-notice.pdf',
      ['500103-2026-0001', '何知远', '第一千零四十七条', '第一千零四十八条', '行政复议', '2028年3月2日'],
    ],
  ])('finds every item on %s', (file, items) => {
    const text = read(file);
    for (const item of items) expect(text).toContain(letters(item));
  });

  it('bears the watermark of practice on every page', () => {
    for (const file of readdirSync(out)) expect(pdfText(readFileSync(join(out, file)))).toContain('练习');
  });
});

describe('tongban demo --all', () => {
  it('plays every matter and writes every form of the counter at least once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-demo-all-'));
    const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    expect(await demo(['--all', '--out', folder, '--on', '2026-03-02'])).toBe(0);
    write.mockRestore();
    const files = readdirSync(folder);
    // A registration made up for later is the one form that no demonstration needs.
    const missing = formIds.filter(
      (form) => form !== 'marriage-declaration-late' && !files.some((file) => made(file, form)),
    );
    expect(missing).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.pdf'))) {
      expect(pdfText(readFileSync(join(folder, file))), file).toContain('练习');
    }
    expect(files.filter((name) => name.endsWith('.xlsx'))).toHaveLength(15);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

/** The short names of the first demonstration. */
const shortNames: Readonly<Record<string, string>> = {
  'marriage-declaration': 'declaration-man',
  'marriage-review': 'review.pdf',
  'marriage-refusal': 'refusal-notice',
};

function made(file: string, form: string): boolean {
  return file.includes(form) || file.startsWith(shortNames[form] ?? form);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { builtInScript, chosenScript } from './built-in-script.ts';
import { type CeremonyScript, ceremonyScriptSchema, sceneScreens } from './records.ts';
import { fillScript, fillText, type ScriptFacts, scriptFields, scriptProblems, unknownFields } from './script.ts';

const facts: ScriptFacts = {
  man: '张·试样',
  woman: '李试样',
  on: plainDate('2026-05-20'),
  officiant: { name: '陈试', kind: 'registrar', title: '' },
  displayName: '周试',
  office: '渝中区民政局婚姻登记处',
};

describe('filling a text', () => {
  it('puts names, day, officiant, registry and law in the places of their fields', () => {
    const text = '{男方姓名}和{女方姓名}，{日期}，{颁证员}，{登记处}，{法律}';
    expect(fillText(text, facts)).toBe(
      '张·试样和李试样，2026年5月20日，陈试，渝中区民政局婚姻登记处，《中华人民共和国民法典》',
    );
  });

  it('speaks of the law of its day', () => {
    const first = plainDate('2021-01-01');
    expect(fillText('{法律}', { ...facts, on: first })).toBe('《中华人民共和国民法典》');
    expect(fillText('{法律}', { ...facts, on: addDays(first, -1) })).toBe('《中华人民共和国婚姻法》');
  });

  it('names a guest with what the guest is, and without an officiant the one who runs the ceremony', () => {
    const guest = { name: '冯试', kind: 'invited', title: '金婚老人' } as const;
    expect(fillText('{颁证员}', { ...facts, officiant: guest })).toBe('金婚老人冯试');
    expect(fillText('{颁证员}', { ...facts, officiant: { ...guest, kind: 'registrar' } })).toBe('冯试');
    expect(fillText('{颁证员}', { ...facts, officiant: null })).toBe('周试');
  });

  it('takes wide braces and spaces as a Chinese keyboard types them', () => {
    expect(fillText('｛男方姓名｝、{ 女方姓名 }', facts)).toBe('张·试样、李试样');
  });

  const names = fc.string({ unit: fc.constantFrom('{', '}', '男方姓名', '女方姓名', '$&', '$1', '李'), maxLength: 8 });
  const pieces = fc.array(fc.oneof(fc.constantFrom(...scriptFields), fc.string({ maxLength: 5 })), { maxLength: 12 });

  it('fills every known field once, and never what came out of a name', () => {
    fc.assert(
      fc.property(names, names, pieces, (man, woman, parts) => {
        const plain = (part: string) => part.replace(/[{}｛｝]/gu, '');
        const known = (part: string) => scriptFields.some((field) => field === part);
        const text = parts.map((part) => (known(part) ? `{${part}}` : plain(part))).join('');
        const tried = { ...facts, man, woman };
        const expected = parts.map((part) => (known(part) ? fillText(`{${part}}`, tried) : plain(part))).join('');
        expect(fillText(text, tried)).toBe(expected);
        expect(fillText('{男方姓名}', tried)).toBe(man);
        expect(unknownFields(text)).toEqual([]);
      }),
    );
  });

  it('leaves no brace where nothing unknown stands in the text and nobody has one in the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '｛', '｝', '男方姓名', '日期', '好'), maxLength: 12 }),
        (text) => {
          if (unknownFields(text).length === 0) expect(fillText(text, facts)).not.toMatch(/[{}｛｝]/u);
        },
      ),
    );
  });
});

describe('the fields of a script', () => {
  it('that nobody knows are told as they are written, and so are braces without their other', () => {
    expect(unknownFields('{新郎}您好，{男方姓名}，{新郎}，{}')).toEqual(['{新郎}', '{}']);
    expect(unknownFields('{男方姓名，您好')).toEqual(['{']);
    expect(unknownFields('男方姓名}')).toEqual(['}']);
  });

  it('are looked for in every text', () => {
    const [scene] = builtInScript.scenes;
    if (!scene) throw new Error('no scene');
    const script: CeremonyScript = {
      ...builtInScript,
      scenes: [scene, { ...scene, title: '{甲}', say: '{乙}' }],
      vow: { man: '{丙}', woman: '{丁}' },
      photos: ['合影', '{戊}'],
    };
    expect(scriptProblems(script)).toEqual([
      { code: 'unknown-field', part: 'title', line: 1, field: '{甲}' },
      { code: 'unknown-field', part: 'say', line: 1, field: '{乙}' },
      { code: 'unknown-field', part: 'vow-man', field: '{丙}' },
      { code: 'unknown-field', part: 'vow-woman', field: '{丁}' },
      { code: 'unknown-field', part: 'photo', line: 1, field: '{戊}' },
    ]);
  });
});

describe('the script that comes with the program', () => {
  const filled = fillScript(builtInScript, facts);

  it('may be kept by an office, and has every screen in the order of a ceremony', () => {
    expect(ceremonyScriptSchema.parse(builtInScript)).toEqual(builtInScript);
    expect(scriptProblems(builtInScript)).toEqual([]);
    const screens = builtInScript.scenes.map(({ screen }) => screen);
    expect([...new Set(screens)]).toEqual([...sceneScreens]);
    expect(screens.map((screen) => sceneScreens.indexOf(screen))).toEqual(
      screens.map((screen) => sceneScreens.indexOf(screen)).toSorted(),
    );
  });

  it('says that the couple is registered and that the ceremony is not the registration', () => {
    expect(filled.scenes[0]?.say).toContain('已经依法办结');
    expect(filled.scenes[0]?.say).toContain('仪式不是登记');
  });

  it('names both in every vow, and leaves no brace', () => {
    for (const text of [filled.vow.man, filled.vow.woman]) {
      expect(text).toContain(facts.man);
      expect(text).toContain(facts.woman);
    }
    expect(JSON.stringify([filled.scenes.map(({ say }) => say), filled.vow, filled.photos])).not.toMatch(
      /[｛｝]|\{[^"]/u,
    );
  });

  it('is taken where the office has none, or where it was chosen', () => {
    const own = { ...builtInScript, id: 'own' };
    expect(chosenScript(null, [])).toBe(builtInScript);
    expect(chosenScript(null, [own])).toBe(own);
    expect(chosenScript('gone', [own])).toBe(own);
    expect(chosenScript(builtInScript.id, [own])).toBe(builtInScript);
  });
});

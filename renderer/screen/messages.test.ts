import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema, type Scene, sceneSchema } from './messages.ts';

const couple = { man: '李沐阳', woman: '艾力·阿不都热合曼' };
const occasion = { registry: '涪陵区民政局婚姻登记处', day: '2026年5月20日' };
const scenes: readonly Exclude<Scene, { scene: 'check' }>[] = [
  { scene: 'rest', registry: occasion.registry },
  { scene: 'welcome', ...couple, ...occasion },
  { scene: 'vow', ...couple, manVow: '我愿意。\n一生一世。', womanVow: '我愿意。' },
  { scene: 'rings', ...couple },
  { scene: 'certificate', ...couple, ...occasion },
  { scene: 'photo', ...couple, ...occasion },
];
const check: Scene = {
  scene: 'check',
  party: 'man',
  names: couple,
  pdf: new Blob(['%PDF-']),
  lines: [
    { label: '结婚证字号', value: 'J500102-2026-000017' },
    { label: '身份证件号', value: '11010519491231002X' },
  ],
  confirmed: { man: false, woman: true },
};

/** The words of a scene that somebody typed somewhere. */
const wordsOf = (scene: object) => Object.keys(scene).filter((field) => field !== 'scene');

const digits = fc.constantFrom('0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩');
/** Numbers as long as the shortest that may not be shown, in whichever digits. */
const number = digits.chain((ten) =>
  fc.array(fc.nat(9), { minLength: 5, maxLength: 18 }).map((places) => places.map((at) => ten[at]).join('')),
);

describe('what the second window may show', () => {
  it.each(scenes)('takes the scene $scene as it is', (scene) => {
    expect(sceneSchema.parse(scene)).toEqual(scene);
  });

  it('takes the check with the numbers that the couple must see', () => {
    expect(sceneSchema.safeParse(check).success).toBe(true);
  });

  it('refuses a number in every field of every other scene, whatever stands around it', () => {
    const places = scenes.flatMap((scene) => wordsOf(scene).map((field) => ({ scene, field })));
    expect(places).toHaveLength(19);
    fc.assert(
      fc.property(fc.constantFrom(...places), number, fc.string({ maxLength: 4 }), ({ scene, field }, text, around) => {
        const told = { ...scene, [field]: `${around}${text}` };
        return !sceneSchema.safeParse(told).success;
      }),
    );
  });

  it('refuses what it does not know: another scene, another field', () => {
    for (const scene of [...scenes, check]) {
      expect(sceneSchema.safeParse({ ...scene, idNumber: '' }).success).toBe(false);
      expect(sceneSchema.safeParse({ ...scene, scene: 'divorce' }).success).toBe(false);
    }
    expect(sceneSchema.safeParse({ ...check, lines: [{ label: '姓名', value: '李沐阳', more: '' }] }).success).toBe(
      false,
    );
    expect(sceneSchema.safeParse('rest').success).toBe(false);
  });

  it('never shows a divorce, not even to the two of them', () => {
    const lines = [{ label: '离婚证字号', value: 'L500102-2026-000017' }];
    expect(sceneSchema.safeParse({ ...check, lines }).success).toBe(false);
  });
});

describe('what the second window may answer', () => {
  it('takes what is pressed, and no more', () => {
    expect(answerSchema.safeParse({ answer: 'right', party: 'man' }).success).toBe(true);
    expect(answerSchema.safeParse({ answer: 'right', party: 'adopters' }).success).toBe(false);
    expect(answerSchema.safeParse({ answer: 'right', party: 'man', caseId: 'x' }).success).toBe(false);
    expect(answerSchema.safeParse({ answer: 'sign' }).success).toBe(false);
  });
});

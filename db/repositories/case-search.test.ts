import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '#core/ports.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { sampleEvent, samplePerson, sampleSummary } from '../testing/sample.ts';

const fresh = freshRegister();

const add = (id: string, change: Partial<CaseSummary>) =>
  fresh.act((writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, change)));
const couple = (id: string, man: readonly [string, string], woman: readonly [string, string], number: string | null) =>
  add(id, { number, people: [samplePerson('man', ...man), samplePerson('woman', ...woman)] });
const found = async (text: string, limit = 50) =>
  (await fresh.read((reader) => reader.findCases(text, limit))).map(({ id }) => id).sort();

const addThree = async () => {
  await couple('a', ['买买提·艾力', '510202196001010018'], ['王芳', 'E12345678'], 'J500103-2026-000123');
  await couple('b', ['王伟', '50010319900307013X'], ['李小芳', '500103199203071241'], 'L500103-2026-000124');
  await couple('c', ["O'Brien John", 'H0123456700'], ['李·芳', ''], null);
};

describe('a case is found', () => {
  it.each([
    ['J500103-2026-000123', ['a']],
    ['j500103-2026-000123', ['a']],
    ['000123', ['a']],
    ['2026-0001', ['a', 'b']],
    ['Ｊ５００１０３－２０２６', ['a']],
    ['510202196001010018', ['a']],
    ['510202600101001', ['a']], // 15 digits of the same person
    ['5102', ['a']],
    ['510', []], // three characters are too few for an identity number
    ['013x', ['b']],
    ['5001 0319 9003', ['b']],
    ['e1234', ['a']],
    ['03071241', ['b']],
    ['0307', []], // the middle of a number
    ['王', ['a', 'b']],
    ['芳', ['a', 'b', 'c']],
    ['提•艾', ['a']], // another dot
    ['李芳', []],
    ["o'brien", ['c']],
    ['%', []],
    ['_', []],
    ['', []],
    [' ', []],
    ['不'.repeat(401), []],
  ])('by %j: %j', async (text, expected) => {
    await addThree();
    expect(await found(text)).toEqual(expected);
  });

  it('newest first, as many as are asked for, each once', async () => {
    for (let index = 0; index < 30; index += 1) {
      const people = [samplePerson('man', `张${'甲乙丙'[index % 3]}`), samplePerson('woman', '张氏')];
      const openedAt = `2026-03-02T10:${String((index * 7) % 30).padStart(2, '0')}:00+08:00`;
      await add(`case-${index}`, { openedAt, people });
    }
    const newest = await fresh.read((reader) => reader.findCases('张', 8));
    const minutes = newest.map(({ openedAt }) => Number(openedAt.slice(14, 16)));
    expect(minutes).toEqual([29, 28, 27, 26, 25, 24, 23, 22]);
  });

  it('with all that a list shows of it', async () => {
    await addThree();
    const [summary] = await fresh.read((reader) => reader.findCases('王伟', 1));
    expect(summary?.people.map(({ name }) => name)).toEqual(['王伟', '李小芳']);
  });

  it('by every part of its number and name, by every beginning and end of an identity number', async () => {
    await addThree();
    const number = 'L500103-2026-000124';
    const idNumber = '500103199203071241';
    const part = (text: string) =>
      fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([one, other]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        return text.slice(from, to);
      });
    const end = fc.integer({ min: 4, max: 18 }).map((length) => idNumber.slice(-length));
    const beginning = fc.integer({ min: 4, max: 18 }).map((length) => idNumber.slice(0, length));
    const numberPart = part(number).filter((text) => /\d/.test(text));
    const any = fc.oneof(numberPart, part('李小芳'), beginning, end);
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        expect(await found(text)).toContain('b');
      }),
      { numRuns: 150 },
    );
  });

  it('or not, whatever is typed: nothing breaks the question', async () => {
    await addThree();
    const check = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
      expect((await found(text)).length).toBeLessThanOrEqual(3);
    });
    await fc.assert(check, { numRuns: 200 });
  });
});

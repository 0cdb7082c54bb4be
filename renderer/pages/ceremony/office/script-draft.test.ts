import { describe, expect, it } from 'vitest';
import { sampleScript } from '../sample-ceremony.ts';
import { copyOf, moved, photoLines, readScript, unknownAt } from './script-draft.ts';

const withSay = (say: string) => ({
  ...sampleScript,
  scenes: sampleScript.scenes.map((scene, index) => (index === 1 ? { ...scene, say } : scene)),
});

describe('a script that is typed', () => {
  it('tells an unknown field at its own place and nowhere else', () => {
    const { problems } = readScript(withSay('{新郎}，你愿意吗？'), []);
    expect(unknownAt(problems, 'say', 1)).toEqual(['{新郎}']);
    expect(unknownAt(problems, 'say', 0)).toEqual([]);
    expect(unknownAt(problems, 'title', 1)).toEqual([]);
    expect(readScript(sampleScript, []).problems).toEqual([]);
  });

  it('tells unknown fields of the vows and photographs', () => {
    const draft = { ...sampleScript, vow: { man: '{谁}', woman: '好' }, photos: ['{全家}'] };
    const { problems } = readScript(draft, []);
    expect(unknownAt(problems, 'vow-man')).toEqual(['{谁}']);
    expect(unknownAt(problems, 'vow-woman')).toEqual([]);
    expect(unknownAt(problems, 'photo')).toEqual(['{全家}']);
  });

  it('cannot be kept without words, or under the name of another', () => {
    expect(readScript({ ...sampleScript, name: ' ' }, []).script).toBeUndefined();
    expect(readScript({ ...sampleScript, scenes: [] }, []).script).toBeUndefined();
    const copy = copyOf(sampleScript, '0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a12', '通用');
    expect(readScript(copy, [sampleScript]).problems).toEqual([{ code: 'name-taken' }]);
    expect(readScript(sampleScript, [sampleScript]).problems).toEqual([]);
  });

  it('moves a part up and down and no further', () => {
    expect(moved([1, 2, 3], 1, -1)).toEqual([2, 1, 3]);
    expect(moved([1, 2, 3], 1, 1)).toEqual([1, 3, 2]);
    expect(moved([1, 2, 3], 0, -1)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], 2, 1)).toEqual([1, 2, 3]);
  });

  it('reads photographs line by line', () => {
    expect(photoLines('新人合影\n\n 与父母合影 \n')).toEqual(['新人合影', '与父母合影']);
  });
});

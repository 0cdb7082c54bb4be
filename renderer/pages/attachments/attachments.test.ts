import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttachmentLineView } from '#core/contract/shapes.ts';
import { attachmentGroups, likelyKind } from './attachment-groups.ts';
import { fileSize } from './file-size.ts';
import { turned } from './orientation.ts';
import { preCheck } from './pre-check.ts';
import { Removals, undoFor } from './removals.ts';

const line = (id: string, paper: string, title = paper): AttachmentLineView => ({
  ...{ id, paper, title, mediaType: 'image/png', pages: 1, orientation: 1, bytesLength: 1 },
  ...{ addedAt: '2026-03-02T10:42:07+08:00', addedBy: '周敏' },
});

describe('scans by their paper', () => {
  const kinds = [
    { code: 'man.identity-copy', title: '男方身份证件复印件' },
    { code: 'other', title: '其他材料' },
  ];

  it('stand in the order of the archive, without papers that have none and without the photograph', () => {
    const groups = attachmentGroups(
      [line('1', 'other'), line('2', 'photo'), line('3', 'man.identity-copy'), line('4', 'man.identity-copy')],
      kinds,
    );
    expect(groups.map(({ code, lines }) => [code, lines.map(({ id }) => id)])).toEqual([
      ['man.identity-copy', ['3', '4']],
      ['other', ['1']],
    ]);
  });

  it('are likely of the first paper that has none yet', () => {
    expect(likelyKind([], kinds)?.code).toBe('man.identity-copy');
    expect(likelyKind([line('1', 'man.identity-copy')], kinds)?.code).toBe('other');
    expect(likelyKind([line('1', 'man.identity-copy'), line('2', 'other')], kinds)?.code).toBe('man.identity-copy');
    expect(likelyKind([], [])).toBeUndefined();
  });

  it('are never left out, also of a paper that the archive does not know', () => {
    const groups = attachmentGroups([line('1', 'older', '旧材料'), line('2', 'older')], []);
    expect(groups).toMatchObject([{ code: 'older', title: '旧材料', lines: [{ id: '1' }, { id: '2' }] }]);
  });
});

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [340_000, '340 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [20_000_000, '20.0 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});

it('tells an empty and a large file before it is sent', () => {
  expect(preCheck({ size: 0 })).toBe('empty');
  expect(preCheck({ size: 20_000_000 })).toBeUndefined();
  expect(preCheck({ size: 20_000_001 })).toBe('too-large');
});

describe('the turn of a picture', () => {
  const place = (orientation: number, x: number, y: number) => {
    const [a, b, c, d, e, f] = turned(orientation, 30, 20).transform;
    return [a * x + c * y + e, b * x + d * y + f];
  };

  // Where the camera's first row and column are seen (EXIF 2.32, 4.6.5).
  it.each([
    [1, [0, 0]],
    [2, [30, 0]],
    [3, [30, 20]],
    [4, [0, 20]],
    [5, [0, 0]],
    [6, [20, 0]],
    [7, [20, 30]],
    [8, [0, 30]],
  ])('puts the first corner of orientation %i at %j', (orientation, corner) => {
    expect(place(orientation, 0, 0)).toEqual(corner);
  });

  it('fills the canvas exactly, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (orientation) => {
        const { width, height } = turned(orientation, 30, 20);
        const corners = [place(orientation, 0, 0), place(orientation, 30, 20)];
        const spread = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0).sort((a, b) => a - b));
        expect(spread).toEqual([
          [0, width],
          [0, height],
        ]);
      }),
    );
  });
});

describe('removing a scan', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function kit() {
    const removed: string[] = [];
    const pending: (string | undefined)[] = [];
    const removals = new Removals({
      remove: async (id) => void removed.push(id),
      changed: (id) => void pending.push(id),
    });
    return { removals, removed, pending };
  }

  it('goes only after its while', async () => {
    const { removals, removed, pending } = kit();
    removals.start('a');
    await vi.advanceTimersByTimeAsync(undoFor - 1);
    expect(removed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(removed).toEqual(['a']);
    expect(pending).toEqual(['a', undefined]);
  });

  it('does not go when it was taken back', async () => {
    const { removals, removed, pending } = kit();
    removals.start('a');
    removals.undo();
    await vi.advanceTimersByTimeAsync(2 * undoFor);
    await removals.finish();
    expect(removed).toEqual([]);
    expect(pending).toEqual(['a', undefined]);
  });

  it('goes at once when another is marked, which can then be taken back', async () => {
    const { removals, removed, pending } = kit();
    removals.start('a');
    removals.start('b');
    await vi.advanceTimersByTimeAsync(0);
    expect(removed).toEqual(['a']);
    expect(pending.at(-1)).toBe('b');
    removals.undo();
    await vi.advanceTimersByTimeAsync(2 * undoFor);
    expect(removed).toEqual(['a']);
  });

  it('goes once when the page is left', async () => {
    const { removals, removed } = kit();
    removals.start('a');
    await Promise.all([removals.finish(), removals.finish()]);
    await vi.advanceTimersByTimeAsync(2 * undoFor);
    expect(removed).toEqual(['a']);
  });
});

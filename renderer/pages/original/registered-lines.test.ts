import { describe, expect, it } from 'vitest';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { registeredLines } from './registered-lines.ts';

function line(id: string, matter: string, number: string | null): CaseSummaryView {
  // Only what the function reads.
  return { id, matter, number, registeredOn: number ? '2026-03-02' : null } as CaseSummaryView;
}

const lines = [
  line('a', 'marriage.registration', 'J500103-2026-000001'),
  line('b', 'marriage.registration', null),
  line('c', 'divorce.registration', 'L500103-2026-000001'),
  line('d', 'marriage.reissue', 'BJ500103-2026-000001'),
  line('e', 'marriage.archive-enquiry', null),
];
const ids = (found: readonly CaseSummaryView[]) => found.map(({ id }) => id);

describe('lines of the register that are registrations', () => {
  it('leaves out what is not registered yet and what registers nothing', () => {
    expect(ids(registeredLines(lines, undefined))).toEqual(['a', 'c', 'd']);
  });

  it('keeps one kind, and reissues, which may be of either', () => {
    expect(ids(registeredLines(lines, 'marriage'))).toEqual(['a', 'd']);
    expect(ids(registeredLines(lines, 'divorce'))).toEqual(['c', 'd']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkOwnTable } from '#core/domain/matters/funeral-subsidy/check-own-table.ts';
import { builtInTexts } from '#core/domain/matters/funeral-subsidy/table/tables.ts';
import { columnsOf, listNames } from './table-columns.ts';
import { bodyOf, changedRow, draftOf, nextRow, startOf, withRows } from './table-draft.ts';

const [first = ''] = builtInTexts;

describe('a table that is typed', () => {
  it('is written as it was read, for every built-in table', () => {
    for (const body of builtInTexts) {
      expect(JSON.parse(bodyOf(draftOf(body)))).toEqual(JSON.parse(body));
      expect(checkOwnTable(bodyOf(draftOf(body))).problems).toEqual([]);
    }
  });

  it('shows every fact of every row: a column, the days, the document, or where it was read', () => {
    const usual = ['from', 'to', 'document', 'source', 'inferred'];
    for (const body of builtInTexts) {
      const { lists } = draftOf(body);
      for (const name of listNames) {
        const known = [...usual, ...columnsOf[name].map(({ key }) => key)];
        for (const row of lists[name]) expect(known, name).toEqual(expect.arrayContaining(Object.keys(row)));
      }
    }
  });

  it('begins a version of the office on a day, with rows that the office knows the document of', () => {
    const draft = startOf(first, '2026-04-01');
    expect(draft.from).toBe('2026-04-01');
    const row = nextRow(draft, 'totalCaps');
    expect(row).toMatchObject({ from: '2026-04-01', source: 'office' });
    expect(row.document).toBe(draft.lists.totalCaps.at(-1)?.document);
    const capped = withRows(draft, 'totalCaps', [{ ...row, cap: '1800.00', to: '' }]);
    expect(JSON.parse(bodyOf(capped)).table.totalCaps).toEqual([{ ...row, cap: '1800.00' }]);
  });

  it('is the reading of the office where the office changed it, and ours where it did not', () => {
    const draft = draftOf(first);
    const [, inferred] = draft.lists.editions;
    expect(inferred).toMatchObject({ source: 'qianjiang2024', inferred: true });
    const rows = draft.lists.editions.map((row) => (row === inferred ? changedRow(row, { name: 'CQ-2027' }) : row));
    const { editions } = JSON.parse(bodyOf(withRows(draft, 'editions', rows))).table;
    expect(editions[1]).toMatchObject({ name: 'CQ-2027', source: 'office' });
    expect(editions[1]).not.toHaveProperty('inferred');
    expect(editions[0]).toEqual(draft.lists.editions[0]);
  });

  it('has its mistakes told by the check of the office', () => {
    const draft = startOf(first, '2026-04-01');
    const twice = withRows(draft, 'totalCaps', [...draft.lists.totalCaps, ...draft.lists.totalCaps]);
    const { problems } = checkOwnTable(bodyOf(twice));
    expect(problems).toEqual([{ code: 'days-overlap', path: 'table.totalCaps.1', name: 'totalCaps' }]);
  });
});

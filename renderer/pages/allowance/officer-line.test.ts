import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { translator } from '../../words/words.ts';
import { officerLine, officersOfCase } from './officer-line.ts';

const table = (changes: Readonly<Record<string, unknown>>) => ({
  kind: 'child-officer' as const,
  body: JSON.stringify({
    id: 'a',
    role: 'director',
    name: '示例甲',
    phone: '13800000001',
    division: '500103',
    township: '七星岗街道',
    village: '通远门社区',
    from: '2026-01-01',
    children: ['c1'],
    ...changes,
  }),
});

it('finds who looks after the child of a case today', () => {
  const tables = [
    table({}),
    table({ id: 'b', name: '示例乙', children: ['c2'] }),
    table({ id: 'c', to: '2026-02-28' }),
  ];
  const found = officersOfCase(tables, 'c1', plainDate('2026-03-01'));
  expect(found.map((officer) => officerLine(officer, translator('zh-CN')))).toEqual(['儿童主任 示例甲 13800000001']);
  expect(officersOfCase(tables, 'c1', plainDate('2026-02-28'))).toHaveLength(2);
});

it('looks at no other table', () => {
  expect(officersOfCase([{ kind: 'child-standard', body: 'no officer' }], 'c1', plainDate('2026-03-01'))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { newOfficer, readOfficer } from './officer-draft.ts';

const draft = {
  ...newOfficer('a1', '500103', plainDate('2026-03-02')),
  name: '示例甲',
  township: '七星岗街道',
  village: '通远门社区',
};
const problemOf = (changed: Partial<typeof draft>) => {
  const read = readOfficer({ ...draft, ...changed });
  return 'problem' in read ? read.problem : undefined;
};

describe('a person of the directory', () => {
  it('is kept with a name, a place and a first day', () => {
    expect(readOfficer(draft)).toMatchObject({ officer: { name: '示例甲', phone: '', children: [] } });
  });

  it('misses what is not told, in the order of the form', () => {
    expect(problemOf({ name: ' ' })).toBe('name');
    expect(problemOf({ name: '', township: '' })).toBe('name');
    expect(readOfficer(newOfficer('a1', '500103', plainDate('2026-03-02')))).toEqual({ problem: 'name' });
    expect(problemOf({ township: '' })).toBe('township');
    expect(problemOf({ village: '' })).toBe('village');
  });

  it('has no village where it is a supervisor of the township', () => {
    const read = readOfficer({ ...draft, role: 'supervisor' });
    expect('officer' in read && 'village' in read.officer).toBe(false);
  });

  it('does not end before it begins', () => {
    const read = readOfficer({ ...draft, to: plainDate('2026-03-01') });
    expect(read).toEqual({ problem: 'to' });
    expect('officer' in readOfficer({ ...draft, to: plainDate('2026-03-02') })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { translator } from '../../words/words.ts';
import { parentLine } from './parent-line.ts';

const t = translator('zh-CN');

describe('a parent in one line', () => {
  it('says the state with its facts and what shows it', () => {
    const line = parentLine(
      {
        name: '吴示例',
        state: 'prison',
        since: plainDate('2025-01-02'),
        termMonths: 18,
        proof: { paper: 'judgment', number: '示例0001', on: plainDate('2025-01-05') },
      },
      t,
      'zh-CN',
    );
    expect(line.split('\u2002')).toEqual([
      '吴示例',
      '服刑在押',
      '2025年1月2日起',
      '期限 18 个月',
      '刑事裁判文书',
      '示例0001',
      '2025年1月5日',
    ]);
  });

  it('leaves out facts that belong to another state, and is empty where nothing is told', () => {
    expect(parentLine({ state: 'dead', termMonths: 8, neglects: true }, t, 'zh-CN')).toBe('死亡');
    expect(parentLine({}, t, 'zh-CN')).toBe('');
  });
});

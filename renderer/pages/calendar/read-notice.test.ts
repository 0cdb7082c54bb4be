import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { readDates } from './read-dates.ts';
import { readNotice } from './read-notice.ts';

const typed2026 = {
  holidays: '1.1-1.3 元旦\n2.15-2.23 春节\n4.4-6 清明\n5.1-5 劳动节\n6.19-21 端午\n9.25-27 中秋\n10.1-10.7 国庆',
  workdays: '1.4 2.14 2.28\n5.9 9.20 10.10',
};

/** The same days in the words of a notice, whole lines as they are pasted. */
const pasted2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

const codes = (holidays: string, workdays = '', year = 2026) =>
  readNotice({ holidays, workdays }, year)
    .problems.filter(({ code }) => code !== 'missing')
    .map(({ line, code, text }) => [line, code, text]);

describe('the notice of a year', () => {
  it('is read as it is typed quickly', () => {
    const read = readNotice(typed2026, 2026);
    expect(read.problems).toEqual([]);
    expect(read.holidays).toHaveLength(33);
    expect(read.holidays.slice(0, 4)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-02-15']);
    expect(read.workdays).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });

  it('is read as it is pasted, to the same days', () => {
    expect(readNotice({ holidays: pasted2026, workdays: '' }, 2026)).toEqual(readNotice(typed2026, 2026));
  });

  it('takes one day, years, ISO days, full-width digits and signs', () => {
    const read = readNotice(
      { holidays: '２０２５年１月１日放假１天\n2025-05-01～5\n10/1—10/8', workdays: '2025.9.28' },
      2025,
    );
    expect(read.problems).toEqual([]);
    expect(read.holidays).toHaveLength(14);
    expect(read.workdays).toEqual(['2025-09-28']);
  });
});

describe('a line that is wrong', () => {
  it.each([
    ['1.1-1.3\n\n春节', '', [3, 'unread', '春节']],
    ['1.1-1.3 5', '', [1, 'unread', '5']],
    ['2.29', '', [1, 'no-day', '2.29']],
    ['13.1', '', [1, 'no-day', '13.1']],
    ['1.3-1.1', '', [1, 'order', '1.3-1.1']],
    ['2025.12.31-2026.1.2', '', [1, 'other-year', '2025.12.31-2026.1.2']],
    ['1.1-13', '', [1, 'long', '1.1-13']],
    ['元旦：1月1日至3日放假调休，共4天', '', [1, 'count', '元旦：1月1日至3日放假调休，共4天']],
    ['1.1-1.3\n1.3', '', [2, 'twice', '2026-01-03']],
    ['1.1', '1.5', [1, 'not-weekend', '2026-01-05']],
    ['1.1-1.3', '\n1.3', [2, 'both', '2026-01-03']],
  ])('%j and %j', (holidays, workdays, problem) => {
    expect(codes(holidays, workdays)).toEqual([problem]);
  });

  it('does not keep the others from being read', () => {
    expect(readNotice({ holidays: '1.1\n2.30\n5.1', workdays: '' }, 2026).holidays).toEqual([
      '2026-01-01',
      '2026-05-01',
    ]);
  });

  it('tells which holiday of every year is not there', () => {
    const { problems } = readNotice({ holidays: '1.1-1.3\n10.1-7', workdays: '' }, 2026);
    expect(problems).toEqual([{ field: 'holidays', line: undefined, code: 'missing', text: '2026-05-01' }]);
  });
});

const anyDay = fc
  .tuple(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 0, max: 364 }))
  .map(([year, days]) => addDays(plainDate(`${year}-01-01`), days));
const parts = (day: PlainDate) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)) });

describe('for any text', () => {
  it('reads a range back in whichever way it is written', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 9 }), fc.constantFrom('.', '/', '月'), (from, more, sign) => {
        const to = addDays(from, more);
        fc.pre(to.slice(0, 4) === from.slice(0, 4));
        const write = (day: PlainDate) => `${parts(day).month}${sign}${parts(day).day}${sign === '月' ? '日' : ''}`;
        const { ranges, unread } = readDates(`假期 ${write(from)}-${write(to)}`, Number(from.slice(0, 4)));
        expect(unread).toBe('');
        expect(ranges).toMatchObject([{ from, to }]);
      }),
    );
  });

  it('never throws, and gives only days of the year, each once, and no worked day off a weekend', () => {
    const scrap = fc.array(
      fc.constantFrom('1', '2', '12', '31', '.', '-', '月', '日', '至', '上班', '。', ' ', '\n', '共3天', '春节'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scrap.map((words) => words.join('')),
        ),
        fc.string(),
        (holidays, workdays) => {
          const read = readNotice({ holidays, workdays }, 2026);
          const all = [...read.holidays, ...read.workdays];
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((day) => day.startsWith('2026-'))).toBe(true);
          expect(read.workdays.every((day) => weekday(day) >= 6)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { catalogueColumns, catalogueColumnsOf, catalogueOf } from './catalogue.ts';
import {
  type ArchiveClass,
  archiveClasses,
  archiveClassLabels,
  archiveClassOf,
  archiveEnds,
  archiveOf,
  endsOfClass,
  isArchiveClass,
} from './classes.ts';
import { paperCode, readPaperCode } from './paper-code.ts';
import { paperOrder, paperOrders } from './paper-order.ts';
import { defaultArchiveSettings, filingDeadline } from './settings.ts';
import { archiveStamp, boxCover, boxNote, boxSpine } from './stamp.ts';

describe('the classes', () => {
  it.each([
    ['marriage.registration', undefined, 'marriage'],
    ['divorce.registration', undefined, 'divorce'],
    ['marriage.reissue', undefined, 'reissue'],
    ['marriage.annulment', undefined, 'annulment'],
    ['marriage.court-remark', 'invalid', 'annulment'],
    ['marriage.court-remark', 'revoked', 'annulment'],
    ['marriage.court-remark', 'divorced', undefined],
    ['marriage.court-remark', undefined, undefined],
    ['marriage.record-proof', undefined, undefined],
    ['marriage.archive-enquiry', undefined, undefined],
    ['toString', undefined, undefined],
  ] as const)('%s %s', (matter, decision, expected) => {
    expect(archiveClassOf(matter, decision)).toBe(expected);
  });

  it('are called as in article 9', () => {
    expect(
      archiveClasses.filter((id) => archiveOf(id) === 'marriage').map((id) => archiveClassLabels[id]['zh-CN']),
    ).toEqual(['结婚登记类', '撤销婚姻类', '离婚登记类', '补发婚姻登记证类']);
    expect([isArchiveClass('divorce'), isArchiveClass('toString')]).toEqual([true, false]);
  });
});

describe('the orders of papers', () => {
  const orderedClasses = archiveClasses.filter((archiveClass) => paperOrders[archiveClass]);
  const days = ['2004-01-01', '2021-01-01', '2025-05-10', '2026-11-23'].map(plainDate);

  it('exist for exactly the ends that a class can have', () => {
    for (const archiveClass of orderedClasses) {
      const ends = archiveEnds.filter((end) => paperOrders[archiveClass]?.[end]);
      expect(ends.sort()).toEqual([...endsOfClass[archiveClass]].sort());
    }
  });

  it('end with the other papers, name an article, and give no kind of party one paper twice', () => {
    for (const archiveClass of orderedClasses) {
      for (const [end, on] of endsOfClass[archiveClass].flatMap((each) => days.map((day) => [each, day] as const))) {
        const order = paperOrder(archiveClass, end, on);
        expect(order.at(-1)?.code).toBe('other');
        expect(order.every(({ article }) => article.length > 4)).toBe(true);
        const slots = order.flatMap(({ code, kinds }) => (kinds ?? ['all']).map((kind) => `${code} ${kind}`));
        expect(new Set(slots).size).toBe(slots.length);
      }
    }
  });

  it('change on the days of the law and on no other', () => {
    const changes = orderedClasses.flatMap((archiveClass) =>
      endsOfClass[archiveClass].flatMap((end) =>
        (paperOrders[archiveClass]?.[end] ?? []).flatMap(({ from, to }) => [from, to && addDays(to, 1)]),
      ),
    );
    expect([...new Set(changes)].filter((day) => day !== undefined).sort()).toEqual([
      '2021-01-01',
      '2021-06-01',
      '2025-05-10',
    ]);
  });
});

describe('codes of papers', () => {
  it('carry whose paper it is', () => {
    expect(paperCode('identity-copy', 'woman')).toBe('woman.identity-copy');
    expect(readPaperCode('woman.identity-copy')).toEqual({ code: 'identity-copy', party: 'woman' });
    expect(readPaperCode('man.translation')).toEqual({ code: 'translation', party: 'man' });
    expect(readPaperCode('other')).toEqual({ code: 'other' });
  });
});

describe('the stamp and the box', () => {
  const place = { fondsNumber: '0123', year: 2026, archiveClass: 'marriage', volume: 7 } as const;
  const values = (fields: readonly { readonly 'zh-CN': string; readonly value: string }[]) =>
    fields.map((field) => [field['zh-CN'], field.value]);

  it('has the five fields of article 10', () => {
    expect(values(archiveStamp(place, 12))).toEqual([
      ['全宗号', '0123'],
      ['年度', '2026'],
      ['室编卷号', '7'],
      ['馆编卷号', ''],
      ['页数', '12'],
    ]);
    expect(values(archiveStamp({ ...place, publicVolume: '88' }, 12))[3]).toEqual(['馆编卷号', '88']);
  });

  it('has cover, spine and note', () => {
    const box = { number: 3, firstVolume: 5, lastVolume: 9, files: 5, pages: 62 };
    expect(
      values(boxCover({ fondsName: '某区民政局', officeName: '某区民政局婚姻登记处', archiveClass: 'divorce' })),
    ).toEqual([
      ['全宗名称', '某区民政局'],
      ['婚姻登记处名称', '某区民政局婚姻登记处'],
    ]);
    expect(values(boxSpine(place, box))).toEqual([
      ['全宗号', '0123'],
      ['年度', '2026'],
      ['婚姻登记性质', '结婚登记类'],
      ['起止卷号', '5—9'],
      ['盒号', '3'],
    ]);
    expect(values(boxSpine(place, { ...box, lastVolume: 5 }))[3]).toEqual(['起止卷号', '5']);
    expect(values(boxNote(box))[0]).toEqual(['盒内情况说明', '共5卷，62页']);
  });
});

describe('the catalogue', () => {
  const files = [
    { volume: 2, on: plainDate('2026-01-06'), pages: 60, number: 'J500103-2026-000002' },
    {
      volume: 1,
      on: plainDate('2026-01-05'),
      pages: 50,
      man: { name: '甲', idNumber: '01' },
      woman: { name: '乙', idNumber: 'A1' },
    },
  ];
  const input = { archiveClass: 'marriage', year: 2026, catalogueNumber: '9', capacityPages: 100, files } as const;

  it('lists the files by volume with their boxes', () => {
    const catalogue = catalogueOf(input);
    expect(catalogue.rows.map(({ volume, box, manName, number }) => [volume, box, manName, number])).toEqual([
      [1, 1, '甲', ''],
      [2, 2, '', 'J500103-2026-000002'],
    ]);
    expect(catalogue.pages).toBe(110);
    expect(Object.keys(catalogue.rows[0] ?? {}).sort()).toEqual(catalogueColumns.map(({ id }) => id).sort());
  });

  it('has the persons of a file that is of no couple in one column', () => {
    const people = [
      { name: '甲', idNumber: '01' },
      { name: '乙', idNumber: '' },
    ];
    const adoption = { volume: 1, on: plainDate('2026-01-05'), pages: 50, people };
    const [row] = catalogueOf({ ...input, archiveClass: 'adoption', files: [adoption] }).rows;
    expect([row?.names, row?.idNumbers]).toEqual(['甲、乙', '01']);
    const columns = (archiveClass: ArchiveClass) => catalogueColumnsOf(archiveClass).map(({ id }) => id);
    expect(columns('adoption')).not.toContain('manName');
    expect(columns('marriage')).not.toContain('names');
  });

  it('refuses one volume twice', () => {
    expect(() => catalogueOf({ ...input, files: [...files, ...files] })).toThrow('CONFLICT');
  });
});

describe('the yearly filing', () => {
  it('is due on 31 March of the next year, or when the office says', () => {
    expect(filingDeadline(2026)).toBe('2027-03-31');
    expect(filingDeadline(2026, { ...defaultArchiveSettings, filingDue: { month: 6, day: 30 } })).toBe('2027-06-30');
    expect(() => filingDeadline(2026, { ...defaultArchiveSettings, filingDue: { month: 2, day: 30 } })).toThrow(
      'INVALID',
    );
  });
});

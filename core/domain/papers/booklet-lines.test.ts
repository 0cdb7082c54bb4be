import { expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import type { BookletRecord } from './booklet.ts';
import { beginsPerson, certificateLines } from './booklet-lines.ts';

const record: BookletRecord = {
  kind: 'marriage-certificate',
  holder: '李沐阳',
  registeredOn: plainDate('2026-03-02'),
  number: 'J500102-2026-000017',
  remark: '',
  persons: [
    { name: '王思涵', sex: '女', nationality: '中国', birth: plainDate('1998-11-05'), idNumber: '110105199811050026' },
    { name: '李沐阳', sex: '男', nationality: '中国', birth: plainDate('1997-01-09'), idNumber: '11010519491231002X' },
  ],
};

it('reads a booklet from its first line to its last, as it is printed', () => {
  const texts = certificateLines(record).map(({ label, value }) => `${label} ${value}`);
  expect(texts).toEqual([
    '持证人 李沐阳',
    '登记日期 2026年03月02日',
    '结婚证字号 J500102-2026-000017',
    '姓名 王思涵',
    '性别 女',
    '国籍 中国',
    '出生日期 1998年11月05日',
    '身份证件号 110105199811050026',
    '姓名 李沐阳',
    '性别 男',
    '国籍 中国',
    '出生日期 1997年01月09日',
    '身份证件号 11010519491231002X',
  ]);
  expect(certificateLines(record).filter(({ label }) => beginsPerson(label))).toHaveLength(2);
});

it('has the remark of a reissue in its place, and the number by its own name', () => {
  const lines = certificateLines({ ...record, kind: 'divorce-certificate', remark: '补发' });
  expect(lines[2]?.label).toBe('离婚证字号');
  expect(lines[3]).toEqual({ label: '备注', value: '补发' });
});

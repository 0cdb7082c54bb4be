import { catalogueOf } from '#core/domain/archive/catalogue.ts';
import { archiveStamp, boxCover, boxNote, boxSpine } from '#core/domain/archive/stamp.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { longestName, rarestName, sampleCouple } from '../forms/sample-people.ts';
import type { BoxLabelPaper, CataloguePaper, FileListPaper, MissingPapersPaper } from './records.ts';

/** Invented archives: an ordinary one, and one with the longest names and numbers. */

const offices = {
  ordinary: { fondsName: '重庆市渝中区民政局', officeName: '重庆市渝中区民政局婚姻登记处' },
  extreme: {
    fondsName: '重庆市石柱土家族自治县民政局',
    officeName: '重庆市石柱土家族自治县民政局婚姻登记处黄水国家森林公园便民服务点',
  },
} as const;
type Kind = keyof typeof offices;

const first = plainDate('2026-01-05');
const { man, woman } = sampleCouple('ordinary');

/** A catalogue of some files; in the extreme one every third couple has the longest names. */
export function sampleCatalogue(kind: Kind, count: number): CataloguePaper {
  const extreme = kind === 'extreme';
  const files = Array.from({ length: count }, (_, index) => {
    const long = extreme && index % 3 === 0;
    return {
      volume: index + 1,
      ...(long ? { publicVolume: '000000123456' } : {}),
      man: long ? { name: rarestName, idNumber: `${man.idNumber}(香港)` } : man,
      woman: long ? { name: longestName, idNumber: 'C01X00T47-2026-ABCDEFGHIJ' } : woman,
      number: long
        ? '渝石柱土家族自治县民婚撤〔2026〕第000123456789号'
        : `J500103-2026-${String(index + 1).padStart(6, '0')}`,
      on: addDays(first, index),
      pages: 18 + (index % 5),
      ...(long ? { remark: '已撤销' } : {}),
    };
  });
  const archiveClass = extreme ? 'reissue' : 'marriage';
  const catalogueNumber = extreme ? '0087-2026-0001' : '1';
  const catalogue = catalogueOf({ archiveClass, year: 2026, catalogueNumber, capacityPages: 300, files });
  return { catalogue, ...offices[kind] };
}

const place = { fondsNumber: '0087', year: 2026, archiveClass: 'marriage', volume: 7 } as const;
const longPlace = {
  fondsNumber: '0087-2026-0001',
  year: 2026,
  archiveClass: 'reissue',
  volume: 123456,
  publicVolume: '000000123456789',
} as const;

export function sampleBoxLabel(kind: Kind): BoxLabelPaper {
  const extreme = kind === 'extreme';
  const box = {
    number: extreme ? 1234 : 1,
    firstVolume: extreme ? 123456 : 1,
    lastVolume: extreme ? 123999 : 15,
    files: 15,
    pages: 297,
  };
  const where = extreme ? longPlace : place;
  const cover = boxCover({ ...offices[kind], archiveClass: where.archiveClass });
  return { title: '婚姻登记档案', cover, spine: boxSpine(where, box), note: boxNote(box) };
}

const titles = [
  '结婚登记审查处理表',
  '申请结婚登记声明书（男方）',
  '申请结婚登记声明书（女方）',
  '身份证件复印件（男方）',
  '身份证件复印件（女方）',
  '合影照片',
];

export function sampleFileList(kind: Kind): FileListPaper {
  const extreme = kind === 'extreme';
  const long = '无配偶证明、附加证明书及其中文译文、翻译机构资质证明和国外文书真实的书面声明（女方）';
  const papers = extreme
    ? Array.from({ length: 40 }, (_, index) => ({
        title: index % 2 === 0 ? long : (titles[index % 6] ?? long),
        pages: 1 + (index % 12),
      }))
    : titles.map((title, index) => ({ title, pages: index < 3 ? 1 : 2 }));
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  return {
    stamp: archiveStamp(extreme ? longPlace : place, pages),
    names: extreme ? [rarestName, longestName] : [man.name, woman.name],
    className: extreme ? '补发婚姻登记证类' : '结婚登记类',
    number: extreme ? '渝石柱土家族自治县民婚撤〔2026〕第000123456789号' : 'J500103-2026-000007',
    on: plainDate('2026-03-02'),
    papers,
    missingReason: extreme ? '女方无配偶证明的中文译文原件由公证处留存，只有复印件；待公证处退回后补入卷内' : '',
  };
}

const article = '婚姻登记档案管理办法 第五条';

export function sampleMissingPapers(kind: Kind): MissingPapersPaper {
  const extreme = kind === 'extreme';
  const files = Array.from({ length: extreme ? 15 : 2 }, (_, index) => ({
    className: extreme && index % 2 === 0 ? '补发婚姻登记证类' : '结婚登记类',
    ...(index % 2 === 0 ? { volume: index + 1 } : {}),
    names: extreme ? [rarestName, longestName] : [man.name, woman.name],
    number: `J500103-2026-${String(index + 1).padStart(6, '0')}`,
    endedOn: addDays(first, index),
    missing: [
      { title: '身份证件复印件（女方）', required: true, article },
      ...(extreme ? [{ title: '无配偶证明及其中文译文（女方）', required: false, article }] : []),
    ],
  }));
  return { officeName: offices[kind].officeName, year: 2026, on: plainDate('2027-03-31'), files };
}

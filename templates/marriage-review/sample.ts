import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageReviewRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { foreigner, longWoman, mingxuan, rareMan, yutong } from '../testing/people.ts';

const registered = {
  opinion: '符合结婚条件，准予登记。',
  registeredOn: plainDate('2026-03-02'),
  number: 'J500103-2026-000001',
  manPrintNumber: '00012345',
  womanPrintNumber: '00012346',
  office: '重庆市渝中区民政局婚姻登记处',
  remark: '',
} as const;

/** Review sheets by name: a plain one, the longest, one before the number is given. */
export const reviewSamples: Readonly<Record<string, MarriageReviewRecord>> = {
  ordinary: {
    ...registered,
    man: mingxuan,
    woman: yutong,
    manPapers: ['居民身份证', '签字声明'],
    womanPapers: ['居民身份证', '签字声明', '生效离婚判决书及生效证明'],
  },
  long: {
    ...registered,
    man: rareMan,
    woman: longWoman,
    manPapers: ['居民身份证', '军人证件', '团级以上政治工作部门出具的婚姻登记证明', '签字声明', '离婚证'],
    womanPapers: ['临时居民身份证', '签字声明', '配偶死亡医学证明（推断）书', '原结婚证'],
    remark: '男方军人证件号：军字第20260001号。女方姓名依户籍登记。',
  },
  unnumbered: {
    man: foreigner,
    woman: yutong,
    manPapers: ['护照', '无配偶证明（附加证明书）', '中文译文', '书面声明'],
    womanPapers: ['居民身份证', '签字声明'],
    opinion: '',
    office: registered.office,
    remark: '',
  },
};

import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageRefusalRecord, RefusalReason } from '#core/domain/matters/marriage-registration/records.ts';
import { longWoman, mingxuan, rareMan, yutong } from '../testing/people.ts';

const tooYoung: RefusalReason = {
  rule: 'M-03',
  text: '男方未满二十二周岁，2026年3月1日起可以办理',
  basis: '民法典 第一千零四十七条',
};

const grounds: readonly RefusalReason[] = [
  tooYoung,
  { rule: 'M-04', text: '女方未满二十周岁', basis: '民法典 第一千零四十七条；婚姻登记条例 第九条第一项' },
  { rule: 'M-05', text: '一方表示并非自愿', basis: '民法典 第一千零四十六条；婚姻登记条例 第九条第二项' },
  { rule: 'M-06', text: '一方已有配偶', basis: '婚姻登记条例 第九条第三项' },
  {
    rule: 'M-07',
    text: '双方属于三代以内旁系血亲（姑表、舅表）',
    basis: '民法典 第一千零四十八条；婚姻登记条例 第九条第四项',
  },
  { rule: 'M-01', text: '双方没有共同到婚姻登记机关申请', basis: '民法典 第一千零四十九条；婚姻登记条例 第七条' },
  {
    rule: 'M-17',
    text: '一方的离婚登记申请尚在冷静期内，婚姻关系没有解除，在取得离婚证之前不能与他人结婚',
    basis: '民法典 第一千零七十七条、第一千零八十条',
  },
];

const common = {
  noticeNumber: '渝中婚告〔2026〕1号',
  requestedOn: plainDate('2026-02-28'),
  office: '重庆市渝中区民政局婚姻登记处',
  on: plainDate('2026-02-28'),
} as const;

/** Notices by name: one ground, and so many that they go on over the page. */
export const refusalSamples: Readonly<Record<string, MarriageRefusalRecord>> = {
  ordinary: { ...common, man: mingxuan, woman: yutong, reasons: [tooYoung] },
  long: { ...common, man: rareMan, woman: longWoman, reasons: [...grounds, ...grounds] },
};

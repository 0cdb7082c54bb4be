import type { RegionTableInput } from './schema.ts';

const measures = '渝民发〔2010〕2号《重庆市免除城乡困难群众基本丧葬服务费实施办法》';
const notice = { from: '2010-01-01', document: measures, source: 'notice2010' } as const;
// Seen only in the city's answers, which name no document of their own; halls have worked so since the measures.
const practice = '渝民发〔2010〕2号（市民政局现行办理口径）';
const answer = { from: '2010-01-01', document: practice, source: 'cityAnswer' } as const;

/**
 * 重庆市, the base of all its districts. The measures are of 2010; their first day was not found, 1 January stands for it.
 * What the text does not say and we read into it is marked `inferred`.
 */
export const chongqing: RegionTableInput = {
  region: '500000',
  editions: [
    { ...notice, name: 'CQ-2010', to: '2020-12-31', inferred: true },
    // A district's guide of 2024 still cites the measures; what changed from 2021 on is the wording of D5 and of the form.
    { ...notice, name: 'CQ-2021', from: '2021-01-01', source: 'qianjiang2024', inferred: true },
  ],
  classes: [
    { ...notice, class: 'D1' },
    { ...notice, class: 'D2' },
    { ...notice, class: 'D3' },
    { ...notice, class: 'D4' },
    // The notice of 2010 says 生活困难的重点优抚对象, the city's answer of 2021 leaves 生活困难的 out; the day between is ours.
    { ...notice, class: 'D5', to: '2020-12-31', needsHardship: true },
    { ...answer, class: 'D5', from: '2021-01-01', source: 'cityAnswer2021', inferred: true },
  ],
  items: [
    { ...notice, item: 'transport' },
    { ...notice, item: 'storage', hours: 72 }, // 3天以内; halls charge by the hour
    { ...notice, item: 'bag' },
    { ...notice, item: 'cremation' },
    { ...notice, item: 'urn', pieces: 1, cap: '200.00' },
  ],
  totalCaps: [{ ...answer, cap: '1500.00' }],
  exclusions: [
    { ...answer, bearer: 'welfare-body' },
    { ...answer, bearer: 'social-insurance' },
    { ...answer, bearer: 'work-injury' },
  ],
  // The same yuan of transport is not waived twice; that 96000 comes first is our reading.
  hotline: [
    {
      from: '2010-01-01',
      document: '96000殡葬服务热线接运费减免规定',
      source: 'hotline2024',
      inferred: true,
      item: 'transport',
      cap: '230.00',
      order: 'before',
    },
  ],
  places: [
    { ...notice, death: 'any', cremation: 'home', pay: 'direct' },
    { ...notice, death: 'any', cremation: 'region', pay: 'direct' },
    { ...notice, death: 'any', cremation: 'elsewhere', pay: 'no', inferred: true }, // nothing was found for it
  ],
  settlements: [{ ...notice, begins: '12-01', ends: '11-30', reportBy: '11-30' }],
  papers: [
    { ...answer, paper: 'applicant-id' },
    { ...answer, paper: 'deceased-id' },
    { ...answer, paper: 'death-certificate' },
  ],
  forms: [
    { ...notice, name: '重庆市困难群众丧葬补贴申请表', copies: 3, to: '2020-12-31' },
    { ...answer, name: '重庆市困难群众丧葬补助申请表', copies: 3, from: '2021-01-01', inferred: true },
  ],
};

const nananRow = { from: '2017-01-01', document: '南岸区惠民殡葬规定', source: 'nanan2017', inferred: true } as const;

/** 南岸区: two more classes and a higher total; known from its figures of 2017, the first day stands for "by 2017". */
export const nanan: RegionTableInput = {
  region: '500108',
  editions: [{ ...nananRow, name: 'NANAN-2017' }],
  classes: [
    { ...nananRow, class: 'X1' },
    { ...nananRow, class: 'X2' },
  ],
  totalCaps: [{ ...nananRow, cap: '1688.00' }],
};

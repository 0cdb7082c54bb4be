import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { adoptionCertificateRecord } from './certificate-record.ts';
import {
  adoptionInquiryRecord,
  adoptionQuestioningRecord,
  evaluationNoticeRecord,
  evaluationRecord,
} from './examination-records.ts';
import { judgeAdoptionApplication } from './judge-application.ts';
import { adoptionReceiptRecord, adoptionSupplementRecord, openPoints } from './letter-records.ts';
import { adoptionApplicationRecord, adoptionNoticeRecord, adoptionReviewRecord } from './paper-records.ts';
import { sampleApplication } from './sample-application.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局';
const input = { application: sampleApplication(on, 1), office, on };
const ofParents = { ...input, application: sampleApplication(on, 5) };
const registrar = '周晓琳';

describe('the papers of an adoption', () => {
  it('the application names child, adopters by their column, and the institution', () => {
    const record = adoptionApplicationRecord(input);
    expectFilled(record, ['otherMatters']);
    expect(record.texts).toMatchObject({
      'child.standing': '福利机构抚养的查找不到生父母的未成年人',
      'man.name': '李明轩',
      'woman.name': '陈雨桐',
      'woman.status': '已婚',
      yearlyIncome: '180000.00元',
      'placer.name': '重庆市渝中区儿童福利院',
      'placer.handler': '吴晓莉（社会工作科科长）',
      'child.institution': '重庆市渝中区儿童福利院',
    });
    expect(adoptionApplicationRecord(ofParents).texts).toMatchObject({
      'placer.name': '赵志强',
      'placer.secondName': '孙丽华',
      'placer.relation': '生父、生母',
      'placer.opinion': '同意送养',
    });
  });

  it('nobody who places a foundling stands on it, whatever was typed before', () => {
    const foundling = { ...sampleApplication(on, 8), placer: input.application.placer };
    const { texts } = adoptionApplicationRecord({ ...input, application: foundling });
    expect(Object.keys(texts).filter((blank) => blank.startsWith('placer.'))).toEqual([]);
  });

  it('a single woman stands in her own column', () => {
    const single = {
      ...input.application,
      mode: 'single-woman' as const,
      adopters: input.application.adopters.slice(1),
    };
    const { texts } = adoptionApplicationRecord({ ...input, application: single });
    expect([texts['man.name'], texts['woman.name']]).toEqual(['', '陈雨桐']);
  });

  it('the receipt lists what was received, not what comes later, and the thirtieth day', () => {
    const record = adoptionReceiptRecord({ ...input, accepted: on, receiptNumber: '500103-2026-0001', registrar });
    expectFilled(record);
    expect(record.texts).toMatchObject({ dueOn: '2026年04月01日', noticeFollows: expect.stringContaining('六十日') });
    const listed = record.lists?.papers?.map(({ text }) => text).join() ?? '';
    expect(listed).toContain('收养登记申请书（A1）');
    expect(listed).not.toMatch(/A15|P15|A7|P10/);
    const orphan = adoptionReceiptRecord({ ...ofParents, accepted: on, receiptNumber: '1', registrar });
    expect(orphan.texts.noticeFollows).toBe('');
  });

  it('what is lacking is told with its article; the own work of the office is not', () => {
    const application = {
      ...sampleApplication(on, 8),
      notice: undefined,
      papers: ['A1' as const],
      child: { ...input.application.child, name: '沈念安' },
    };
    const judgement = judgeAdoptionApplication({
      on,
      office: { division: '500103', foreignAuthority: false },
      settings: defaultLawSettings,
      application,
      accepted: on,
    });
    const record = adoptionSupplementRecord({ ...input, application, judgement });
    expectFilled(record);
    const rules = openPoints(judgement).map(({ rule }) => rule);
    expect(rules).toContain('A5');
    for (const own of ['R22', 'A15', 'P15']) expect(rules).not.toContain(own);
    expect(record.lists?.reasons?.find(({ rule }) => rule === 'A8')).toMatchObject({
      text: '缺少公安机关出具的捡拾弃婴、儿童报案证明（A8）',
      basis: '中国公民收养子女登记办法（2023） 第六条',
    });
  });

  it('a record of questioning says what was asked, or what will be', () => {
    const asked = adoptionQuestioningRecord({ ...input, role: 'placer', registrar });
    expectFilled(asked, ['party.sex', 'toAdopter', 'toChild']);
    expect(asked.texts).toMatchObject({
      'party.name': '吴晓莉',
      'party.standing': '送养人',
      toPlacer: '本人',
      by: '周晓琳',
    });
    const { questioned: _asked, ...rest } = input.application;
    const open = adoptionQuestioningRecord({ ...input, application: rest, role: 'child', registrar });
    expect(open.lists?.questions?.length).toBeGreaterThan(3);
    expect(open.lists?.questions?.every(({ answer }) => answer === '')).toBe(true);
    expect(() => adoptionQuestioningRecord({ ...input, role: 'second-placer', registrar })).toThrow('INVALID');
  });

  it('an inquiry, and none that nobody made', () => {
    expectFilled(adoptionInquiryRecord({ ...input, index: 0, registrar }), ['toPlacer', 'place']);
    expect(() => adoptionInquiryRecord({ ...input, index: 1, registrar })).toThrow('INVALID');
  });

  it('notice and record of the evaluation', () => {
    const notice = evaluationNoticeRecord(input);
    expectFilled(notice);
    expect(notice.lists?.topics).toHaveLength(11);
    const { evaluation = {} } = input.application;
    const found = { ...evaluation, mustReport: ['drugs' as const], reportedTo: office };
    const record = evaluationRecord({ ...input, application: { ...input.application, evaluation: found } });
    expectFilled(record);
    expect(record.lists?.findings?.map(({ found: answer }) => answer).join('')).toBe('无无无无无无有无无');
    expect(() => evaluationNoticeRecord({ ...input, application: { ...input.application, evaluation: {} } })).toThrow(
      'INVALID',
    );
  });

  it('the notice tells a known birth, a guessed one as an age, or what was typed', () => {
    const told = (child: object, notice: object = {}) => {
      const application = {
        ...input.application,
        child: { ...input.application.child, ...child },
        notice: { ...input.application.notice, ...notice },
      };
      return adoptionNoticeRecord({ ...input, application, settings: defaultLawSettings });
    };
    expectFilled(told({}));
    expect(told({}).texts['child.age']).toBe('2021年01月21日出生');
    expect(told({ idNumber: undefined }).texts['child.age']).toBe('约5周岁');
    expect(told({}, { age: '约半岁' }).texts['child.age']).toBe('约半岁');
  });

  it('the review lists the papers of each side in the words of the day', () => {
    const record = adoptionReviewRecord({
      ...input,
      opinion: '符合收养条件，准予登记',
      number: '（2026）渝中收字00012',
      registeredOn: on,
      printNumber: '00012345',
    });
    expectFilled(record, ['remark']);
    expect(record.texts.adopterPapers).toContain('卫生健康主管部门');
    expect(record.texts.adopterPapers).not.toContain('送养人');
    expect(record.texts.placerPapers).not.toContain('计划生育');
  });
});

describe('the certificate (收养登记证)', () => {
  const of = (application: typeof input.application) =>
    adoptionCertificateRecord({
      application,
      number: '（2026）渝中收字00012',
      registeredOn: addDays(on, 61),
      registrar,
    });

  it('names child, placer and both adopters', () => {
    expect(of(input.application)).toMatchObject({
      child: { name: '沈念安', nameAfter: '李念安', sex: '女', standing: '福利机构抚养的查找不到生父母的未成年人' },
      placer: { name: '重庆市渝中区儿童福利院', address: '重庆市渝中区大溪沟街道人和街2号' },
      father: { name: '李明轩', nationality: '中国' },
      mother: { name: '陈雨桐' },
      address: '重庆市渝中区解放碑街道民权路1号',
      remark: '',
    });
    expect(of(ofParents.application).placer.name).toBe('赵志强、孙丽华');
  });

  it('a foundling without a number has a blank line, any other child without one no certificate', () => {
    const bare = (category: 8 | 5) => {
      const application = sampleApplication(on, category);
      return { ...application, child: { ...application.child, idNumber: undefined } };
    };
    expect(of(bare(8)).child.idNumber).toBe('');
    expect(of(bare(8)).placer).toEqual({ name: '', address: '' });
    expect(() => of(bare(5))).toThrow('INVALID');
  });

  it('guesses nothing of an adopter', () => {
    const [first = {}, second = {}] = input.application.adopters;
    expect(() => of({ ...input.application, adopters: [first, { ...second, birth: undefined }] })).toThrow('INVALID');
  });
});

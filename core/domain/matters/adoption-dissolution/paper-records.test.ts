import { describe, expect, it } from 'vitest';
import { actRefusalRecord, questioningRecord } from '../../adoption-law/act-texts.ts';
import { adoptionCertificateRecord } from '../../adoption-law/certificate-record.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { completeDissolution } from './application.ts';
import { judgeDissolutionApplication } from './judge-application.ts';
import { dissolutionApplicationRecord, dissolutionReviewRecord } from './paper-records.ts';
import { sampleDissolutionApplication } from './sample-application.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局';
const application = sampleDissolutionApplication(on);

describe('the papers of a dissolution', () => {
  it('the application names all, with the age of consent of its day', () => {
    const record = dissolutionApplicationRecord({ application, office, on });
    expectFilled(record);
    expect(record.texts).toMatchObject({
      'child.name': '陈安安',
      'secondAdopter.name': '林晓月',
      'placer.name': '赵国强',
      consentAge: '八',
    });
    const old = plainDate('2020-06-01');
    expect(dissolutionApplicationRecord({ application, office, on: old }).texts.consentAge).toBe('十');
  });

  it('an institution stands in one line and no placing person', () => {
    const institution = { name: '重庆市渝中区儿童福利院', handlerName: '何雨', phone: '02363000000' };
    const placed = { ...application, category: 2 as const, placer: { institution } };
    const { texts } = dissolutionApplicationRecord({ application: placed, office, on });
    expect(texts.institution).toBe('重庆市渝中区儿童福利院（02363000000，经办人：何雨）');
    expect(texts['placer.name']).toBeUndefined();
  });

  it('the review form, with number and printed number once they are there', () => {
    const review = dissolutionReviewRecord({ application, office, on, opinion: '准予登记' });
    expectFilled(review, ['registeredOn', 'number', 'printNumber', 'remark']);
    const done = dissolutionReviewRecord({
      application: { ...application, remark: '无' },
      office,
      on,
      opinion: '准予登记',
      registeredOn: on,
      number: '（2026）渝中解字00001',
      printNumber: 'A0000001',
    });
    expectFilled(done);
  });

  it('a questioning, before and after', () => {
    const input = { matter: '解除收养登记', who: 'placer', questions: ['您是否同意？'], office, on } as const;
    const person = application.placer.persons?.[0] ?? {};
    const before = questioningRecord({ ...input, person, asked: undefined, registrar: '周晓琳' });
    expect(before.lists?.questions).toEqual([{ question: '您是否同意？', answer: '', index: '1' }]);
    expect(before.texts).toMatchObject({ by: '周晓琳', toPlacer: '本人', toChild: '父亲' });
    const asked = application.questioned?.placer;
    expect(questioningRecord({ ...input, person, asked, registrar: '' }).texts.by).toBe('周晓琳');
    expect(() => questioningRecord({ ...input, person: {}, asked, registrar: '' })).toThrow('INVALID');
  });

  it('every refusal stands on the notice with its article', () => {
    const wrong = { ...application, adoptersAgree: false, placersAgree: false, consents: false };
    const judged = judgeDissolutionApplication({
      ...{ on, office: { division: '500115', foreignAuthority: false }, settings: defaultLawSettings },
      ...{ application: wrong, accepted: on },
    });
    const reasons = judged.findings
      .filter(({ verdict }) => verdict === 'REFUSE' || verdict === 'REFER')
      .map(({ rule, message, basis }) => ({ rule, text: message, basis }));
    const notice = { noticeNumber: '500103-2026-0001', requestedOn: on, reasons, office, on };
    const record = actRefusalRecord({ ...notice, applicants: '陈志远', request: '解除收养登记' });
    expectFilled(record);
    expect(record.lists?.reasons?.map(({ rule, basis }) => [rule, basis])).toEqual([
      ['DIS-1', '民法典 第一千一百一十四条、第一千一百一十五条'],
      ['DIS-2', '民法典 第一千一百一十四条'],
      ['DIS-3', '民法典 第一千一百一十四条、第一千一百一十五条'],
      ['DIS-4', '中国公民收养子女登记办法（2023） 第十条'],
    ]);
  });

  it('the proof: father and mother by their sex, the adoption that ended', () => {
    const original = { number: '（2023）渝中收字00012', registeredOn: plainDate('2023-03-02') };
    const facts = {
      ...({ kind: 'adoption-dissolution-proof', parties: application, number: '（2026）渝中解字00001' } as const),
      ...{ registeredOn: on, registrar: '周晓琳', remark: '', original },
    } as const;
    const record = adoptionCertificateRecord(facts);
    expect(record).toMatchObject({
      father: { name: '陈志远' },
      mother: { name: '林晓月' },
      child: { name: '陈安安', standing: '' },
      placer: { name: '赵国强、孙丽华' },
      original,
    });
    const nameless = { ...application, child: { ...application.child, name: '' } };
    expect(() => adoptionCertificateRecord({ ...facts, parties: nameless })).toThrow('INVALID');
    const sexless = { ...application, adopters: [{ name: '陈志远' }] };
    expect(() => adoptionCertificateRecord({ ...facts, parties: sexless })).toThrow('INVALID');
  });

  it('a draft is completed as it enters the journal', () => {
    const draft = { ...application, child: { ...application.child, nameAfter: '古丽•艾力', sex: undefined } };
    expect(completeDissolution(draft, on).child).toMatchObject({ nameAfter: '古丽·艾力', sex: 'female' });
  });
});

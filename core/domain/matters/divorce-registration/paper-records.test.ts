import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { divorceClock } from '../../law/divorce-clock.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { formBlanks } from '../../papers/forms.ts';
import {
  divorceApplicationRecord,
  divorceReceiptRecord,
  divorceRefusalRecord,
  divorceWithdrawalConfirmationRecord,
  divorceWithdrawalRecord,
} from './application-records.ts';
import {
  divorceAgreementRecord,
  divorceCertificateRecord,
  divorceDeclarationRecord,
  divorceQuestioningRecord,
  divorceReviewRecord,
} from './paper-records.ts';
import { standardQuestions } from './questions.ts';
import { sampleDivorce, sampleTerms } from './sample-couple.ts';

const accepted = plainDate('2025-09-03');
const on = plainDate('2025-11-10');
const application = sampleDivorce(on, { couple: { terms: sampleTerms(on), remark: '军人证件号：12345' } });
const office = '重庆市渝中区民政局婚姻登记处';
const paper = { application, office, on };
const clock = divorceClock(accepted, restDayCalendar());
if (!clock) throw new Error('no clock');
const withdrawal = { ...paper, by: 'woman', accepted, receiptNumber: 'LS500103-2025-000007' } as const;
const notice = {
  ...paper,
  noticeNumber: '500103-2025-0003',
  requestedOn: on,
  reasons: [
    { rule: 'D-09', text: '冷静期还没有届满', basis: '民法典 第一千零七十七条' },
    { rule: 'D-12', text: '男方缺少证件材料：居民身份证', basis: '婚姻登记条例（2025） 第十五条' },
  ],
} as const;

const review = {
  ...paper,
  opinion: '符合离婚条件，准予登记',
  registeredOn: on,
  number: 'L500103-2025-000012',
  manPrintNumber: 'NO00000031',
  womanPrintNumber: 'NO00000032',
};

const records: Readonly<Record<string, FormRecord>> = {
  F3: divorceApplicationRecord({ ...paper, on: accepted }),
  F4: divorceReceiptRecord({ application, receiptNumber: 'LS-7', accepted, clock, office, registrar: '秦简' }),
  F5: divorceWithdrawalRecord({ ...withdrawal, explanation: '回执单遗失' }),
  F6: divorceWithdrawalConfirmationRecord({ ...withdrawal, confirmationNumber: 'LC-1' }),
  F7: divorceRefusalRecord({ ...notice, form: 'divorce-not-accepted' }),
  F8: divorceRefusalRecord({ ...notice, form: 'divorce-refusal' }),
  'F10 of the man': divorceDeclarationRecord({ ...paper, party: 'man' }),
  'F10 of the woman': divorceDeclarationRecord({ ...paper, party: 'woman' }),
  F11: divorceReviewRecord({ ...review, manPhoto: Uint8Array.of(1), womanPhoto: Uint8Array.of(2) }),
  'F12 of the woman': divorceQuestioningRecord({ ...paper, party: 'woman', registrar: '秦简' }),
  'agreement, archive': divorceAgreementRecord({ ...paper, copy: 'archive' }),
  'agreement, party': divorceAgreementRecord({ ...paper, copy: 'party' }),
};

describe('the papers of a divorce', () => {
  it.each(Object.entries(records))('%s fills every blank of its form and no other', (_name, record) => {
    const { required, optional = [], lists = {}, images = [] } = formBlanks(record.form);
    expect(required.filter((blank) => !record.texts[blank]?.trim())).toEqual([]);
    expect(Object.keys(record.texts).filter((blank) => ![...required, ...optional].includes(blank))).toEqual([]);
    expect(Object.keys(record.lists ?? {})).toEqual(Object.keys(lists));
    for (const [name, lines] of Object.entries(record.lists ?? {})) {
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(Object.keys(line).sort()).toEqual([...(lists[name] ?? [])].sort());
    }
    expect(Object.keys(record.images ?? {})).toEqual(images);
  });

  it('F4 has the periods as the calendar rolls them', () => {
    expect(records.F4?.texts).toMatchObject({
      acceptedOn: '2025年09月03日',
      withdrawFrom: '2025年09月04日',
      coolingEnds: '2025年10月09日',
      windowOpens: '2025年10月10日',
      windowCloses: '2025年11月10日',
      lapsesOn: '2025年11月11日',
    });
  });

  it('F5 and F6 name who withdrew', () => {
    expect(records.F5?.texts).toMatchObject({ 'applicant.name': '宋知秋', 'other.name': '许怀谦' });
    expect(records.F6?.texts).toMatchObject({
      withdrawnBy: '宋知秋',
      'man.name': '许怀谦',
      withdrawnOn: '2025年11月10日',
    });
  });

  it('F8 lists every reason with its rule and article', () => {
    expect(records.F8?.lists?.reasons).toEqual([
      { index: '1', ...notice.reasons[0] },
      { index: '2', ...notice.reasons[1] },
    ]);
  });

  it('F11 leaves number, day and printed numbers open until they exist', () => {
    const { texts, images } = divorceReviewRecord({ ...paper, opinion: '' });
    expect(texts).toMatchObject({ registeredOn: '', number: '', 'man.printNumber': '', 'woman.printNumber': '' });
    expect(images).toEqual({});
  });

  it('F12 has the standard questions with room for answers before anybody was asked', () => {
    const unasked = { ...application, questioned: undefined };
    const { lists, texts } = divorceQuestioningRecord({
      ...paper,
      application: unasked,
      party: 'man',
      registrar: '秦简',
    });
    expect(lists?.questions).toHaveLength(standardQuestions.length);
    expect(lists?.questions?.[1]).toEqual({ index: '2', question: '您是否自愿离婚？', answer: '' });
    expect(texts.askedOn).toBe('2025年11月10日');
  });

  it('the stamp stands on the copies of the parties only', () => {
    expect(records['agreement, party']?.texts.stamp).toBe(`此件与存档件一致，涂改无效。${office}2025年11月10日`);
    expect(records['agreement, archive']?.texts).not.toHaveProperty('stamp');
    expect(records['agreement, archive']?.lists).toEqual(records['agreement, party']?.lists);
  });

  it('nobody without a name stands on a paper', () => {
    const unnamed = { ...application, woman: { ...application.woman, name: ' ' } };
    const refused = expect.objectContaining({ code: 'INVALID', data: { field: 'woman.name', why: 'missing' } });
    expect(() => divorceApplicationRecord({ ...paper, application: unnamed })).toThrow(refused);
    expect(() => divorceDeclarationRecord({ ...paper, application: unnamed, party: 'man' })).toThrow(refused);
  });
});

describe('the booklet 离婚证', () => {
  const booklet = { application, number: 'L500103-2025-000012', registeredOn: on } as const;
  const namesOf = (party: 'man' | 'woman', firstPerson: 'holder' | 'man') =>
    divorceCertificateRecord({ ...booklet, party, firstPerson }).persons.map(({ name }) => name);

  it('names holder, day and number, and the persons in the order of the office', () => {
    expect(divorceCertificateRecord({ ...booklet, party: 'woman', firstPerson: 'man' })).toMatchObject({
      kind: 'divorce-certificate',
      holder: '宋知秋',
      registeredOn: on,
      number: 'L500103-2025-000012',
      remark: '',
    });
    expect(namesOf('woman', 'holder')).toEqual(['宋知秋', '许怀谦']);
    expect(namesOf('man', 'holder')).toEqual(['许怀谦', '宋知秋']);
    expect(namesOf('woman', 'man')).toEqual(['许怀谦', '宋知秋']);
  });

  it('guesses no birth', () => {
    const unborn = { ...application, man: { ...application.man, birth: undefined } };
    expect(() =>
      divorceCertificateRecord({ ...booklet, application: unborn, party: 'man', firstPerson: 'man' }),
    ).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});

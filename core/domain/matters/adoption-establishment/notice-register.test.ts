import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { type NoticedCase, noticeRegister } from './notice-register.ts';
import { sampleApplication } from './sample-application.ts';

const published = plainDate('2026-03-02');
const noticed = (caseId: string, notice: object = {}, number: string | null = null): NoticedCase => {
  const application = sampleApplication(published, 8);
  return {
    caseId,
    stage: 'examining',
    number,
    application: { ...application, notice: { ...application.notice, published, claimed: undefined, ...notice } },
  };
};
const on = (today: typeof published, ...cases: readonly NoticedCase[]) =>
  noticeRegister(cases, { today, settings: defaultLawSettings });

describe('the register of notices (公告登记簿)', () => {
  it('has what the norm asks for', () => {
    expect(on(published, noticed('a'))).toEqual([
      {
        caseId: 'a',
        child: '沈念安',
        foundOn: expect.stringMatching(/^20\d\d-/),
        foundPlace: '重庆市渝中区大溪沟街道人和街口',
        policeCase: '渝中公（大）受字〔2021〕12号',
        paper: '重庆日报',
        published,
        lastDay: '2026-05-01',
        claimed: null,
        result: 'running',
        number: null,
      },
    ]);
  });

  it('tells how each ended: running to the sixtieth day, then unclaimed, claimed, adopted', () => {
    const results = (today: typeof published, ...cases: readonly NoticedCase[]) =>
      on(today, ...cases).map(({ result }) => result);
    expect(results(addDays(published, 60), noticed('a'))).toEqual(['running']);
    expect(results(addDays(published, 61), noticed('a'))).toEqual(['unclaimed']);
    expect(
      results(
        addDays(published, 61),
        noticed('a', { claimed: true }),
        noticed('b', { claimed: false }, '（2026）渝中收字00001'),
      ),
    ).toEqual(['claimed', 'adopted']);
  });

  it('the oldest comes first; nothing of a child that needs no notice, or of a notice not published', () => {
    const later = noticed('later', { published: addDays(published, 1) });
    const none = noticed('none', { published: undefined });
    const orphan = { ...noticed('orphan'), application: { ...noticed('orphan').application, category: 7 as const } };
    expect(on(published, later, none, orphan, noticed('first')).map(({ caseId }) => caseId)).toEqual([
      'first',
      'later',
    ]);
  });
});

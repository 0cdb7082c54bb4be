import { describe, expect, it } from 'vitest';
import type { CategoryCode } from '../../adoption-law/categories.ts';
import { addDays, addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { judgeAdoptionApplication } from './judge-application.ts';
import { adoptionRefusalRecord } from './letter-records.ts';
import { adoptionRules } from './rules/index.ts';
import { sampleApplication } from './sample-application.ts';

const day = plainDate('2026-03-02');

interface Refused {
  readonly rule: string;
  readonly basis: string;
  readonly category?: CategoryCode;
  readonly on?: PlainDate;
  readonly change: (whole: AdoptionApplication) => AdoptionApplication;
}

const adopter = (whole: AdoptionApplication, change: object): AdoptionApplication => ({
  ...whole,
  adopters: whole.adopters.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
});
const child = (whole: AdoptionApplication, change: object): AdoptionApplication => ({
  ...whole,
  child: { ...whole.child, idNumber: undefined, ...change },
});
const sender = (whole: AdoptionApplication, change: object): AdoptionApplication => ({
  ...whole,
  sender: { ...whole.sender, ...change },
});

/** A case for every rule that refuses or refers, with the article that the notice must name. */
const refused: readonly Refused[] = [
  { rule: 'R01', basis: '第一千零九十三条', change: (whole) => child(whole, { birth: addYears(day, -18) }) },
  { rule: 'R04', basis: '第一千零九十五条', category: 3, change: (whole) => sender(whole, { mayEndanger: false }) },
  {
    rule: 'R05',
    basis: '第一千零九十六条',
    category: 7,
    change: (whole) => sender(whole, { supportersConsent: false }),
  },
  {
    rule: 'R06',
    basis: '第一千零九十七条',
    change: (whole) => sender(whole, { bothParents: false, otherParentUnknown: false }),
  },
  {
    rule: 'R07',
    basis: '第一千一百零八条',
    change: (whole) => sender(whole, { bothParents: false, otherParentUnknown: true, grandparentsWaive: false }),
  },
  { rule: 'R08', basis: '第一千零九十八条', change: (whole) => ({ ...whole, livingChildren: 2 }) },
  { rule: 'R09', basis: '第一千零九十八条', change: (whole) => adopter(whole, { able: false }) },
  { rule: 'R10', basis: '第一千零九十八条', change: (whole) => adopter(whole, { healthy: false }) },
  { rule: 'R11', basis: '第一千零九十八条', change: (whole) => adopter(whole, { record: true }) },
  {
    rule: 'R12',
    basis: '第一千零九十八条',
    change: (whole) => adopter(whole, { birth: addYears(day, -29), idNumber: undefined }),
  },
  { rule: 'R13', basis: '第一千一百条', change: (whole) => ({ ...whole, livingChildren: 1, alreadyAdopting: 1 }) },
  { rule: 'R15', basis: '第一千一百零一条', change: (whole) => ({ ...whole, spouseJoins: false }) },
  { rule: 'R16', basis: '第一千一百零二条', change: (whole) => ({ ...whole, mode: 'single-man', married: false }) },
  {
    rule: 'R19',
    basis: '第一千一百零四条',
    change: (whole) => child(whole, { birth: addYears(day, -8), consents: false }),
  },
  { rule: 'R20', basis: '第一千一百零三条', category: 4, change: (whole) => sender(whole, { bothParents: false }) },
  {
    rule: 'R22',
    basis: '登记办法（2023） 第八条',
    category: 8,
    change: (whole) => ({ ...whole, notice: { ...whole.notice, claimed: true } }),
  },
  { rule: 'V-01', basis: '登记办法（2023） 第四条', change: (whole) => child(whole, { division: '500115' }) },
  { rule: 'V-02', basis: '第16号', change: (whole) => adopter(whole, { kind: 'hong-kong' }) },
];

const judged = (on: PlainDate, application: AdoptionApplication) =>
  judgeAdoptionApplication({
    on,
    office: { division: '500103', foreignAuthority: false },
    settings: defaultLawSettings,
    application,
    accepted: addDays(on, -80),
  });

describe('the notice of refusal (不予办理收养登记通知书)', () => {
  it.each(refused)('shows the article of $rule', ({ rule, basis, category = 5, on = day, change }) => {
    const application = change(sampleApplication(on, category));
    const reasons = judged(on, application)
      .findings.filter(({ verdict }) => verdict === 'REFUSE' || verdict === 'REFER')
      .map((finding) => ({ rule: finding.rule, text: finding.message, basis: finding.basis }));
    const record = adoptionRefusalRecord({
      application,
      noticeNumber: '500103-2026-0001',
      requestedOn: addDays(on, -80),
      reasons,
      office: '重庆市渝中区民政局',
      on,
    });
    const line = record.lists?.reasons?.find((one) => one.rule === rule);
    expect(line?.basis).toContain(basis);
    expect(line?.text).not.toMatch(/[{}|]|adoption\./);
    expect(record.texts).toMatchObject({ adopters: expect.stringContaining('李明轩'), 'child.name': '沈念安' });
  });

  it('leaves out no rule that can refuse or refer', () => {
    const grave = (verdict: string) => verdict === 'REFUSE' || verdict === 'REFER';
    const can = adoptionRules.filter(({ examples }) =>
      examples.some(({ expected }) => expected.some((one) => grave(one.verdict))),
    );
    expect(refused.map(({ rule }) => rule).sort()).toEqual(can.map(({ id }) => id).sort());
  });
});

import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { findingsOf } from '../../law/rule.ts';
import { lawSettingsSchema } from '../../law/settings.ts';
import { coupleContext } from '../../marriage-law/couple.ts';
import { partySchema } from '../../marriage-law/party.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { coupleFields, partySections, shownFields } from './form.ts';
import { marriageRules } from './rules/index.ts';
import { sampleCouple } from './sample-couple.ts';
import { marriageApplicationSchema } from './schema.ts';
import { sentences } from './words.ts';

describe('the form', () => {
  it('has every fact of the schema exactly once', () => {
    const fields = partySections.flatMap((section) => section.fields.map(({ field }) => field));
    expect([...fields].sort()).toEqual(
      Object.keys(partySchema.shape)
        .filter((key) => key !== 'nameAsRead')
        .sort(),
    );
    const couple = Object.keys(marriageApplicationSchema.shape).filter(
      (key) => !['man', 'woman', 'told'].includes(key),
    );
    expect([...coupleFields].sort()).toEqual(couple.sort());
  });

  it('asks the person in the order of F1', () => {
    const shown = shownFields({ ruleSet: 'R5', party: { kind: 'mainland' } });
    const ofF1 = ['name', 'sex', 'birth', 'ethnicity', 'occupation', 'education', 'idNumber', 'hukouAddress', 'status'];
    expect(shown.filter((field) => ofF1.includes(field))).toEqual(ofF1);
  });

  it('shows permits in the time of the pilots, certificates to those from abroad, and neither to a couple of today', () => {
    const of = (ruleSet: 'R2' | 'R3' | 'R5', kind: 'mainland' | 'foreigner') =>
      shownFields({ ruleSet, party: { kind } });
    expect(of('R3', 'mainland')).toContain('residencePermit');
    expect(of('R2', 'mainland')).not.toContain('residencePermit');
    expect(of('R5', 'mainland')).not.toContain('registerBook');
    expect(of('R5', 'foreigner')).toContain('certificate');
    expect(of('R5', 'mainland')).not.toContain('certificate');
  });

  it('shows every fact that a rule may miss', () => {
    for (const rule of marriageRules) {
      for (const example of rule.examples) {
        const on = plainDate(example.on);
        const office = { division: '500103', foreignAuthority: false, ...example.office };
        const context = coupleContext({
          on,
          office,
          settings: lawSettingsSchema.parse(example.settings ?? {}),
          application: sampleCouple(on, example),
        });
        for (const path of findingsOf(rule, context, sentencesFrom(sentences)).flatMap(({ missing = [] }) => missing)) {
          const [role, field = ''] = path.split('.');
          if (role !== 'man' && role !== 'woman') expect(coupleFields).toContain(role);
          else expect(shownFields({ ruleSet: context.ruleSet, party: context[role].facts })).toContain(field);
        }
      }
    }
  });
});

import { sampleAdoptionPerson, sampleOriginal, sampleParties } from '../../adoption-law/sample-parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type AdoptionRevocation, adoptionRevocationSchema } from './schema.ts';

/** A complete case of synthetic persons for a day: false papers, found out and investigated. */
export function sampleAdoptionRevocation(on: PlainDate): AdoptionRevocation {
  return adoptionRevocationSchema.parse({
    ...sampleParties(on),
    applicant: sampleAdoptionPerson(on, { name: '周国平', sex: 'male', years: 50 }),
    standing: 'interested',
    original: sampleOriginal(on),
    grounds: 'fraud',
    facts: '收养人提供虚假的医院健康检查证明，骗取收养登记。',
    evidence: [{ from: 'police', document: '情况说明', number: '渝公〔2024〕第1号', on }],
    investigation: { on, staff: '周晓琳、何雨', finding: '经向出具单位核实，健康检查证明系伪造。', twoStaff: true },
    certificateCollected: true,
  });
}

import { z } from 'zod';
import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom } from '../../check/check.ts';
import { type Finding, gravestVerdict, type PartyRole, partyRoles } from '../../law/judgement.ts';
import { type Party, partySchema } from '../../marriage-law/party.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { judgeReissue } from './judge.ts';
import { type ReissueApplication, reissueApplicationSchema } from './schema.ts';

/** In a case the list of applicants may name them or bring their facts along. */
const factsSchema = reissueApplicationSchema.extend({
  applicants: z
    .array(z.union([z.enum(partyRoles), partySchema]))
    .max(2)
    .optional(),
});

/** Facts of a person that the papers need and no verdict of a case hangs on: the format of a case does not list them. */
const onlyForPapers = ['kind', 'name', 'sex', 'birth', 'idNumber', 'papers'];

/** What a case need not tell of a person is a word to the reader; the same gap stops a file at the counter. */
function softened(finding: Finding): Finding {
  const { rule, code, missing = [] } = finding;
  const isPaperOnly = missing.every((path) => onlyForPapers.includes(path.replace(/^(man|woman)\./, '')));
  return code === 'facts.missing' && rule !== 'S-06' && isPaperOnly ? { ...finding, verdict: 'WARN' } : finding;
}

/** The column of an applicant whose facts came along: by sex, else the one that is still free. */
function roleOf({ sex }: Party, taken: readonly PartyRole[]): PartyRole {
  const wanted = sex === 'female' ? 'woman' : 'man';
  const other = wanted === 'man' ? 'woman' : 'man';
  return taken.includes(wanted) ? other : wanted;
}

/** The application that a case tells of: facts of applicants are put into the columns of man and woman. */
function applicationOf({ applicants, ...facts }: z.output<typeof factsSchema>): ReissueApplication {
  if (applicants === undefined) return facts;
  const roles: PartyRole[] = applicants.filter((one) => typeof one === 'string');
  const told: Partial<Record<PartyRole, Party>> = {};
  for (const one of applicants) {
    if (typeof one === 'string') continue;
    const role = roleOf(one, roles);
    roles.push(role);
    told[role] = one;
  }
  return { ...facts, ...told, applicants: roles };
}

/** `marriage.reissue` of `tongban check`. */
export const marriageReissueCheck: Check = defineCheck(
  'marriage.reissue',
  caseSchema('marriage.reissue', factsSchema),
  ({ on, office, settings, facts }) => {
    requireFrom(lawDays.regulation2003, 'on', on);
    const application = applicationOf(facts);
    const judged = judgeReissue({ on, office, settings, application });
    const findings = judged.findings.map(softened);
    return answerOf({ ...judged, verdict: gravestVerdict(findings), findings });
  },
);

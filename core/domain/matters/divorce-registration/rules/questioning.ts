import type { PartyRole } from '../../../law/judgement.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import type { Questioning } from '../schema.ts';
import { atExamination, type Outcome, type Rule } from './rule.ts';

function recordOutcomes(party: PartyRole, record: Questioning | undefined): readonly Outcome[] {
  if (!record) return [{ verdict: 'NEED', code: 'divorce.notQuestioned', party, missing: [`questioned.${party}`] }];
  const outcomes: Outcome[] = [];
  if (!record.alone) outcomes.push({ verdict: 'NEED', code: 'divorce.notAskedAlone', party });
  if (!record.questions?.some(({ answer }) => answer.trim() !== '')) {
    outcomes.push({ verdict: 'NEED', code: 'divorce.noAnswers', party });
  }
  if (!record.signed) outcomes.push({ verdict: 'NEED', code: 'divorce.questioningUnsigned', party });
  return outcomes;
}

const record: Questioning = {
  alone: true,
  questions: [{ question: '您是自愿离婚吗？', answer: '是' }],
  signed: true,
};

/** D-17 分别询问: each is asked without the other in the room, and signs the record (询问笔录). */
export const askedSeparately: Rule = {
  id: 'D-17',
  article: (law) => workNorm(law, '第五十六条第（一）项'),
  judge: atExamination(({ application: { questioned } }) => {
    if (!questioned) return [{ verdict: 'WARN', code: 'divorce.questioningUnknown', missing: ['questioned'] }];
    return [...recordOutcomes('man', questioned.man), ...recordOutcomes('woman', questioned.woman)];
  }),
  examples: [
    { name: 'both asked alone, and signed', on: '2026-03-02', stage: 'examination', expected: [] },
    { name: 'not yet with the application', on: '2026-03-02', couple: { questioned: undefined }, expected: [] },
    {
      name: 'nobody told of it',
      on: '2026-03-02',
      stage: 'examination',
      couple: { questioned: undefined },
      expected: [{ verdict: 'WARN', missing: ['questioned'] }],
    },
    {
      name: 'only he was asked',
      on: '2026-03-02',
      stage: 'examination',
      couple: { questioned: { man: record } },
      expected: [{ verdict: 'NEED', code: 'divorce.notQuestioned', party: 'woman', missing: ['questioned.woman'] }],
    },
    {
      name: 'he together with her; her record has no answers and no signature',
      on: '2019-03-04',
      stage: 'examination',
      couple: {
        questioned: {
          man: { ...record, alone: false },
          woman: { alone: true, questions: [{ question: '您是自愿离婚吗？', answer: ' ' }] },
        },
      },
      expected: [
        { verdict: 'NEED', code: 'divorce.notAskedAlone', party: 'man' },
        { verdict: 'NEED', code: 'divorce.noAnswers', party: 'woman' },
        { verdict: 'NEED', code: 'divorce.questioningUnsigned', party: 'woman' },
      ],
    },
  ],
};

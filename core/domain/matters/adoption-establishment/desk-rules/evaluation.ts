import { evaluationMeasures } from '../../../adoption-law/articles.ts';
import { evaluationTeam, evaluationTopics } from '../../../adoption-law/evaluation.ts';
import { adoptionDays } from '../../../adoption-law/law-days.ts';
import { applies } from '../rules/rule.ts';
import { type DeskContext, type DeskRule, missingAtDesk } from './rule.ts';

/** An evaluation that has been reported; before the acceptance and the report there is nothing to look at yet. */
function reported(context: DeskContext) {
  const { evaluation } = context.application;
  if (!applies('R23', context) || context.accepted === undefined) return undefined;
  return evaluation?.reported === undefined ? undefined : evaluation;
}

/** E-01 评估小组: at least two of the office's own staff, or a third party with its name. */
export const evaluationTeamOf: DeskRule = {
  id: 'E-01',
  from: adoptionDays.civilCode,
  article: () => `${evaluationMeasures} 第六条`,
  judge: (context) => {
    const evaluation = reported(context);
    if (!evaluation) return [];
    const { by, staff = [], thirdParty } = evaluation;
    if (by === undefined) return [missingAtDesk('evaluation.by')];
    if (by === 'third-party') {
      return thirdParty?.trim()
        ? [{ verdict: 'PASS', code: 'adoption.thirdParty' }]
        : [missingAtDesk('evaluation.thirdParty')];
    }
    const count = new Set(staff.map((name) => name.trim()).filter((name) => name !== '')).size;
    return count < evaluationTeam
      ? [
          {
            verdict: 'NEED',
            code: 'adoption.teamShort',
            data: { least: evaluationTeam, count },
            missing: ['evaluation.staff'],
          },
        ]
      : [{ verdict: 'PASS', code: 'adoption.teamInOrder', data: { count } }];
  },
  examples: [
    { name: 'two of the own staff', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'adoption.teamInOrder' }] },
    {
      name: 'the same name twice is one',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, staff: ['周晓琳', '周晓琳 '] } }),
      expected: [{ verdict: 'NEED', code: 'adoption.teamShort' }],
    },
    {
      name: 'a third party',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        evaluation: { ...whole.evaluation, by: 'third-party', thirdParty: '重庆市渝中区社会工作服务中心' },
      }),
      expected: [{ verdict: 'PASS', code: 'adoption.thirdParty' }],
    },
    {
      name: 'a third party without its name',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, by: 'third-party' } }),
      expected: [{ verdict: 'NEED', missing: ['evaluation.thirdParty'] }],
    },
    {
      name: 'not told by whom',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, by: undefined } }),
      expected: [{ verdict: 'NEED', missing: ['evaluation.by'] }],
    },
    { name: 'a stepchild', on: '2026-03-02', change: (whole) => ({ ...whole, category: 4 }), expected: [] },
    { name: 'before the acceptance', on: '2026-03-02', draft: true, expected: [] },
  ],
};

/** E-02 评估内容: the eleven contents, each with a word. */
export const evaluationContents: DeskRule = {
  id: 'E-02',
  from: adoptionDays.civilCode,
  article: () => `${evaluationMeasures} 第八条`,
  judge: (context) => {
    const evaluation = reported(context);
    if (!evaluation) return [];
    const count = evaluationTopics.filter((topic) => !evaluation.contents?.[topic]?.trim()).length;
    return count === 0 ? [] : [{ verdict: 'WARN', code: 'adoption.contentsOpen', data: { count } }];
  },
  examples: [
    { name: 'all of them', on: '2026-03-02', expected: [] },
    {
      name: 'one is open',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        evaluation: { ...whole.evaluation, contents: { ...whole.evaluation?.contents, plan: '' } },
      }),
      expected: [{ verdict: 'WARN', code: 'adoption.contentsOpen' }],
    },
    { name: 'before the acceptance', on: '2026-03-02', draft: true, expected: [] },
  ],
};

/** E-03 应当报告的情形: told to the clerk with the one to report to; the report informs the decision and vetoes nothing. */
export const mustReport: DeskRule = {
  id: 'E-03',
  from: adoptionDays.civilCode,
  article: () => `${evaluationMeasures} 第十一条`,
  judge: (context) => {
    const { mustReport: found = [], reportedTo = '' } = context.application.evaluation ?? {};
    if (!applies('R23', context) || found.length === 0) return [];
    const told = found.join(',');
    const to = reportedTo.trim();
    if (to !== '') return [{ verdict: 'WARN', code: 'adoption.mustReportReported', data: { found: told, to } }];
    const code = found.includes('harm-while-together') ? 'adoption.mustReportPolice' : 'adoption.mustReport';
    return [{ verdict: 'ALERT', code, data: { found: told } }];
  },
  examples: [
    { name: 'nothing found', on: '2026-03-02', expected: [] },
    {
      name: 'drink, and nobody told',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, mustReport: ['drugs', 'fraud'] } }),
      expected: [{ verdict: 'ALERT', code: 'adoption.mustReport' }],
    },
    {
      name: 'the child was harmed',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, mustReport: ['harm-while-together'] } }),
      expected: [{ verdict: 'ALERT', code: 'adoption.mustReportPolice' }],
    },
    {
      name: 'reported',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        evaluation: { ...whole.evaluation, mustReport: ['disease'], reportedTo: '重庆市渝中区民政局' },
      }),
      expected: [{ verdict: 'WARN', code: 'adoption.mustReportReported' }],
    },
    {
      name: 'a stepchild is not evaluated',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, category: 4, evaluation: { mustReport: ['crime'] } }),
      expected: [],
    },
  ],
};

import { divorceFlow } from '../../cases/actions.ts';
import { coolingOffSince } from '../../law/divorce-clock.ts';
import type { Judgement } from '../../law/judgement.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { letteredNumbers } from '../../marriage-law/lettered-number.ts';
import { defineMatter, type Question } from '../matter.ts';
import { completeDivorceApplication, emptyDivorceApplication } from './application.ts';
import { divorceChecks } from './checks.ts';
import { judgeDivorceApplication, judgeDivorceRegistration, judgeDivorceWithdrawal } from './judge.ts';
import { divorcePaper, divorcePapers } from './matter-papers.ts';
import { type DivorceApplication, divorceApplicationSchema } from './schema.ts';

type DivorceQuestion = Question<DivorceApplication>;

/** Before the acceptance the law of applications answers, after it that of the certificate. */
function judge(question: DivorceQuestion): Judgement {
  const { state, office, on } = question;
  const accepted = state.acceptance?.on;
  if (accepted) {
    const withdrawn = state.withdrawal !== undefined;
    return judgeDivorceRegistration({ ...question, accepted, acceptedAt: office.division, withdrawn });
  }
  // Before 2021 application and certificate were one visit.
  if (on < coolingOffSince && state.stage !== 'draft') {
    return judgeDivorceRegistration({ ...question, accepted: on, acceptedAt: office.division, withdrawn: false });
  }
  return judgeDivorceApplication(question);
}

function judgeWithdrawal(
  { on, office, settings, calendar, state }: DivorceQuestion,
  { receiptShown, explanation }: { readonly receiptShown: boolean; readonly explanation: string },
): Judgement {
  return judgeDivorceWithdrawal({
    on,
    office,
    settings,
    calendar,
    accepted: state.acceptance?.on ?? on,
    acceptedAt: office.division,
    receipt: receiptShown,
    explanation,
  });
}

/** Both must come again, say again what they want, and show again what they have (D-01, D-12, D-17). */
function reopen(application: DivorceApplication): DivorceApplication {
  const again = ({ present: _present, willing: _willing, ...party }: DivorceApplication['man']) => party;
  const { receipt: _receipt, photosEach: _photosEach, ...rest } = application;
  return {
    ...rest,
    man: again(application.man),
    woman: again(application.woman),
    questioned: { man: {}, woman: {} },
    onlineCheck: null,
  };
}

/** 离婚登记 */
export const divorceRegistration = defineMatter<DivorceApplication>({
  id: 'divorce.registration',
  'zh-CN': '离婚登记',
  en: 'Divorce registration',
  checks: divorceChecks,
  schema: divorceApplicationSchema,
  flow: divorceFlow,
  masked: true,
  empty: emptyDivorceApplication,
  complete: completeDivorceApplication,
  judge,
  people: peopleOf,
  registration: {
    ...letteredNumbers(() => 'L'),
    booklet: () => 'divorce-certificate',
    parties: () => ['man', 'woman'],
    opinion: () => '符合离婚条件，准予登记',
  },
  acceptance: { series: 'receipt', verdicts: ['PASS'], examinesAtOnce: false, reopen },
  cooling: { judgeWithdrawal },
  photoSizes: ['single'],
  images: ({ manPhoto, womanPhoto }) => [manPhoto, womanPhoto].filter((id) => id !== undefined),
  papers: divorcePapers,
  paper: divorcePaper,
  archive: {
    usualClass: 'divorce',
    classOf: (_application, { stage, acceptance }) => {
      const ended = stage === 'withdrawn' || stage === 'lapsed' || stage === 'refused';
      return stage === 'issued' || (acceptance && ended) ? 'divorce' : undefined;
    },
    parties: filedCouple,
  },
});

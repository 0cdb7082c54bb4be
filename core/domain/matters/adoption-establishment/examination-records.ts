import { evaluationDue } from '../../adoption-law/clocks.ts';
import {
  evaluationTopicLabels,
  evaluationTopics,
  mustReportFindings,
  mustReportLabels,
} from '../../adoption-law/evaluation.ts';
import type { AdoptionPerson } from '../../adoption-law/persons.ts';
import type { QuestionedRole } from '../../adoption-law/questioning.ts';
import { certificateDate } from '../../dates/format.ts';
import { TongbanError } from '../../errors.ts';
import { numberedLines } from '../../marriage-law/notice-texts.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { AdoptionApplication, PlacerEntry } from './application-schema.ts';
import type { Evaluation } from './examination-schema.ts';
import { adoptersOf, placersOf } from './facts-of.ts';
import { adopterNames, dateText, personAs, requireNamed } from './paper-people.ts';
import type { PaperInput } from './paper-records.ts';
import { standardQuestions } from './questions.ts';

/** What the records call the business they are of. */
const matter = '收养登记';

const standings: Readonly<Record<QuestionedRole, string>> = {
  adopter: '收养人',
  'second-adopter': '收养人',
  placer: '送养人',
  'second-placer': '送养人',
  child: '被收养人',
};

/** The person of a role; of an institution the handler (经办人). */
function personOfRole(
  application: AdoptionApplication,
  role: QuestionedRole,
): AdoptionPerson & Pick<PlacerEntry, 'relation'> {
  const [adopter, second] = adoptersOf(application);
  const [placer, secondPlacer] = placersOf(application);
  const { handlerName, handlerIdNumber } = application.placer.institution ?? {};
  const handler = { name: handlerName, idNumber: handlerIdNumber };
  const persons = {
    adopter,
    'second-adopter': second,
    placer: placer ?? handler,
    'second-placer': secondPlacer,
    child: application.child,
  };
  return persons[role] ?? {};
}

/** How the person stands to the others, as far as it was typed: oneself, and a placer's relation to the child. */
function relations(role: QuestionedRole, { relation = '' }: Pick<PlacerEntry, 'relation'>) {
  const own = '本人';
  if (role === 'child') return { toAdopter: '', toPlacer: '', toChild: own };
  if (role === 'placer' || role === 'second-placer') return { toAdopter: '', toPlacer: own, toChild: relation };
  return { toAdopter: own, toPlacer: '', toChild: '' };
}

/** 《询问笔录》 of one person: what was asked, or before that the standard questions with room for the answers. INVALID without a name. */
export function adoptionQuestioningRecord(
  input: PaperInput & { readonly role: QuestionedRole; readonly registrar: string },
): FormRecord {
  const { application, role, office, on, registrar } = input;
  const person = personOfRole(application, role);
  if (!person.name?.trim()) throw new TongbanError('INVALID', { field: `${role}.name`, why: 'missing' });
  const record = application.questioned?.[role];
  const blank = standardQuestions(role).map((question) => ({ question, answer: '' }));
  const texts = {
    ...personAs('party', person, ['name', 'sex', 'idNumber']),
    'party.standing': standings[role],
    ...relations(role, person),
    matter,
    askedOn: certificateDate(record?.on ?? on),
    place: record?.place ?? '',
    by: record?.by ?? registrar,
    recorder: record?.recorder ?? '',
    office,
  };
  return { form: 'adoption-questioning', on, texts, lists: { questions: numberedLines(record?.questions ?? blank) } };
}

/** 《调查记录》 of one who was heard. INVALID where nobody was, or without a name. */
export function adoptionInquiryRecord(
  input: PaperInput & { readonly index: number; readonly registrar: string },
): FormRecord {
  const { application, index, office, on, registrar } = input;
  const inquiry = application.inquiries?.[index];
  const name = inquiry?.name?.trim();
  if (!inquiry || !name) throw new TongbanError('INVALID', { field: `inquiries.${index}.name`, why: 'missing' });
  const {
    toAdopter = '',
    toPlacer = '',
    toChild = '',
    place = '',
    by = registrar,
    recorder = '',
    account = '',
  } = inquiry;
  const askedOn = certificateDate(inquiry.on ?? on);
  const texts = {
    'party.name': name,
    matter,
    toAdopter,
    toPlacer,
    toChild,
    askedOn,
    place,
    by,
    recorder,
    account,
    office,
  };
  return { form: 'adoption-inquiry', on, texts };
}

function evaluatorOf({ by, staff = [], thirdParty = '' }: Evaluation): string {
  const names = staff.filter((name) => name.trim() !== '').join('、');
  if (by === 'third-party') return `受本机关委托的${thirdParty}`;
  return names === '' ? '本机关收养评估小组' : `本机关工作人员${names}`;
}

/** 《收养评估告知书》 to the adopters who agreed to be evaluated. INVALID while they have not. */
export function evaluationNoticeRecord({ application, office }: PaperInput): FormRecord {
  requireNamed(application);
  const { evaluation = {}, child } = application;
  const { consented } = evaluation;
  if (!consented) throw new TongbanError('INVALID', { field: 'evaluation.consented', why: 'missing' });
  const texts = {
    adopters: adopterNames(application),
    'child.name': child.name ?? '',
    consentedOn: certificateDate(consented),
    dueOn: certificateDate(evaluationDue(consented)),
    evaluator: evaluatorOf(evaluation),
    office,
    on: certificateDate(consented),
  };
  const topics = evaluationTopics.map((topic) => ({ text: evaluationTopicLabels[topic]['zh-CN'] }));
  return { form: 'adoption-evaluation-notice', on: consented, texts, lists: { topics: numberedLines(topics) } };
}

/** 《收养评估记录》 with its eleven contents and the findings that must be reported, found or not. */
export function evaluationRecord({ application, office, on }: PaperInput): FormRecord {
  requireNamed(application);
  const { evaluation = {}, child } = application;
  const { contents = {}, mustReport = [], mustReportNote = '', reportedTo = '', result = '' } = evaluation;
  const texts = {
    adopters: adopterNames(application),
    'child.name': child.name ?? '',
    consentedOn: dateText(evaluation.consented),
    reportedOn: dateText(evaluation.reported),
    evaluator: evaluatorOf(evaluation),
    result,
    mustReportNote,
    reportedTo,
    reportedToOn: dateText(evaluation.reportedToOn),
    office,
  };
  const lists = {
    contents: evaluationTopics.map((topic) => ({
      topic: evaluationTopicLabels[topic]['zh-CN'],
      text: contents[topic] ?? '',
    })),
    findings: numberedLines(
      mustReportFindings.map((one) => ({
        text: mustReportLabels[one]['zh-CN'],
        found: mustReport.includes(one) ? '有' : '无',
      })),
    ),
  };
  return { form: 'adoption-evaluation', on: evaluation.reported ?? on, texts, lists };
}

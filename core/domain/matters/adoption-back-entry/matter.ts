import { actRefusalRecord, adopterNames } from '../../adoption-law/act-texts.ts';
import { adoptionPeopleOf } from '../../adoption-law/people.ts';
import type { ArchiveClass } from '../../archive/classes.ts';
import { answerFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { defineMatter, type PaperContext, type PaperRecord } from '../matter.ts';
import { completeBackEntry, emptyBackEntry } from './application.ts';
import { judgeBackEntry } from './judge.ts';
import { type AdoptionBackEntry, adoptionBackEntrySchema } from './schema.ts';

const classes: Readonly<Record<NonNullable<AdoptionBackEntry['kind']>, ArchiveClass>> = {
  adoption: 'adoption',
  dissolution: 'adoption-dissolution',
  revocation: 'adoption-revocation',
};

function refusal({ application, state, office }: PaperContext<AdoptionBackEntry>): PaperRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
  return actRefusalRecord({ ...notice, applicants: adopterNames(application), request: '补录收养登记档案' });
}

/** 补录收养、解除收养、撤销收养登记的旧档案: into the register and the archive; no paper, and never in statistics. */
export const adoptionBackEntry = defineMatter<AdoptionBackEntry>({
  id: 'adoption.back-entry',
  'zh-CN': '补录收养档案',
  en: 'Back entry of an adoption file',
  checks: [],
  schema: adoptionBackEntrySchema,
  flow: answerFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyBackEntry,
  complete: completeBackEntry,
  judge: judgeBackEntry,
  people: adoptionPeopleOf,
  looksUp: ['adoption.establishment', 'adoption.dissolution', 'adoption.revocation', 'adoption.back-entry'],
  answers: { series: 'adoption-back-entry' },
  photoSizes: [],
  images: () => [],
  papers: ({ state }) => (state.stage === 'refused' ? [{ paper: 'adoption-act-refusal' }] : []),
  paper: (_offer, context) => refusal(context),
  archive: {
    usualClass: 'adoption',
    classOf: ({ kind }, { stage }) => (stage === 'answered' && kind ? classes[kind] : undefined),
    parties: () => ({}),
  },
});

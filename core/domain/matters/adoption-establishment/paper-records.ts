import type { AdoptionPaperCode } from '../../adoption-law/papers.ts';
import { paperOn } from '../../adoption-law/papers-asked.ts';
import { ageOn } from '../../dates/age.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { LawSettings } from '../../law/settings.ts';
import { fen } from '../../money/fen.ts';
import { formatYuan } from '../../money/yuan.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { placersOf } from './facts-of.ts';
import {
  adoptersByColumn,
  childHealth,
  dateText,
  personAs,
  placerNames,
  requireNamed,
  standingOf,
  type Texts,
} from './paper-people.ts';

/** What most papers of an adoption are made of. */
export interface PaperInput {
  readonly application: AdoptionApplication;
  readonly office: string;
  readonly on: PlainDate;
}

const adopterFields = [
  ...['name', 'nationality', 'birth', 'ethnicity', 'idNumber', 'occupation', 'education'],
  ...['employer', 'status', 'address', 'phone'],
];

function childTexts(application: AdoptionApplication): Texts {
  const { child } = application;
  const found = [
    child.foundOn ? certificateDate(child.foundOn) : '',
    child.foundPlace ?? '',
    child.finder ? `捡拾人${child.finder}` : '',
  ];
  return {
    ...personAs('child', child, ['name', 'sex', 'birth', 'idNumber', 'ethnicity', 'address']),
    'child.nameAfter': child.nameAfter ?? '',
    'child.health': childHealth(child),
    'child.standing': standingOf(application),
    'child.found': found.filter((text) => text !== '').join('，'),
    'child.enteredOn': dateText(child.enteredOn),
    'child.institution': child.enteredOn ? (application.placer.institution?.name ?? '') : '',
    childOpinion: child.ownWords ?? '',
  };
}

function institutionTexts({ placer: { institution = {} } }: AdoptionApplication): Texts {
  const {
    name = '',
    phone = '',
    address = '',
    handlerName = '',
    handlerPost = '',
    legalRepresentative = '',
    opinion = '',
  } = institution;
  return {
    'placer.name': name,
    'placer.phone': phone,
    'placer.address': address,
    'placer.handler': handlerPost && handlerName ? `${handlerName}（${handlerPost}）` : handlerName,
    'placer.legalRepresentative': legalRepresentative,
    'placer.opinion': opinion,
  };
}

function placerTexts(application: AdoptionApplication): Texts {
  const [first, second] = placersOf(application);
  if (!first) return placerNames(application) === '' ? {} : institutionTexts(application);
  const { name = '', idNumber = '' } = second ?? {};
  const relations = [first.relation, second?.relation].filter((relation) => relation);
  const opinions = [first.opinion, second?.opinion].filter((opinion) => opinion);
  return {
    ...personAs('placer', first, ['name', 'idNumber', 'phone', 'address']),
    'placer.relation': relations.join('、'),
    'placer.opinion': [...new Set(opinions)].join('；'),
    'placer.secondName': name,
    'placer.secondIdNumber': idNumber,
  };
}

/** 《收养登记申请书》 of adopters and placers. */
export function adoptionApplicationRecord({ application, office, on }: PaperInput): FormRecord {
  requireNamed(application);
  const { man, woman } = adoptersByColumn(application);
  const { livingChildren, yearlyIncome, reason = '', otherMatters = '' } = application;
  const texts = {
    ...childTexts(application),
    ...personAs('man', man, adopterFields),
    'man.health': man?.health ?? '',
    ...personAs('woman', woman, adopterFields),
    'woman.health': woman?.health ?? '',
    ...placerTexts(application),
    livingChildren: livingChildren === undefined ? '' : `${livingChildren}名`,
    yearlyIncome: yearlyIncome === undefined ? '' : `${formatYuan(fen(yearlyIncome))}元`,
    reason,
    otherMatters,
    office,
    on: certificateDate(on),
  };
  return { form: 'adoption-application', on, texts };
}

/** The papers shown of one side (A or P), in the words of the day. */
export function papersShown(
  application: AdoptionApplication,
  side: 'A' | 'P',
  on: PlainDate,
): readonly { readonly code: AdoptionPaperCode; readonly label: string }[] {
  return (application.papers ?? []).flatMap((code) => {
    const paper = code.startsWith(side) ? paperOn(code, on) : undefined;
    return paper ? [{ code, label: paper['zh-CN'] }] : [];
  });
}

const listed = (papers: readonly { readonly label: string }[]) => papers.map(({ label }) => label).join('、');

/** 《收养登记审查处理表》; number, day and printed number once they exist. */
export function adoptionReviewRecord(
  input: PaperInput & {
    readonly opinion: string;
    readonly registeredOn?: PlainDate | undefined;
    readonly number?: string | undefined;
    readonly printNumber?: string | undefined;
    readonly photo?: Uint8Array | undefined;
  },
): FormRecord {
  const { application, office, on, opinion, photo } = input;
  requireNamed(application);
  const { man, woman } = adoptersByColumn(application);
  const texts = {
    ...personAs('child', application.child, ['name', 'sex', 'birth', 'idNumber']),
    'child.standing': standingOf(application),
    ...personAs('man', man, ['name', 'idNumber']),
    ...personAs('woman', woman, ['name', 'idNumber']),
    placers: placerNames(application),
    adopterPapers: listed(papersShown(application, 'A', on)),
    placerPapers: listed(papersShown(application, 'P', on)),
    opinion,
    registeredOn: dateText(input.registeredOn),
    number: input.number ?? '',
    printNumber: input.printNumber ?? '',
    remark: application.remark ?? '',
    office,
  };
  return { form: 'adoption-review', on, texts, ...(photo ? { images: { photo } } : {}) };
}

/** 《寻找弃婴（弃儿）生父母公告》 with the child's photograph. */
export function adoptionNoticeRecord(
  input: PaperInput & { readonly settings: LawSettings; readonly photo?: Uint8Array | undefined },
): FormRecord {
  const { application, office, on, settings, photo } = input;
  const { child, notice = {} } = application;
  const known = child.birth === undefined ? '' : `${certificateDate(child.birth)}出生`;
  const guessed = child.birth === undefined ? '' : `约${ageOn(child.birth, on, settings)}周岁`;
  const texts = {
    ...personAs('child', child, ['name', 'sex']),
    'child.age': notice.age ?? (child.idNumber ? known : guessed),
    foundOn: dateText(child.foundOn),
    foundPlace: child.foundPlace ?? '',
    finder: child.finder ?? '',
    features: notice.features ?? '',
    clothes: notice.clothes ?? '',
    belongings: notice.belongings ?? '',
    contact: notice.contact ?? office,
    contactPerson: notice.contactPerson ?? '',
    phone: notice.phone ?? '',
    address: notice.address ?? '',
    office,
    on: certificateDate(on),
  };
  return { form: 'adoption-notice', on, texts, ...(photo ? { images: { photo } } : {}) };
}

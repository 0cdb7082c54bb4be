import type { Locale } from '../../marriage-law/papers.ts';
import type { Party, PartyKind } from '../../marriage-law/party.ts';
import type { RuleSetId } from '../../marriage-law/rule-sets.ts';
import type { DivorceApplication } from './schema.ts';

/** The two visits: 申请, then 审查发证. Before 2021 they are one, and the form of the second shows both. */
export type DivorceStage = 'application' | 'examination';

/** Facts of a party that a divorce asks for. */
export type DivorcePartyField = Extract<
  keyof Party,
  | 'kind' | 'name' | 'sex' | 'nationality' | 'country' | 'birth' | 'ethnicity' | 'occupation' | 'education' | 'idNumber'
  | 'idValidTo' | 'hukouAddress' | 'phone' | 'hukou' | 'residencePermit' | 'tempResidenceProof' | 'papers' | 'present'
  | 'willing' | 'unableToExpressWill' | 'needsInterpreter' | 'interpreterPresent' | 'signsOfCoercion'
>; // biome-ignore format: a list of names

/** Facts of the couple together. */
export type DivorceCoupleField = Exclude<keyof DivorceApplication, 'man' | 'woman' | 'told'>;

/** What a condition of a field may look at. */
export interface DivorceFormContext {
  readonly ruleSet: RuleSetId;
  readonly stage: DivorceStage;
  readonly application: DivorceApplication;
}

type PartyContext = DivorceFormContext & { readonly party: Party };

interface Field<Name, Context> {
  readonly field: Name;
  /** Absent: always shown. */
  readonly when?: (context: Context) => boolean;
}

/** A part of the form. */
export interface DivorceFormSection<Name, Context> {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly fields: readonly Field<Name, Context>[];
}

const isKind = (kinds: readonly PartyKind[]) => (context: PartyContext) =>
  context.party.kind !== undefined && kinds.includes(context.party.kind);
const isMainland = isKind(['mainland', 'soldier']);
const inPilot = ({ ruleSet }: DivorceFormContext) => ruleSet === 'R3' || ruleSet === 'R4' || ruleSet === 'R4b';
const inPilotMainland = (context: PartyContext) => inPilot(context) && isMainland(context);

/** The sections and fields of one party in the order of 《离婚登记申请书》(F3), at both visits. */
export const divorcePartySections: readonly DivorceFormSection<DivorcePartyField, PartyContext>[] = [
  {
    id: 'person',
    title: { 'zh-CN': '当事人', en: 'Party' },
    fields: [
      { field: 'kind' },
      { field: 'name' },
      { field: 'sex' },
      { field: 'nationality', when: isKind(['foreigner']) },
      { field: 'country', when: isKind(['overseas-chinese', 'foreigner']) },
      { field: 'birth' },
      { field: 'ethnicity', when: isMainland },
      { field: 'occupation' },
      { field: 'education' },
      { field: 'idNumber' },
      { field: 'idValidTo' },
      { field: 'hukouAddress', when: isMainland },
      { field: 'phone' },
    ],
  },
  {
    id: 'venue',
    title: { 'zh-CN': '户籍与居住', en: 'Household register and residence' },
    fields: [
      { field: 'hukou', when: isMainland },
      { field: 'residencePermit', when: inPilotMainland },
      { field: 'tempResidenceProof', when: inPilotMainland },
    ],
  },
  { id: 'papers', title: { 'zh-CN': '证件材料', en: 'Papers' }, fields: [{ field: 'papers' }] },
  {
    id: 'counter',
    title: { 'zh-CN': '当场询问', en: 'At the counter' },
    fields: [
      { field: 'present' },
      { field: 'willing' },
      { field: 'unableToExpressWill' },
      { field: 'needsInterpreter' },
      { field: 'interpreterPresent', when: ({ party }) => party.needsInterpreter === true },
      { field: 'signsOfCoercion' },
    ],
  },
];

const atExamination = ({ stage }: DivorceFormContext) => stage === 'examination';
const shown = ({ application: { certificates = 2 } }: DivorceFormContext) => certificates;

/** What the form asks of the couple together, after both parties. */
export const divorceCoupleSections: readonly DivorceFormSection<DivorceCoupleField, DivorceFormContext>[] = [
  {
    id: 'marriage',
    title: { 'zh-CN': '结婚登记', en: 'The marriage' },
    fields: [
      { field: 'marriageRegisteredIn' },
      { field: 'marriage' },
      { field: 'certificates' },
      { field: 'lostStatement', when: (context) => shown(context) < 2 },
      { field: 'archiveCopy', when: (context) => shown(context) === 0 },
      { field: 'registeredUnderAge' },
      { field: 'registeredByImpostor' },
    ],
  },
  {
    id: 'agreement',
    title: { 'zh-CN': '离婚协议', en: 'The agreement' },
    fields: [{ field: 'capacity' }, { field: 'divorceReason' }, { field: 'agreement' }, { field: 'terms' }],
  },
  {
    id: 'examination',
    title: { 'zh-CN': '审查', en: 'Examination' },
    fields: [
      { field: 'receipt', when: (context) => atExamination(context) && !['R0', 'R1'].includes(context.ruleSet) },
      { field: 'questioned', when: atExamination },
      { field: 'photosEach', when: atExamination },
      { field: 'manPhoto', when: atExamination },
      { field: 'womanPhoto', when: atExamination },
    ],
  },
  {
    id: 'check',
    title: { 'zh-CN': '核对与备注', en: 'Online check and remark' },
    fields: [{ field: 'onlineCheck', when: ({ ruleSet }) => ruleSet === 'R5' }, { field: 'remark' }],
  },
];

function fieldsNow<Name, Context>(
  sections: readonly DivorceFormSection<Name, Context>[],
  context: Context,
): readonly Name[] {
  return sections.flatMap(({ fields }) =>
    fields.filter(({ when }) => when === undefined || when(context)).map(({ field }) => field),
  );
}

/** The fields that are shown for a party now, in the order of the form. */
export function shownPartyFields(context: PartyContext): readonly DivorcePartyField[] {
  return fieldsNow(divorcePartySections, context);
}

/** The fields that are shown for the couple now, in the order of the form. */
export function shownCoupleFields(context: DivorceFormContext): readonly DivorceCoupleField[] {
  return fieldsNow(divorceCoupleSections, context);
}

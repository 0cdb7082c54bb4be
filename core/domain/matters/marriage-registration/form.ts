import type { Locale } from '../../marriage-law/papers.ts';
import type { Party, PartyKind } from '../../marriage-law/party.ts';
import type { RuleSetId } from '../../marriage-law/rule-sets.ts';
import type { MarriageApplication } from './schema.ts';

/** A fact of a party that the form may ask for. */
export type PartyField = Exclude<keyof Party, 'nameAsRead'>; // the reader's own words are kept, not typed

/** What a condition of a field may look at. */
export interface FormContext {
  readonly ruleSet: RuleSetId;
  readonly party: Party;
}

interface Field {
  readonly field: PartyField;
  /** Absent: always shown. */
  readonly when?: (context: FormContext) => boolean;
}

/** A part of the form, in the order of F1 and F2. */
export interface FormSection {
  readonly id: 'person' | 'venue' | 'papers' | 'abroad' | 'earlier-marriage' | 'counter';
  readonly title: Readonly<Record<Locale, string>>;
  readonly fields: readonly Field[];
}

const hmt: readonly PartyKind[] = ['hong-kong', 'macao', 'taiwan'];
const abroad: readonly PartyKind[] = ['overseas-chinese', 'foreigner'];

const isKind = (kinds: readonly PartyKind[]) => (context: FormContext) =>
  context.party.kind !== undefined && kinds.includes(context.party.kind);
const isMainland = isKind(['mainland', 'soldier']);
const before2025 = ({ ruleSet }: FormContext) => ruleSet !== 'R5';
const inPilot = ({ ruleSet }: FormContext) => ruleSet === 'R3' || ruleSet === 'R4' || ruleSet === 'R4b';
const isDivorced = ({ party }: FormContext) => party.status === 'divorced';
const isWidowed = ({ party }: FormContext) => party.status === 'widowed';

/**
 * The sections and fields of one party in the order of 《申请结婚登记声明书》(F1) and 《结婚登记审查处理表》(F2), with their
 * conditions by kind of party and by time.
 */
export const partySections: readonly FormSection[] = [
  {
    id: 'person',
    title: { 'zh-CN': '当事人', en: 'Party' },
    fields: [
      { field: 'kind' },
      { field: 'name' },
      { field: 'sex' },
      { field: 'nationality', when: isKind(['foreigner']) },
      { field: 'country', when: isKind(abroad) },
      { field: 'birth' },
      { field: 'ethnicity', when: isMainland },
      { field: 'occupation' },
      { field: 'education' },
      { field: 'idNumber' },
      { field: 'idValidTo' },
      { field: 'hukouAddress', when: isMainland },
      { field: 'status' },
      { field: 'phone' },
    ],
  },
  {
    id: 'venue',
    title: { 'zh-CN': '户籍与居住', en: 'Household register and residence' },
    fields: [
      { field: 'hukou', when: isMainland },
      { field: 'residencePermit', when: (context) => inPilot(context) && isMainland(context) },
      { field: 'tempResidenceProof', when: (context) => inPilot(context) && isMainland(context) },
      { field: 'registerBook', when: (context) => before2025(context) && isMainland(context) },
    ],
  },
  { id: 'papers', title: { 'zh-CN': '证件材料', en: 'Papers' }, fields: [{ field: 'papers' }] },
  {
    id: 'abroad',
    title: { 'zh-CN': '境外证明', en: 'Papers from abroad' },
    fields: [
      { field: 'certificate', when: isKind(abroad) },
      { field: 'certificateWording', when: isKind(abroad) },
      {
        field: 'declarationNotarised',
        when: (context) => isKind(hmt)(context) || context.party.certificateWording === 'no-record',
      },
    ],
  },
  {
    id: 'earlier-marriage',
    title: { 'zh-CN': '以前的婚姻', en: 'Earlier marriage' },
    fields: [
      { field: 'archiveMarriage' },
      { field: 'openDivorceApplication', when: ({ ruleSet }) => ruleSet !== 'R0' && ruleSet !== 'R1' },
      { field: 'divorcedAbroad', when: isDivorced },
      {
        field: 'foreignDivorceRecognised',
        when: (context) => isDivorced(context) && context.party.divorcedAbroad === 'judgment',
      },
      { field: 'spouseDeclared', when: isWidowed },
    ],
  },
  {
    id: 'counter',
    title: { 'zh-CN': '当场询问', en: 'At the counter' },
    fields: [
      { field: 'present' },
      { field: 'willing' },
      { field: 'medicallyUnfit', when: ({ ruleSet }) => ruleSet === 'R0' || ruleSet === 'R1' },
      { field: 'unableToExpressWill' },
      { field: 'needsInterpreter' },
      { field: 'interpreterPresent', when: ({ party }) => party.needsInterpreter === true },
      { field: 'signsOfCoercion' },
    ],
  },
];

/** What the form asks of the couple together, after both parties. */
export const coupleFields = [
  'kinship',
  'onlineCheck',
  'photos',
  'photo',
  'renewal',
  'cohabitedSince',
  'remark',
] as const satisfies readonly (keyof MarriageApplication)[];

/** The fields that are shown for a party now, in the order of the form. */
export function shownFields(context: FormContext): readonly PartyField[] {
  return partySections.flatMap(({ fields }) =>
    fields.filter(({ when }) => when === undefined || when(context)).map(({ field }) => field),
  );
}

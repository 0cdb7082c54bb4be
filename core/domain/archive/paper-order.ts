import type { PlainDate } from '../dates/plain-date.ts';
import { lawDays } from '../marriage-law/rule-sets.ts';
import { adoptionActOrders } from './adoption-act-orders.ts';
import { adoptionOrder } from './adoption-order.ts';
import type { ArchiveClass, ArchiveEnd } from './classes.ts';
import {
  beyondTheMainland,
  form,
  isInForce,
  measure,
  notice116,
  type PaperItem,
  scan,
  since2021,
  since2025,
  until2020,
  until2025,
} from './paper-item.ts';

const perParty = { per: 'party' } as const;
const optional = { need: 'optional' } as const;
const usual = { need: 'usual' } as const;

/** Copies of identity papers (身份证件复印件), with the book where one had to be shown. */
const copies = (article: string): readonly PaperItem[] => [
  scan('identity-copy', article, perParty),
  scan('household-copy', article, { ...perParty, kinds: ['mainland'], ...until2025 }),
];

const army = (article: string): readonly PaperItem[] => [
  scan('army-copy', article, { ...perParty, kinds: ['soldier'] }),
  scan('army-certificate', article, { ...perParty, kinds: ['soldier'] }),
];

const others = (article: string): readonly PaperItem[] => [scan('other', article, optional)];

/** Certificates of those who do not live on the mainland, each with its translation (第五条第三项). */
const certificates = (article: string): readonly PaperItem[] => [
  scan('no-spouse-proof', article, { ...perParty, kinds: beyondTheMainland }),
  scan('translation', article, { ...perParty, kinds: ['foreigner'] }),
  scan('translation', article, { ...perParty, ...usual, kinds: ['overseas-chinese'] }),
  scan('translation', article, { ...perParty, ...optional, kinds: ['hong-kong', 'macao', 'taiwan'] }),
  scan('truth-statement', article, { ...perParty, ...usual, kinds: ['foreigner'], ...since2025 }),
];

const five = measure('第五条');
const declarations = form('marriage-declaration', five, { ...perParty, or: ['marriage-declaration-late'] });
const ofMarriage: readonly PaperItem[] = [
  ...certificates(five),
  ...copies(five),
  ...army(five),
  scan('residence-copy', five, { ...perParty, ...optional, from: lawDays.firstPilot, ...until2025 }),
  scan('earlier-marriage-end', five, { ...perParty, ...optional }),
  ...others(five),
];

const six = measure('第六条');
const nine = measure('第九条');
const ofAnnulment: readonly PaperItem[] = [
  scan('official-evidence', six),
  scan('identity-copy', six, perParty),
  form('annulment-notice', six, usual),
  form('annulment-service', six, { ...perParty, ...usual }),
  scan('written-explanation', six, optional),
  ...others(six),
];

const seven = measure('第七条');
const marriageProof = scan('marriage-certificate-copy', seven, { or: ['marriage-archive-copy', 'lost-statement'] });
const divorceCertificates: readonly PaperItem[] = [
  scan('translation', seven, { ...perParty, ...optional, kinds: beyondTheMainland }),
];
/** What was made and shown when the application was received (申请、受理). */
const applicationStage: readonly PaperItem[] = [
  form('divorce-application', notice116, since2021),
  form('divorce-receipt', notice116, { ...usual, ...since2021 }),
];
const shownWithApplication: readonly PaperItem[] = [
  { ...marriageProof, need: 'usual' },
  form('divorce-agreement', seven, optional),
  ...divorceCertificates,
  ...copies(seven),
  ...army(seven).map((item): PaperItem => ({ ...item, need: 'usual' })),
  ...others(seven),
];

const eight = measure('第八条');
const ofReissue: readonly PaperItem[] = [
  scan('archive-proof', eight, { or: ['sufficient-evidence'] }),
  scan('translation', eight, { ...perParty, ...optional, kinds: beyondTheMainland }),
  ...copies(eight),
  scan('power-of-attorney', eight, { ...perParty, proxyOnly: true }),
  scan('agent-copy', eight, { ...perParty, proxyOnly: true }),
  scan('written-explanation', eight, optional),
  ...others(eight),
];

type Orders = Readonly<Partial<Record<ArchiveClass, Readonly<Partial<Record<ArchiveEnd, readonly PaperItem[]>>>>>>;

/**
 * The order of papers in a file (卷内文件排列顺序) by class and end (第五条 to 第八条). The articles list the papers of what
 * was registered; files of what was refused begin with the notice, and those of a withdrawn or lapsed divorce with its
 * application. Where the papers of the application stage lie in a registered divorce is not said: behind the copies.
 */
export const paperOrders: Orders = {
  adoption: adoptionOrder,
  marriage: {
    registered: [form('marriage-review', five), declarations, ...ofMarriage],
    refused: [
      form('marriage-refusal', five),
      { ...declarations, need: 'optional' },
      ...ofMarriage.map((item): PaperItem => ({ ...item, need: 'optional' })),
    ],
  },
  annulment: {
    annulled: [
      form('annulment-decision', six),
      scan('annulment-request', six, usual),
      scan('marriage-certificate', six),
      ...ofAnnulment,
    ],
    kept: [form('annulment-decision', six), scan('annulment-request', six, usual), ...ofAnnulment],
    refused: [
      form('request-refusal', six, usual),
      scan('annulment-request', six, usual),
      ...ofAnnulment.map((item): PaperItem => ({ ...item, need: 'optional' })),
    ],
    remarked: [
      scan('court-judgment', nine),
      scan('judgment-effective-proof', nine, usual),
      form('court-remark', nine),
      scan('identity-copy', nine, { ...perParty, ...optional }),
      ...others(nine),
    ],
  },
  divorce: {
    registered: [
      form('divorce-review', seven),
      form('divorce-declaration', seven, { ...perParty, ...since2021 }),
      form('divorce-declaration', seven, {
        ...perParty,
        ...until2020,
        'zh-CN': '申请离婚登记声明书',
        en: 'Declaration of applying for a divorce registration',
      }),
      marriageProof,
      form('divorce-agreement', seven),
      ...divorceCertificates,
      ...copies(seven),
      ...applicationStage,
      form('divorce-questioning', seven, { ...perParty, ...usual }),
      ...army(seven),
      ...others(seven),
    ],
    withdrawn: [
      ...applicationStage,
      form('divorce-withdrawal', notice116, since2021),
      form('divorce-withdrawal-confirmation', notice116, since2021),
      scan('receipt-lost-statement', notice116, { ...optional, ...since2021 }),
      ...shownWithApplication,
    ],
    lapsed: [...applicationStage, ...shownWithApplication],
    refused: [
      form('divorce-refusal', seven, { or: ['divorce-not-accepted'] }),
      ...applicationStage.map((item): PaperItem => ({ ...item, need: 'optional' })),
      form('divorce-declaration', seven, { ...perParty, ...optional }),
      form('divorce-questioning', seven, { ...perParty, ...optional }),
      ...shownWithApplication.map((item): PaperItem => ({ ...item, need: 'optional' })),
    ],
  },
  reissue: {
    registered: [form('reissue-review', eight), form('reissue-declaration', eight), ...ofReissue],
    refused: [
      form('reissue-refusal', eight),
      form('reissue-declaration', eight, optional),
      ...ofReissue.map((item): PaperItem => ({ ...item, need: 'optional' })),
    ],
  },
  ...adoptionActOrders,
};

/** The order of papers of a class and end on a day; empty where a file of that class cannot end so. */
export function paperOrder(archiveClass: ArchiveClass, end: ArchiveEnd, on: PlainDate): readonly PaperItem[] {
  return (paperOrders[archiveClass]?.[end] ?? []).filter((item) => isInForce(item, on));
}

import { adoptionArchiveMeasure as measures } from './adoption-order.ts';
import type { ArchiveClass, ArchiveEnd } from './classes.ts';
import { form, type PaperItem, scan } from './paper-item.ts';

const optional = { need: 'optional' } as const;
const usual = { need: 'usual' } as const;
const others: PaperItem = scan('other', measures, optional);
const asOptional = (items: readonly PaperItem[]): readonly PaperItem[] =>
  items.map((item): PaperItem => ({ ...item, need: 'optional' }));

/** 解除: the application with its proofs, then a copy of what was given. */
const ofDissolution: readonly PaperItem[] = [
  form('adoption-questioning', measures, usual),
  scan('dissolution-agreement', measures),
  scan('adoption-certificate', measures),
  scan('identity-copy', measures),
  scan('household-copy', measures),
];

/** 撤销: the certificate, or the proof that it could not be collected. */
const ofRevocation: readonly PaperItem[] = [
  form('adoption-revocation-notice', measures, usual),
  form('annulment-service', measures, usual),
  scan('official-evidence', measures, usual),
];

const ofReissue: readonly PaperItem[] = [
  scan('identity-copy', measures),
  scan('household-copy', measures),
  scan('power-of-attorney', measures, optional),
  scan('agent-copy', measures, optional),
];

const ofProof: readonly PaperItem[] = [
  scan('identity-copy', measures),
  scan('power-of-attorney', measures, optional),
  scan('agent-copy', measures, optional),
];

/** The file of an old case that was entered again from paper (补录): what lies in it is scanned as it is. */
const oldAdoptionFile: readonly PaperItem[] = [scan('old-adoption-file', measures), others];

type Orders = Readonly<Partial<Record<ArchiveClass, Readonly<Partial<Record<ArchiveEnd, readonly PaperItem[]>>>>>>;

/**
 * The order of papers in the files of acts on a registered adoption, all of the case. The articles of the measures were not
 * at hand, only their lists of papers.
 */
export const adoptionActOrders = {
  'adoption-dissolution': {
    registered: [
      form('adoption-dissolution-application', measures),
      form('adoption-dissolution-review', measures),
      ...ofDissolution,
      scan('dissolution-proof-copy', measures),
      others,
    ],
    refused: [
      form('adoption-act-refusal', measures),
      form('adoption-dissolution-application', measures, optional),
      ...asOptional(ofDissolution),
      others,
    ],
    answered: oldAdoptionFile,
  },
  'adoption-revocation': {
    annulled: [
      form('adoption-revocation-decision', measures),
      form('adoption-revocation-application', measures, usual),
      scan('adoption-certificate', measures, { or: ['adoption-not-collected', 'adoption-certificate-void'] }),
      ...ofRevocation,
      others,
    ],
    kept: [
      form('adoption-revocation-decision', measures),
      form('adoption-revocation-application', measures, usual),
      ...ofRevocation,
      others,
    ],
    refused: [
      form('adoption-act-refusal', measures),
      form('adoption-revocation-application', measures, optional),
      ...asOptional(ofRevocation),
      others,
    ],
    answered: oldAdoptionFile,
  },
  'adoption-reissue': {
    registered: [
      form('adoption-reissue-application', measures),
      form('adoption-reissue-review', measures),
      ...ofReissue,
      others,
    ],
    refused: [
      form('adoption-act-refusal', measures),
      form('adoption-reissue-application', measures, optional),
      ...asOptional(ofReissue),
      others,
    ],
  },
  'adoption-proof': {
    answered: [form('adoption-proof', measures), form('adoption-proof-review', measures), ...ofProof, others],
    refused: [form('adoption-act-refusal', measures), ...asOptional(ofProof), others],
  },
} as const satisfies Orders;

import { type AdoptionPaperCode, adoptionPaperCodes } from '../adoption-law/papers.ts';
import { adoptionScan } from './adoption-attachments.ts';
import { form, type PaperItem, scan } from './paper-item.ts';

/** 收养登记档案管理暂行办法, 民发〔2003〕181号. */
export const adoptionArchiveMeasure = '收养登记档案管理暂行办法（民发〔2003〕181号）';

const optional = { need: 'optional' } as const;
const usual = { need: 'usual' } as const;
const by = adoptionArchiveMeasure;

/** Papers that stand elsewhere in the file: the application is the first, the agreement comes behind the certificate. */
const elsewhere: ReadonlySet<AdoptionPaperCode> = new Set(['A1', 'A13']);

/** Every proof that the measures may ask for; which of them a case has is decided when it is accepted. */
const proofs: readonly PaperItem[] = adoptionPaperCodes
  .filter((code) => !elsewhere.has(code))
  .map((code) => scan(adoptionScan(code), by, code === 'A2' ? {} : optional));

const questioning = form('adoption-questioning', by);
const inquiry = form('adoption-inquiry', by, optional);

const made: readonly PaperItem[] = [
  form('adoption-receipt', by, optional),
  form('adoption-supplement', by, optional),
  form('adoption-notice', by, optional),
  form('adoption-evaluation-notice', by, optional),
  form('adoption-evaluation', by, optional),
];

const certificateCopy = scan('adoption-certificate-copy', by);
const agreement = scan(adoptionScan('A13'), by, optional);
const others = scan('other', by, optional);
const asOptional = (items: readonly PaperItem[]) => items.map((item): PaperItem => ({ ...item, ...optional }));

/**
 * The order of papers in the file of an adoption: application, questionings, review, all proofs, copy of the certificate,
 * agreement, others. A file that is entered later (补录) has what the old one has.
 */
export const adoptionOrder = {
  registered: [
    form('adoption-application', by, { or: [adoptionScan('A1')] }),
    questioning,
    inquiry,
    form('adoption-review', by),
    ...proofs,
    certificateCopy,
    agreement,
    ...made,
    others,
  ],
  refused: [
    form('adoption-refusal', by),
    form('adoption-application', by, { or: [adoptionScan('A1')] }),
    { ...questioning, ...usual },
    inquiry,
    ...asOptional(proofs),
    agreement,
    ...made,
    others,
  ],
  answered: [
    scan(adoptionScan('A1'), by, usual),
    ...asOptional(proofs),
    { ...certificateCopy, need: 'usual' },
    agreement,
    others,
  ],
} as const satisfies Readonly<Record<string, readonly PaperItem[]>>;

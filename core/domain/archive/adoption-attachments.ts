import { type AdoptionPaperCode, adoptionPaperCodes, adoptionPapers } from '../adoption-law/papers.ts';

/** The code under which a scan of a paper of an adoption is kept: `adoption-p5`. */
export type AdoptionScanCode = `adoption-${Lowercase<AdoptionPaperCode>}`;

/** The scan code of a paper. */
export function adoptionScan(code: AdoptionPaperCode): AdoptionScanCode {
  return `adoption-${code.toLowerCase() as Lowercase<AdoptionPaperCode>}`; // toLowerCase forgets which text it was
}

/** The papers of an adoption (A1–A15, P1–P17) as scans, each in its newest words. */
export const adoptionScans = Object.fromEntries(
  adoptionPaperCodes.map((code) => {
    const newest = adoptionPapers.findLast((paper) => paper.code === code);
    const label = newest ? { 'zh-CN': newest['zh-CN'], en: newest.en } : { 'zh-CN': code, en: code };
    return [adoptionScan(code), label];
  }),
) as Readonly<Record<AdoptionScanCode, { readonly 'zh-CN': string; readonly en: string }>>; // one entry a code, made above

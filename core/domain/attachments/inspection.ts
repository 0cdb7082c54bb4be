/** Kinds of file that are taken as scans. */
export type AttachmentMediaType = 'image/jpeg' | 'image/png' | 'application/pdf';

/**
 * Why a file is not taken: no bytes; over a limit of bytes, pages or inflated bytes; not one of the three kinds; its
 * structure does not add up; a picture without or with too many pixels; scripts, actions, embedded files, or parts of a
 * PDF that cannot be searched for them; a PDF that is encrypted.
 */
export type AttachmentProblem =
  | 'empty'
  | 'too-large'
  | 'type'
  | 'damaged'
  | 'dimensions'
  | 'active-content'
  | 'encrypted';

/** What a file is, by its content. */
export interface AttachmentFacts {
  readonly mediaType: AttachmentMediaType;
  /** Pages (页数); one for a picture. */
  readonly pages: number;
  /** Of a picture, as it is stored: before `orientation` turns it. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}

export interface Refused {
  readonly ok: false;
  readonly why: AttachmentProblem;
}

export type Inspection = ({ readonly ok: true } & AttachmentFacts) | Refused;

/**
 * How a host inflates a zlib stream (Flate), which core cannot: at most `mostBytes` of output. Bytes behind the end of the
 * stream are ignored. Never throws.
 */
export type Inflate = (
  deflated: Uint8Array,
  mostBytes: number,
) => { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: 'too-large' | 'damaged' };

export const refused = (why: AttachmentProblem): Refused => ({ ok: false, why });

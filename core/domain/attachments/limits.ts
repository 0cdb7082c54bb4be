/**
 * Hard limits of a scan (扫描件), checked before anything is decoded. A file beyond one of them is refused, never cut.
 */
export const attachmentLimits = {
  /** A page of A4 in colour at 300 dpi is 1 to 5 MB; a case has dozens of files and they are copied with each backup. */
  mostBytes: 20_000_000,
  /** A4 at 600 dpi is 4960 × 7016 = 34.8 million; a viewer needs four bytes for each, and must stay under 256 MB. */
  mostPixels: 40_000_000,
  /** Longer than A3 at 600 dpi (9921); beyond it pictures are maps or traps, and canvases of browsers end at 16384. */
  mostSidePx: 16_000,
  /** Drawing programs write about ten passes of a progressive JPEG; thousands of them keep a viewer busy for minutes. */
  mostJpegScans: 100,
  /** Segments of a JPEG and chunks of a PNG: real files have tens, those in pieces of 8 kB some thousands. */
  mostPieces: 20_000,
  /** Profiles of scanners and cameras are under 1 MB, those of printing presses under 4; a larger one is left out. */
  mostProfileBytes: 4_000_000,
  /** The thickest paper of a file is a court's judgment. */
  mostPdfPages: 200,
  /** A page of a scan has about five objects. */
  mostPdfObjects: 100_000,
  /** Numbers, names, lists and so on, together; some tens for an object. */
  mostPdfValues: 1_000_000,
  /** All object streams of a PDF together, inflated: they hold the structure of the document and no pictures. */
  mostPdfInflatedBytes: 32_000_000,
} as const;

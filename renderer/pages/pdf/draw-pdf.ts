import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * Opens a PDF in the page itself: a worker would have to be made of an address, which the program's policy on trusted
 * types refuses, and our papers have one page or two.
 */
export async function openPdf(file: Blob): Promise<PDFDocumentProxy> {
  const [{ getDocument, VerbosityLevel }, data] = await Promise.all([
    import('pdfjs-dist'),
    file.arrayBuffer(),
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  // Outlines are drawn from the fonts inside the PDF, never with a font of this machine.
  const own = { disableFontFace: true, useSystemFonts: false, useWasm: false, useWorkerFetch: false };
  return getDocument({ data, ...own, verbosity: VerbosityLevel.ERRORS }).promise;
}

/** Draws one page as wide as asked, in the pixels of this screen. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await pdf.getPage(pageNumber);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * devicePixelRatio) / natural.width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

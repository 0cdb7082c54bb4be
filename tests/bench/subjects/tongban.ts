import { readFileSync } from 'node:fs';
import { layoutBooklet } from '../../../templates/booklet/layout.ts';
import { bookletSamples } from '../../../templates/booklet/samples.ts';
import { openPaperFonts } from '../../../templates/fonts/font-chain.ts';
import { renderPdfNow } from '../../../templates/render/render-pdf.ts';
import { measureSubject } from './measure-subject.ts';

// From the record to the PDF: layout and rendering, as the program does it.
await measureSubject(({ photo: file }) => {
  const photo = new Uint8Array(readFileSync(file));
  const ordinary = bookletSamples.ordinary;
  if (!ordinary) throw new Error('the sample "ordinary" is missing');
  const record = { ...ordinary, remark: '结婚证遗失，补发此证。2026年03月02日', photo };
  const fonts = openPaperFonts();
  return async () =>
    renderPdfNow(fonts, {
      pages: layoutBooklet(record, fonts, { labels: true, photo: true }),
      title: '结婚证',
    });
});

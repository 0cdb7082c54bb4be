import pdfmake from 'pdfmake';
import type { Item } from '../../../templates/layout/items.ts';
import { measureSubject } from './measure-subject.ts';

const mm = 72 / 25.4;
const ascent = 1.151;
const colours = { black: '#000000', grey: '#8a8f96' } as const;

function content(item: Item, photo: string): object {
  switch (item.kind) {
    case 'text': {
      const absolutePosition = { x: item.x * mm, y: item.baseline * mm - ascent * item.size };
      return { text: item.text, fontSize: item.size, color: colours[item.ink], absolutePosition };
    }
    case 'image': {
      const absolutePosition = { x: item.x * mm, y: item.y * mm };
      return { image: photo, width: item.width * mm, height: item.height * mm, absolutePosition };
    }
    case 'line': {
      const line = { type: 'line', x1: 0, y1: 0, x2: 0, y2: (item.y2 - item.y1) * mm, lineColor: colours[item.ink] };
      const absolutePosition = { x: item.x1 * mm, y: item.y1 * mm };
      return { canvas: [{ ...line, lineWidth: item.width * mm, dash: { length: 3.4 } }], absolutePosition };
    }
    case 'rect': {
      const size = { w: item.width * mm, h: item.height * mm, lineWidth: item.lineWidth * mm };
      const rect = { type: 'rect', x: 0, y: 0, ...size, lineColor: colours[item.ink] };
      const absolutePosition = { x: item.x * mm, y: item.y * mm };
      return { canvas: [item.dashed ? { ...rect, dash: { length: 3.4 } } : rect], absolutePosition };
    }
    case 'circle':
      throw new Error('the certificate has no circles');
  }
}

// The same page as absolutely placed nodes; the font is named once, as its manual has it.
await measureSubject(({ font, photo, page }) => {
  pdfmake.addFonts({ Serif: { normal: font } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const pageSize = { width: page.widthMm * mm, height: page.heightMm * mm };
  return async () => {
    const nodes = page.items.map((item) => content(item, photo));
    const definition = {
      content: nodes,
      pageSize,
      pageMargins: 0,
      defaultStyle: { font: 'Serif' },
      info: { title: '结婚证' },
    };
    return pdfmake.createPdf(definition).getBuffer();
  };
});

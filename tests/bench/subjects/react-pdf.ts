import { Document, Font, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { Item } from '../../../templates/layout/items.ts';
import { measureSubject } from './measure-subject.ts';

const mm = 72 / 25.4;
/** Ascent of Noto Serif SC, in em: react-pdf places the top of a line. */
const ascent = 1.151;
const colours = { black: '#000000', grey: '#8a8f96' } as const;

function element(item: Item, photo: string, key: number): ReactElement {
  const position = 'absolute' as const;
  switch (item.kind) {
    case 'text': {
      const top = item.baseline * mm - ascent * item.size;
      const style = { position, left: item.x * mm, top, fontSize: item.size, color: colours[item.ink] };
      return createElement(Text, { key, style: { ...style, lineHeight: 1.437 } }, item.text);
    }
    case 'image': {
      const box = { left: item.x * mm, top: item.y * mm, width: item.width * mm, height: item.height * mm };
      return createElement(Image, { key, src: photo, style: { position, ...box } });
    }
    case 'line': {
      const style = { position, left: item.x1 * mm, top: item.y1 * mm, width: 1, height: (item.y2 - item.y1) * mm };
      return createElement(View, { key, style: { ...style, borderLeft: `${item.width * mm} dashed #8a8f96` } });
    }
    case 'rect': {
      const box = { left: item.x * mm, top: item.y * mm, width: item.width * mm, height: item.height * mm };
      const look = item.dashed ? 'dashed' : 'solid';
      return createElement(View, {
        key,
        style: { position, ...box, border: `${item.lineWidth * mm} ${look} #8a8f96` },
      });
    }
    case 'circle':
      throw new Error('the certificate has no circles');
  }
}

// The same page as absolutely placed elements; the font is registered once, as its manual has it.
await measureSubject(({ font, photo, page }) => {
  Font.register({ family: 'Serif', src: font });
  const size = { width: page.widthMm * mm, height: page.heightMm * mm };
  return async () => {
    const children = page.items.map((item, index) => element(item, photo, index));
    const sheet = createElement(Page, { size, style: { fontFamily: 'Serif' } }, ...children);
    return renderToBuffer(createElement(Document, { title: '结婚证' }, sheet));
  };
});

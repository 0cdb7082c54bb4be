import { useEffect, useRef, useState } from 'react';
import { drawPage, openPdf } from '../../pages/pdf/draw-pdf.ts';
import { say } from '../say.ts';

/** Drawn finer than any screen shows it, so that the picture stays sharp in every window. */
const drawnWidth = 1400;

async function draw(pdf: Blob): Promise<HTMLCanvasElement> {
  const opened = await openPdf(pdf);
  const canvas = document.createElement('canvas');
  await drawPage(opened, 1, canvas, drawnWidth / devicePixelRatio);
  await opened.destroy();
  return canvas;
}

/** Pages 2 and 3 of a booklet, drawn from the PDF that will be printed. */
export function BookletPages({ pdf }: { readonly pdf: Blob }) {
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    setFailed(false);
    draw(pdf).then(
      (canvas) => {
        if (!left) holder.current?.replaceChildren(canvas);
      },
      (error: unknown) => {
        console.error('the booklet could not be drawn', error);
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [pdf]);
  return (
    <div className="check-paper">
      <div ref={holder} role="img" aria-label={say('bigScreen.check.paper')} />
      {failed ? <p role="alert">{say('pdf.notDrawn')}</p> : null}
    </div>
  );
}

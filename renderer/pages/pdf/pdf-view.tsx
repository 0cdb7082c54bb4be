import { Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { drawPage, openPdf } from './draw-pdf.ts';
import './pdf.css';

interface PdfViewProps {
  readonly file: Blob;
  readonly label: string;
  /** Widest picture in CSS pixels. */
  readonly widest: number;
}

/** The picture of a PDF, drawn from the PDF itself. */
export function PdfView({ file, label, widest }: PdfViewProps) {
  const { t } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const pdf = await openPdf(file);
      const canvases: HTMLCanvasElement[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const canvas = document.createElement('canvas');
        canvas.className = 'pdf-page';
        await drawPage(pdf, number, canvas, widest);
        canvases.push(canvas);
      }
      await pdf.destroy();
      if (left) return;
      holder.current?.replaceChildren(...canvases);
      setState('drawn');
    };
    draw().catch((error: unknown) => {
      console.error('the PDF could not be drawn', error);
      if (!left) setState('failed');
    });
    return () => {
      left = true;
    };
  }, [file, widest]);
  return (
    <figure className="pdf" style={{ maxWidth: widest }} data-state={state}>
      <div ref={holder} className="pdf-pages" role="img" aria-label={label} />
      {state === 'drawing' ? <Spin /> : null}
      {state === 'failed' ? <p role="alert">{t('pdf.notDrawn')}</p> : null}
    </figure>
  );
}

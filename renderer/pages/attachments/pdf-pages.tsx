import { Button, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../hands/use-keys.ts';
import { useWords } from '../../words/use-words.tsx';
import { drawPage, openPdf } from '../pdf/draw-pdf.ts';

const widest = 840;

/** Opens the document while the component is there. */
function useDocument(file: Blob) {
  const [pdf, setPdf] = useState<Awaited<ReturnType<typeof openPdf>>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const opening = openPdf(file);
    let left = false;
    opening.then(
      (opened) => (left ? undefined : setPdf(opened)),
      () => (left ? undefined : setFailed(true)),
    );
    return () => {
      left = true;
      opening.then(
        (opened) => opened.destroy(),
        () => undefined,
      );
    };
  }, [file]);
  return { pdf, failed };
}

/** A scanned PDF one page at a time: it may have two hundred, and a page takes some megabytes to draw. */
export function PdfPages({ file, label }: { file: Blob; label: string }) {
  const { t } = useWords();
  const { pdf, failed } = useDocument(file);
  const [number, setNumber] = useState(1);
  const [notDrawn, setNotDrawn] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const pages = pdf?.numPages ?? 0;
  useEffect(() => {
    if (!pdf) return;
    let left = false;
    // A new canvas for each page: the last one may still be drawn into.
    const canvas = document.createElement('canvas');
    canvas.className = 'scan-page';
    drawPage(pdf, number, canvas, widest).then(
      () => {
        if (left) return;
        setNotDrawn(false);
        holder.current?.replaceChildren(canvas);
        holder.current?.scrollTo(0, 0);
      },
      () => (left ? undefined : setNotDrawn(true)),
    );
    return () => {
      left = true;
    };
  }, [pdf, number]);
  const go = (step: -1 | 1) => setNumber((before) => Math.min(Math.max(before + step, 1), Math.max(pages, 1)));
  useKeys({ ArrowLeft: () => go(-1), ArrowRight: () => go(1) });
  return (
    <div className="stack">
      {pages > 1 ? (
        <div className="row">
          <Button disabled={number === 1} aria-keyshortcuts="ArrowLeft" onClick={() => go(-1)}>
            {t('attachment.before')}
          </Button>
          <span role="status">{t('attachment.pageOf', { number, pages })}</span>
          <Button disabled={number === pages} aria-keyshortcuts="ArrowRight" onClick={() => go(1)}>
            {t('attachment.after')}
          </Button>
        </div>
      ) : null}
      {!pdf && !failed ? <Spin /> : null}
      {failed || notDrawn ? <p role="alert">{t('attachment.notDrawn')}</p> : null}
      <div ref={holder} className="scan-frame" role="img" aria-label={label} />
    </div>
  );
}

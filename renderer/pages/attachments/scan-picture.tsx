import { Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { turned } from './orientation.ts';

interface ScanPictureProps {
  readonly file: Blob;
  readonly label: string;
  /** As the camera's EXIF data had it (1–8). */
  readonly orientation: number;
}

/** Wide enough to read the smallest print of an A4 page; a larger picture is drawn smaller. */
const mostSide = 2400;

async function drawScan(canvas: HTMLCanvasElement, file: Blob, orientation: number): Promise<void> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, mostSide / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const shape = turned(orientation, width, height);
  canvas.width = shape.width;
  canvas.height = shape.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.imageSmoothingQuality = 'high';
  context.setTransform(...shape.transform);
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
}

/** A scanned picture, turned upright. */
export function ScanPicture({ file, label, orientation }: ScanPictureProps) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let left = false;
    const settle = (next: 'drawn' | 'failed') => {
      if (!left) setState(next);
    };
    if (canvas.current) {
      drawScan(canvas.current, file, orientation).then(
        () => settle('drawn'),
        () => settle('failed'),
      );
    }
    return () => {
      left = true;
    };
  }, [file, orientation]);
  return (
    <div className="scan-frame" data-state={state}>
      {state === 'drawing' ? <Spin /> : null}
      {state === 'failed' ? <p role="alert">{t('attachment.notDrawn')}</p> : null}
      <canvas ref={canvas} className="scan-page" role="img" aria-label={label} hidden={state !== 'drawn'} />
    </div>
  );
}

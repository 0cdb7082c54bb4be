import { type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { type Crop, dragged, largestZoom, type Size } from './crop.ts';
import { drawCrop } from './draw.ts';

interface CropStageProps {
  readonly picture: ImageBitmap;
  readonly crop: Crop;
  readonly frame: Size;
  readonly onCrop: (crop: Crop) => void;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

const step = 10;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** The picture in the frame of the photograph: dragged or moved by arrows, nearer by the slider. */
export function CropStage({ picture, crop, frame, onCrop, canvas }: CropStageProps) {
  const { t } = useWords();
  const grip = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop, frame);
  }, [canvas, picture, crop, frame]);
  const move = (byX: number, byY: number) =>
    onCrop(dragged(crop, picture, frame, { byX, byY, stageWidth: canvas.current?.clientWidth ?? frame.width }));
  return (
    <div className="stack">
      <canvas
        ref={canvas}
        className="photo-stage"
        data-upright={frame.height > frame.width || undefined}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={t('photo.stage')}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={(event) => {
          if (!grip.current) return;
          move(event.clientX - grip.current.x, event.clientY - grip.current.y);
          grip.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerUp={() => {
          grip.current = undefined;
        }}
        onKeyDown={(event) => {
          const way = arrows[event.key];
          if (!way) return;
          event.preventDefault();
          move(...way);
        }}
      />
      <label className="row">
        <span className="soft small">{t('photo.zoom')}</span>
        <input
          className="grow"
          type="range"
          min={1}
          max={largestZoom}
          step={0.02}
          value={crop.zoom}
          onChange={(event) => onCrop({ ...crop, zoom: Number(event.target.value) })}
        />
      </label>
    </div>
  );
}

import { type Corner, corners, crossPlaces, type Place } from '#core/domain/printing/crosses.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import { useWords } from '../../words/use-words.tsx';

interface SheetDrawingProps {
  readonly sheet: SheetSize;
  /** The reading that is being typed: drawn as a distance from its edge. */
  readonly shown: { readonly corner: Corner; readonly edge: keyof Place } | undefined;
}

const arm = 6;

/** The sheet with its four numbered crosses, and the distance that is asked for now. */
export function SheetDrawing({ sheet: { widthMm, heightMm }, shown }: SheetDrawingProps) {
  const { t } = useWords();
  const places = crossPlaces({ widthMm, heightMm });
  const at = shown && places[shown.corner];
  return (
    <svg
      className="sheet-drawing"
      viewBox={`-2 -2 ${widthMm + 4} ${heightMm + 4}`}
      role="img"
      aria-label={t('printers.drawing')}
    >
      <rect className="sheet-paper" width={widthMm} height={heightMm} />
      {corners.map((corner, index) => {
        const { left, top } = places[corner];
        const side = corner.endsWith('left') ? 1 : -1;
        return (
          <g key={corner} className="sheet-cross" data-shown={shown?.corner === corner || undefined}>
            <path d={`M${left - arm} ${top}h${2 * arm}M${left} ${top - arm}v${2 * arm}`} />
            <text x={left + side * 10} y={top + (corner.startsWith('top') ? 10 : -5)} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
      {at && shown.edge === 'left' ? <path className="sheet-distance" d={`M0 ${at.top}H${at.left}`} /> : null}
      {at && shown.edge === 'top' ? <path className="sheet-distance" d={`M${at.left} 0V${at.top}`} /> : null}
    </svg>
  );
}

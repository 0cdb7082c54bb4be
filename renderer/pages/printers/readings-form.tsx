import { Input } from 'antd';
import { useState } from 'react';
import { type Corner, corners, type Place } from '#core/domain/printing/crosses.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import { useWords } from '../../words/use-words.tsx';
import { SheetDrawing } from './sheet-drawing.tsx';
import { edges, type TypedReadings, tidyReading } from './typed-readings.ts';

interface ReadingsFormProps {
  readonly sheet: SheetSize;
  readonly typed: TypedReadings;
  readonly onChange: (typed: TypedReadings) => void;
  /** The reading to look at again. */
  readonly wrong: { readonly corner: Corner; readonly edge: keyof Place } | undefined;
}

/** The eight readings, each cross in a line, beside a drawing of the sheet. */
export function ReadingsForm({ sheet, typed, onChange, wrong }: ReadingsFormProps) {
  const { t } = useWords();
  const [shown, setShown] = useState<ReadingsFormProps['wrong']>();
  return (
    <div className="readings">
      <table className="readings-table">
        <thead>
          <tr>
            <th scope="col">{t('printers.cross')}</th>
            {edges.map((edge) => (
              <th key={edge} scope="col">
                {t(`printers.from.${edge}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corners.map((corner, index) => (
            <tr key={corner}>
              <th scope="row">
                {t('printers.crossName', { number: index + 1, corner: t(`printers.corner.${corner}`) })}
              </th>
              {edges.map((edge) => (
                <td key={edge}>
                  <Input
                    aria-label={t('printers.reading', { number: index + 1, from: t(`printers.from.${edge}`) })}
                    aria-invalid={(wrong?.corner === corner && wrong.edge === edge) || undefined}
                    status={wrong?.corner === corner && wrong.edge === edge ? 'error' : ''}
                    data-field={`reading.${corner}.${edge}`}
                    inputMode="decimal"
                    autoComplete="off"
                    value={typed[corner][edge]}
                    onFocus={() => setShown({ corner, edge })}
                    onChange={(event) =>
                      onChange({ ...typed, [corner]: { ...typed[corner], [edge]: tidyReading(event.target.value) } })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SheetDrawing sheet={sheet} shown={shown} />
    </div>
  );
}

import { Button } from 'antd';
import { allowanceKinds, careKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { careLabels, kindLabels } from '#core/domain/matters/children-allowance/labels.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import type { client } from '../../../api/client.ts';
import { Chip } from '../../../parts/chip.tsx';
import { dayInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';

/** One standard: built in, or the office's own with its file. */
export type StandardLine = Awaited<ReturnType<typeof client.allowance.standards>>[number];

interface StandardTableProps {
  readonly lines: readonly StandardLine[];
  /** Absent where the account only looks. */
  readonly onRemove: ((line: StandardLine) => void) | undefined;
}

/** Every standard by its first day: a column for each kind in each care. */
export function StandardTable({ lines, onRemove }: StandardTableProps) {
  const { t, language } = useWords();
  return (
    <section className="card" aria-label={t('page.child-standards')}>
      <table className="allowance-table standard-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('childStandard.document')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('childStandard.days')}
            </th>
            {allowanceKinds.map((kind) => (
              <th key={kind} scope="colgroup" colSpan={careKinds.length}>
                {kindLabels[kind][language]}
              </th>
            ))}
            <th scope="col" rowSpan={2}>
              {t('childStandard.source')}
            </th>
          </tr>
          <tr>
            {allowanceKinds.flatMap((kind) =>
              careKinds.map((care) => (
                <th key={`${kind} ${care}`} scope="col" className="number">
                  {careLabels[care][language]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <StandardRow
              key={line.file?.id ?? `${line.standard.from} ${line.standard.document}`}
              line={line}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StandardRowProps extends Pick<StandardTableProps, 'onRemove'> {
  readonly line: StandardLine;
}

function StandardRow({ line, onRemove }: StandardRowProps) {
  const { t, language } = useWords();
  const { standard, file } = line;
  const { document, from, to, lines, inferred } = standard;
  const ends = to ? t('childStandard.until', { day: dayInWords(to, language) }) : '';
  return (
    <tr>
      <td>{document}</td>
      <td>
        <span className="standard-day">{t('childStandard.since', { day: dayInWords(from, language) })}</span>
        <span className="standard-day">{ends}</span>
      </td>
      {allowanceKinds.flatMap((kind) =>
        careKinds.map((care) => {
          const found = lines.find((one) => one.kinds.includes(kind) && one.care.includes(care));
          return (
            <td key={`${kind} ${care}`} className="number">
              {found ? groupedYuan(found.monthly) : '—'}
            </td>
          );
        }),
      )}
      <td>
        <div className="standard-source">
          <Chip tone={file ? 'blue' : 'grey'}>{t(file ? 'childStandard.own' : 'childStandard.builtIn')}</Chip>
          {inferred ? <Chip tone="amber">{t('childStandard.inferred')}</Chip> : null}
          {file && onRemove ? (
            <Button size="small" aria-label={t('childStandard.removeOf', { document })} onClick={() => onRemove(line)}>
              {t('allowance.remove')}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

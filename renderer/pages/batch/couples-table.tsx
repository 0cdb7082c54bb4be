import type { CaseSummaryView } from '#core/contract/shapes.ts';
import type { Failure } from '../../api/failure.ts';
import { formatRoute } from '../../app/routes.ts';
import { Chip } from '../../parts/chip.tsx';
import { failureSentence } from '../../words/failure-sentence.ts';
import { useWords } from '../../words/use-words.tsx';
import { dueParties } from './split-couples.ts';

interface CouplesTableProps {
  readonly lines: readonly CaseSummaryView[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly failures: ReadonlyMap<string, Failure>;
  readonly disabled: boolean;
}

/** Couples to be chosen, each or all at once; what was refused says why under its names. */
export function CouplesTable({ lines, chosen, onChoose, failures, disabled }: CouplesTableProps) {
  const { t } = useWords();
  const all = lines.length > 0 && lines.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <table className="batch-table">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={t('batch.all')}
              checked={all}
              disabled={disabled}
              onChange={() => onChoose(new Set(all ? [] : lines.map(({ id }) => id)))}
            />
          </th>
          <th scope="col">{t('batch.place')}</th>
          <th scope="col">{t('batch.couple')}</th>
          <th scope="col">{t('batch.state')}</th>
          <th scope="col">{t('batch.number')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const names = line.names.join('\u3000');
          const failure = failures.get(line.id);
          return (
            <tr key={line.id} data-chosen={chosen.has(line.id) || undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t('batch.choose', { names })}
                  checked={chosen.has(line.id)}
                  disabled={disabled}
                  onChange={() => toggle(line.id)}
                />
              </td>
              <td>{index + 1}</td>
              <td>
                <a href={`#${formatRoute({ page: 'case', caseId: line.id })}`}>{names}</a>
                {failure ? (
                  <p className="batch-refused small" role="alert">
                    {t('batch.refused', { why: failureSentence(t, failure) })}
                  </p>
                ) : null}
              </td>
              <td>
                <StateChip line={line} />
              </td>
              <td>{line.number ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StateChip({ line }: { line: CaseSummaryView }) {
  const { t } = useWords();
  const { stage } = line;
  if (stage === 'draft') return <Chip tone="green">{t('batch.state.draft')}</Chip>;
  if (stage === 'submitted' || stage === 'approved') return <Chip tone="amber">{t(`batch.state.${stage}`)}</Chip>;
  const who = dueParties(line).map((party) => t(`role.${party}`));
  return <Chip tone="blue">{`${t('batch.booklets')} ${who.join(t('common.listComma'))}`}</Chip>;
}

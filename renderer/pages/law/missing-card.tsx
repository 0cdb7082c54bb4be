import { Button } from 'antd';
import { focusField } from '../../app/place.ts';
import { useWords } from '../../words/use-words.tsx';
import { factLabel } from './fact-label.ts';
import type { MissingFact } from './findings-order.ts';

interface MissingCardProps {
  readonly title: string;
  readonly facts: readonly MissingFact[];
  /** Whether the page has the fields, so that a name of one leads to it. */
  readonly editable: boolean;
}

/** The facts not typed yet of one party, in one card: each leads to its field and names the rule and article that ask. */
export function MissingCard({ title, facts, editable }: MissingCardProps) {
  const { t, language } = useWords();
  if (facts.length === 0) return null;
  return (
    <li className="finding" data-tone="amber">
      <strong>{title}</strong>
      {editable ? (
        <div className="missing-facts">
          {facts.map(({ path, finding }) => (
            <Button
              key={path}
              size="small"
              title={t('law.basis', { basis: finding.basis, rule: finding.rule })}
              onClick={() => focusField(path)}
            >
              {factLabel(path, finding, language)}
              <span className="soft missing-rule">{finding.rule}</span>
            </Button>
          ))}
        </div>
      ) : (
        <p>{facts.map(({ path, finding }) => factLabel(path, finding, language)).join(t('common.listComma'))}</p>
      )}
    </li>
  );
}

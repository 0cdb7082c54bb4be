import { Button } from 'antd';
import { focusField } from '../../app/place.ts';
import { useWords } from '../../words/use-words.tsx';
import type { MissingFact } from './findings-order.ts';
import { missingLabel } from './missing-label.ts';

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
          {facts.map((fact) => (
            <Button
              key={fact.path}
              size="small"
              title={t('law.basis', { basis: fact.finding.basis, rule: fact.finding.rule })}
              onClick={() => focusField(fact.path)}
            >
              <span className="missing-label">{missingLabel(fact, language)}</span>
              <span className="soft missing-rule">{fact.finding.rule}</span>
            </Button>
          ))}
        </div>
      ) : (
        <p>{facts.map((fact) => missingLabel(fact, language)).join(t('common.listComma'))}</p>
      )}
    </li>
  );
}

import type { CaseView } from '#core/contract/shapes.ts';
import { type CaseStep, formatRoute } from '../../app/routes.ts';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { useTrail } from './trail.ts';

interface StepTrailProps {
  readonly view: CaseView;
  readonly step: CaseStep;
  readonly subtitle: string;
}

/** Title of the case and the steps of its matter; those done can be looked at again. */
export function StepTrail({ view, step, subtitle }: StepTrailProps) {
  const { t } = useWords();
  const { steps, open, head } = useTrail();
  return (
    <header className="case-head">
      <h1>{matterName(t, view.matter)}</h1>
      <span className="soft case-subtitle">{subtitle}</span>
      {head}
      <nav className="steps" aria-label={t('case.steps')}>
        {steps.map((name, index) => {
          const text = `${index + 1} ${t(`step.${name}`)}`;
          if (!open.includes(name)) {
            return (
              <span key={name} className="step" data-later>
                {text}
              </span>
            );
          }
          return (
            <a
              key={name}
              className="step"
              href={`#${formatRoute({ page: 'case', caseId: view.id, step: name })}`}
              aria-current={name === step ? 'step' : undefined}
            >
              {text}
            </a>
          );
        })}
      </nav>
    </header>
  );
}

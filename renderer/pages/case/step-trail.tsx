import type { CaseView } from '#core/contract/shapes.ts';
import { type CaseStep, caseSteps, formatRoute } from '../../app/routes.ts';
import { useWords } from '../../words/use-words.tsx';
import { openSteps } from './steps.ts';

interface StepTrailProps {
  readonly view: CaseView;
  readonly step: CaseStep;
  readonly subtitle: string;
}

/** Title of the case and its five steps; those done can be looked at again. */
export function StepTrail({ view, step, subtitle }: StepTrailProps) {
  const { t } = useWords();
  const open = openSteps(view.stage);
  return (
    <header className="case-head">
      <h1>{t('matter.marriage.registration')}</h1>
      <span className="soft">{subtitle}</span>
      <nav className="steps" aria-label={t('case.steps')}>
        {caseSteps.map((name, index) => {
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

import type { ReactNode } from 'react';
import type { CaseStep } from '../../app/routes.ts';
import { clockTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { toldOf } from '../case/told-of.ts';
import type { StepProps } from '../case/use-case.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from './case-history.tsx';

interface LookBackProps extends StepProps {
  readonly step: CaseStep;
  readonly sheet: ReactNode;
}

/** A step that is done, to be looked at. */
export function LookBackPage({ view, opened, step, sheet }: LookBackProps) {
  const { t } = useWords();
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step={step}
      subtitle={t('case.lookingBack', { time: clockTime(view.openedAt) })}
      side={<LawPanel judgement={view.judgement} told={toldOf(view)} />}
    >
      {sheet}
      <section className="card">
        <PaperList view={view} />
      </section>
      <AttachmentPanel view={view} opened={opened} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}

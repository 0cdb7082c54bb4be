import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { subsidyPapers } from '#core/domain/matters/funeral-subsidy/schema.ts';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';

interface PapersCardProps {
  readonly application: FuneralApplication;
  readonly edit: EditFacts<FuneralApplication>;
}

/** 申请材料: originals seen and copies kept. */
export function PapersCard({ application, edit }: PapersCardProps) {
  const { t } = useWords();
  const { papers = [] } = application;
  return (
    <section className="card party funeral-papers" aria-label={t('subsidy.papers')}>
      <FormRow label={t('subsidy.papers')}>
        {subsidyPapers.map((paper, index) => (
          <Tick
            key={paper}
            {...(index === 0 ? { field: 'papers' } : {})}
            checked={papers.includes(paper)}
            onChange={(checked) =>
              edit('papers', { papers: checked ? [...papers, paper] : papers.filter((other) => other !== paper) })
            }
          >
            {t(`subsidy.shown.${paper}`)}
          </Tick>
        ))}
        <span className="soft small">{t('subsidy.papersHint')}</span>
      </FormRow>
    </section>
  );
}

import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { followingPapers, type OfferedPaper, papersOffered, tickedPapers } from './papers-offered.ts';

interface PapersCardProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
  readonly judgement: ShownJudgement;
}

/** 提交的材料: what this category asks for today, ticked as it is handed in, with the article that asks. */
export function PapersCard({ application, edit, judgement }: PapersCardProps) {
  const { t } = useWords();
  const { today, office } = useSession();
  const { papers = [] } = application;
  const later = followingPapers(judgement);
  const { adopters, placers } = papersOffered(application, today, office.law);
  const list = (title: string, offered: readonly OfferedPaper[], field: string | undefined) => (
    <div className="paper-column">
      <h3>{title}</h3>
      <ul data-field={field}>
        {offered.map((one) => (
          <PaperLine
            key={one.paper.code}
            {...one}
            today={today}
            later={later.has(one.paper.code)}
            ticked={papers.includes(one.paper.code)}
            onTick={(ticked) =>
              edit(`papers.${one.paper.code}`, { papers: tickedPapers(papers, one.paper.code, ticked) })
            }
          />
        ))}
      </ul>
    </div>
  );
  return (
    <section className="card facts" aria-label={t('adopt.papers')}>
      <h2>{t('adopt.papers')}</h2>
      {application.category === undefined ? (
        <p className="soft">{t('adopt.papersAfterCategory')}</p>
      ) : (
        <div className="paper-columns">
          {list(t('adopt.papersOfAdopters'), adopters, 'papers')}
          {list(t('adopt.papersOfPlacers'), placers, undefined)}
        </div>
      )}
    </section>
  );
}

interface PaperLineProps extends OfferedPaper {
  readonly today: Parameters<typeof papersOffered>[1];
  /** It only follows the acceptance. */
  readonly later: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function PaperLine({ paper, need, today, later, ticked, onTick }: PaperLineProps) {
  const { t, language } = useWords();
  return (
    <li>
      <label
        className="paper-line"
        data-need={later ? 'later' : need}
        data-ticked={ticked || undefined}
        title={paper.article({ on: today })}
      >
        <input
          type="checkbox"
          data-field={`papers.${paper.code}`}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span className="grow">{paper[language]}</span>
        <span className="soft small">{t(`adopt.need.${later ? 'later' : (need ?? 'none')}`)}</span>
        <span className="soft small paper-code">{paper.code}</span>
      </label>
    </li>
  );
}

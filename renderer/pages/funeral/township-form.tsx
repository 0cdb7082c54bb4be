import { useWords } from '../../words/use-words.tsx';
import { RemarkRow } from '../intake/remark-row.tsx';
import { ArrangementCard } from './arrangement-card.tsx';
import { DeceasedCard } from './deceased-card.tsx';
import { OrganiserCard } from './organiser-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { StatusCard } from './status-card.tsx';
import type { FuneralDraft } from './use-funeral-draft.ts';
import './funeral.css';

/** The township's part of 《困难群众丧葬补助申请表》, in its order. */
export function TownshipForm({ draft, judgement, halls }: FuneralDraft) {
  const { t } = useWords();
  const { application, edit } = draft;
  const { deceased = {}, organiser = {} } = application;
  return (
    <>
      <div className="parties funeral-parties">
        <div className="funeral-column">
          <DeceasedCard
            deceased={deceased}
            change={(field, facts, typing) =>
              edit(`deceased.${field}`, { deceased: { ...deceased, ...facts } }, typing)
            }
          />
          <PapersCard application={application} edit={edit} />
        </div>
        <div className="funeral-column">
          <OrganiserCard
            organiser={organiser}
            change={(field, facts, typing) =>
              edit(`organiser.${field}`, { organiser: { ...organiser, ...facts } }, typing)
            }
          />
          <ArrangementCard application={application} edit={edit} halls={halls} judgement={judgement} />
        </div>
      </div>
      <StatusCard
        classes={deceased.classes}
        change={(field, classes, typing) => edit(`deceased.${field}`, { deceased: { ...deceased, classes } }, typing)}
      />
      <RemarkRow remark={application.remark} hint={t('subsidy.remarkHint')} edit={edit} />
    </>
  );
}

import { useDeferredValue, useMemo } from 'react';
import { judgeAnnulment } from '#core/domain/matters/annulment/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import { OriginalField } from '../original/original-field.tsx';
import { underTyped } from '../original/taken-registration.ts';
import { CouplePersons } from '../request/couple-persons.tsx';
import { RequestIntake } from '../request/request-intake.tsx';
import { SubmitBar } from '../request/submit-bar.tsx';
import { useRequestDraft } from '../request/use-request-draft.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { GroundsCard } from './grounds-card.tsx';
import type { AnnulmentStepProps } from './notify-page.tsx';

/** 撤销婚姻登记: the registration, the persons on it, ground, facts and evidence. */
export function AnnulmentIntake({ view, opened }: AnnulmentStepProps) {
  const { t } = useWords();
  const { office, today } = useSession();
  const draft = useRequestDraft<'marriage.annulment'>(view);
  const { application, edit, editPerson } = draft;
  const settled = useDeferredValue(application);
  const judgement = useMemo(
    () => judgeAnnulment({ on: today, office, settings: office.law, application: settled }),
    [today, office, settled],
  );
  const { man, woman, kind, original, evidence = [], told = [] } = application;
  return (
    <RequestIntake
      view={view}
      opened={opened}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      saveState={draft.saveState}
      undo={draft.undo}
      redo={draft.redo}
      first="original.number"
      bar={
        <SubmitBar opened={opened} judgement={judgement} told={told} saveState={draft.saveState} flush={draft.flush} />
      }
    >
      <OriginalField
        value={original}
        near={office.division}
        kind={kind}
        man={man}
        woman={woman}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={(taken) =>
          edit('original', {
            kind: taken.kind,
            original: taken.original,
            man: underTyped(man, taken.man),
            woman: underTyped(woman, taken.woman),
          })
        }
        outside={t('annulment.outside')}
      />
      <CouplePersons man={man} woman={woman} editPerson={editPerson} />
      <GroundsCard application={application} edit={edit} />
      <EvidenceCard evidence={evidence} edit={edit} />
    </RequestIntake>
  );
}

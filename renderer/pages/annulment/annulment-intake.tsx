import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeAnnulment } from '#core/domain/matters/annulment/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import { OriginalField } from '../original/original-field.tsx';
import { underTyped } from '../original/taken-registration.ts';
import { CouplePersons } from '../request/couple-persons.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { GroundsCard } from './grounds-card.tsx';

interface AnnulmentIntakeProps {
  readonly view: CaseViewOf<'marriage.annulment'>;
  readonly opened: OpenCase;
}

/** 撤销婚姻登记: the registration, the persons on it, ground, facts and evidence. */
export function AnnulmentIntake({ view, opened }: AnnulmentIntakeProps) {
  const { t } = useWords();
  const { office } = useSession();
  const { draft, judgement } = useJudgedDraft<'marriage.annulment'>(view, judgeAnnulment);
  const { application, edit, editPerson } = draft;
  const { man, woman, kind, original, evidence = [], told = [] } = application;
  const submit = useSubmit(opened, draft, judgement, told);
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="original.number"
      bar={<IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit} />}
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
    </IntakeFrame>
  );
}

import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { hasConflict } from '../intake/use-draft.ts';
import { answerReason } from '../request/answer-reason.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { TownshipForm } from './township-form.tsx';
import { type FuneralView, useFuneralDraft } from './use-funeral-draft.ts';

interface FuneralStepProps {
  readonly view: FuneralView;
  readonly opened: OpenCase;
}

/** 受理: the township fills in the form, proves the class of the deceased, stamps it and gives it its number. */
export function FuneralIntake({ view, opened }: FuneralStepProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const typed = useFuneralDraft(view);
  const [accepting, setAccepting] = useState(false);
  const { draft, judgement } = typed;
  const { application, edit, flush } = draft;
  const { told = [] } = application;
  const reason = answerReason(judgement, told, hasConflict(draft));
  const accept = async () => {
    const upon = await flush();
    return upon !== undefined && opened.doAct((ids) => client.cases.accept({ ...ids, upon }));
  };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="deceased.name"
      bar={
        <IntakeBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          label={t('subsidy.accept')}
          reason={reason ? t(`submit.reason.${reason}`) : undefined}
          onAct={() => setAccepting(true)}
        />
      }
    >
      <TownshipForm {...typed} />
      {accepting ? (
        <ConfirmDialog
          title={t('subsidy.acceptTitle')}
          explain={t('subsidy.acceptExplain', { day: dayInWords(today, language) })}
          confirm={t('subsidy.accept')}
          opened={opened}
          onConfirm={accept}
          onClose={() => setAccepting(false)}
        />
      ) : null}
    </IntakeFrame>
  );
}

import { useState } from 'react';
import { kinshipOf } from '#core/domain/marriage-law/kinship.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import type { ShownJudgement } from '../law/findings-order.ts';
import type { IntakeDialog } from './intake-dialogs.tsx';
import { SaveNote } from './save-note.tsx';
import { submitReason } from './submit-reason.ts';
import type { DraftEditor } from './use-draft.ts';

interface IntakeBarProps {
  readonly opened: OpenCase;
  readonly draft: DraftEditor;
  readonly judgement: ShownJudgement;
  readonly onDialog: (dialog: IntakeDialog) => void;
}

/** The bar under the intake form: what both share, when it was saved, refusal, and submission. */
export function IntakeBar({ opened, draft, judgement, onDialog }: IntakeBarProps) {
  const { t, language } = useWords();
  const [ending, setEnding] = useState<'refuse' | 'close'>();
  const { application, saveState } = draft;
  const { kinship, photo, onlineCheck } = application;
  const conflict = saveState.kind === 'failed' && saveState.conflict;
  const reason = submitReason(judgement, application.told ?? [], conflict);
  const why = reason ? t(`submit.reason.${reason}`) : undefined;
  const submit = async () => {
    const upon = await draft.flush();
    if (upon !== undefined) await opened.doAct((ids) => client.cases.submit({ ...ids, upon }));
  };
  const kin = kinship ? kinshipOf(kinship)[language] : t(kinship === null ? 'kinship.none' : 'kinship.unasked');
  return (
    <>
      <ActionButton shortcut="F6" field="photos" onAct={() => onDialog({ kind: 'photo' })}>
        {t(photo ? 'photo.there' : 'photo.title')}
      </ActionButton>
      <ActionButton shortcut="F7" field="kinship" onAct={() => onDialog({ kind: 'kinship' })}>
        {t('kinship.button', { kin })}
      </ActionButton>
      <ActionButton shortcut="F8" field="onlineCheck" onAct={() => onDialog({ kind: 'online-check' })}>
        {t(onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
      </ActionButton>
      <div className="bar-end">
        <SaveNote state={saveState} reason={why} />
        {judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER' ? (
          <ActionButton grave onAct={() => setEnding('refuse')}>
            {t('refuse.button')}
          </ActionButton>
        ) : (
          <ActionButton onAct={() => setEnding('close')}>{t('close.button')}</ActionButton>
        )}
        <ActionButton primary shortcut="Control+Enter" busy={opened.act.busy} reason={why} onAct={() => void submit()}>
          {t('submit.button')}
        </ActionButton>
      </div>
      {ending ? (
        <EndDialog
          how={ending}
          opened={opened}
          judgement={judgement}
          before={async () => (await draft.flush()) !== undefined}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </>
  );
}

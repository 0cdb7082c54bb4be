import { kinshipOf } from '#core/domain/marriage-law/kinship.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import type { DraftEditor } from '../intake/use-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import type { MarriageDialog } from './marriage-dialogs.tsx';

interface MarriageBarProps {
  readonly opened: OpenCase;
  readonly draft: DraftEditor<MarriageApplication>;
  readonly judgement: ShownJudgement;
  readonly onDialog: (dialog: MarriageDialog) => void;
}

/** The bar under a marriage: what both share, and the submission for review. */
export function MarriageBar({ opened, draft, judgement, onDialog }: MarriageBarProps) {
  const { t, language } = useWords();
  const { kinship, photo, onlineCheck, told = [] } = draft.application;
  const submit = useSubmit(opened, draft, judgement, told);
  const kin = kinship ? kinshipOf(kinship)[language] : t(kinship === null ? 'kinship.none' : 'kinship.unasked');
  return (
    <IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit}>
      <ActionButton shortcut="F6" field="photos" onAct={() => onDialog({ kind: 'photo' })}>
        {t(photo ? 'photo.there' : 'photo.title')}
      </ActionButton>
      <ActionButton shortcut="F7" field="kinship" onAct={() => onDialog({ kind: 'kinship' })}>
        {t('kinship.button', { kin })}
      </ActionButton>
      <ActionButton shortcut="F8" field="onlineCheck" onAct={() => onDialog({ kind: 'online-check' })}>
        {t(onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
      </ActionButton>
    </IntakeBar>
  );
}

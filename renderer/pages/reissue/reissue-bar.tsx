import { partyRoles } from '#core/domain/law/judgement.ts';
import { reissueParties } from '#core/domain/matters/reissue/parties.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import type { DraftKeeping } from '../intake/use-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import type { ReissueDialog } from './reissue-dialogs.tsx';

interface ReissueBarProps {
  readonly opened: OpenCase;
  readonly draft: DraftKeeping;
  readonly application: ReissueApplication;
  readonly judgement: ShownJudgement;
  readonly onDialog: (dialog: ReissueDialog) => void;
}

/** The bar under the intake of a reissue: photographs like the certificate, the online check, submission. */
export function ReissueBar({ opened, draft, application, judgement, onDialog }: ReissueBarProps) {
  const { t } = useWords();
  const { told = [], onlineCheck } = application;
  const submit = useSubmit(opened, draft, judgement, told);
  return (
    <IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit}>
      <PhotoButtons application={application} onDialog={onDialog} />
      <ActionButton shortcut="F8" field="onlineCheck" onAct={() => onDialog({ kind: 'online-check' })}>
        {t(onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
      </ActionButton>
    </IntakeBar>
  );
}

/** A joint photograph for a marriage certificate; for a divorce certificate a single one of each who applies. */
function PhotoButtons({ application, onDialog }: Pick<ReissueBarProps, 'application' | 'onDialog'>) {
  const { t } = useWords();
  const { kind, photo, manPhoto, womanPhoto } = application;
  if (kind !== 'divorce') {
    return (
      <ActionButton shortcut="F6" field="photos" onAct={() => onDialog({ kind: 'joint-photo' })}>
        {t(photo ? 'photo.there' : 'photo.title')}
      </ActionButton>
    );
  }
  const taken = { man: manPhoto, woman: womanPhoto };
  const roles = reissueParties(application);
  return (roles.length > 0 ? roles : partyRoles).map((role, index) => (
    <ActionButton
      key={role}
      {...(index === 0 ? { field: 'photos' } : {})}
      shortcut={index === 0 ? 'F6' : 'F7'}
      onAct={() => onDialog({ kind: 'single-photo', role })}
    >
      {t(taken[role] ? 'reissue.photoThere' : 'reissue.photoOf', { who: t(`role.${role}`) })}
    </ActionButton>
  ));
}

import { Button } from 'antd';
import { useState } from 'react';
import type { MatterId } from '#core/domain/matters/schemas.ts';
import { useSession } from '../../app/desk.tsx';
import { Keycap } from '../../hands/keycap.tsx';
import { useKeys } from '../../hands/use-keys.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';

const frequent = ['marriage.registration', 'divorce.registration', 'marriage.reissue'] as const;
const others = [
  'marriage.record-proof',
  'marriage.archive-enquiry',
  'marriage.annulment',
  'marriage.court-remark',
  'funeral.subsidy',
  'children.allowance',
] as const satisfies readonly MatterId[];
/** Offered to accounts that may see adoptions (收养登记员). */
const ofAdoptions = [
  'adoption.establishment',
  'adoption.dissolution',
  'adoption.reissue',
  'adoption.proof',
  'adoption.revocation',
  'adoption.back-entry',
] as const satisfies readonly MatterId[];

/** A digit for the first nine, then letters. */
const choiceKeys = '123456789ABCDEFGH';

interface NewCasesProps {
  readonly busy: boolean;
  readonly onOpen: (matter: MatterId) => void;
}

interface NewCaseProps {
  readonly name: string;
  readonly note: string;
  readonly label: string;
  readonly shortcut: string;
  readonly busy: boolean;
  readonly onAct: () => void;
}

function NewCase({ name, note, label, shortcut, busy, onAct }: NewCaseProps) {
  useKeys({ [shortcut]: busy ? undefined : onAct });
  return (
    <button
      type="button"
      className="new-case"
      aria-keyshortcuts={shortcut}
      aria-label={label}
      disabled={busy}
      onClick={onAct}
    >
      <span className="new-case-bar" />
      <span className="grow">
        <span className="new-case-name">{name}</span>
        <span className="soft small">{note}</span>
      </span>
      <Keycap name={shortcut} />
    </button>
  );
}

/** New cases by one key: the three of every day, and a small menu of the others. */
export function NewCases({ busy, onOpen }: NewCasesProps) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="home-new">
      {frequent.map((matter, index) => (
        <NewCase
          key={matter}
          name={matterName(t, matter)}
          note={t(`home.note.${matter}`)}
          label={t('home.newOf', { matter: matterName(t, matter) })}
          shortcut={`Control+${index + 1}`}
          busy={busy}
          onAct={() => onOpen(matter)}
        />
      ))}
      <NewCase
        name={t('home.others')}
        note={t('home.othersNote')}
        label={t('home.others')}
        shortcut="Control+4"
        busy={busy}
        onAct={() => setChoosing(true)}
      />
      {choosing ? <OtherMatters busy={busy} onOpen={onOpen} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}

function useOthers(): readonly MatterId[] {
  const { account } = useSession();
  return account.roles.includes('adoption') ? [...others, ...ofAdoptions] : others;
}

/** The rarer matters, by a digit or with the arrows' Tab. */
function OtherMatters({ busy, onOpen, onClose }: NewCasesProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const offered = useOthers();
  return (
    <Dialog title={t('home.others')} width={420} onClose={onClose}>
      <Digits busy={busy} onOpen={onOpen} />
      <div className="stack">
        {offered.map((matter, index) => (
          <Button key={matter} size="large" className="other-matter" disabled={busy} onClick={() => onOpen(matter)}>
            <span className="grow">{matterName(t, matter)}</span>
            <Keycap name={choiceKeys.charAt(index)} />
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

/** Keys of the dialog; a component of its own, so that they lie above the wall that the dialog puts up. */
function Digits({ busy, onOpen }: NewCasesProps) {
  const offered = useOthers();
  const choose = (matter: MatterId) => (busy ? undefined : () => onOpen(matter));
  useKeys(Object.fromEntries(offered.map((matter, index) => [choiceKeys.charAt(index), choose(matter)])));
  return null;
}

import { Keycap } from '../../hands/keycap.tsx';
import { useKeys } from '../../hands/use-keys.ts';
import { useWords } from '../../words/use-words.tsx';

/** Opens a marriage registration (结婚登记). */
export function NewCaseCard({ busy, onOpen }: { busy: boolean; onOpen: () => void }) {
  const { t } = useWords();
  useKeys({ 'Control+1': busy ? undefined : onOpen });
  return (
    <div className="home-new">
      <button
        type="button"
        className="new-case"
        aria-keyshortcuts="Control+1"
        aria-label={t('home.newMarriage')}
        disabled={busy}
        onClick={onOpen}
      >
        <span className="new-case-bar" />
        <span className="grow">
          <span className="new-case-name">{t('matter.marriage.registration')}</span>
          <span className="soft small">{t('home.newMarriageNote')}</span>
        </span>
        <Keycap name="Control+1" />
      </button>
    </div>
  );
}

import { useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { partyOf } from '../case/names-of.ts';
import type { OpenCase } from '../case/use-case.ts';
import { CorrectDialog } from './correct-dialog.tsx';

/** 更正 before delivery, for any matter that prints booklets of a couple. */
export function CorrectButton({ view, opened }: { view: CaseView; opened: OpenCase }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!partyOf(view, 'man') && !partyOf(view, 'woman')) return null;
  return (
    <>
      <ActionButton onAct={() => setOpen(true)}>{t('correct.button')}</ActionButton>
      {open ? <CorrectDialog view={view} opened={opened} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

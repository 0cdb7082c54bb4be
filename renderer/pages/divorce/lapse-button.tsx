import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';

interface LapseButtonProps {
  readonly view: CaseViewOf<'divorce.registration'>;
  readonly opened: OpenCase;
  readonly primary?: boolean;
}

/** 记载视为撤回, once the window is over; nothing before that. */
export function LapseButton({ view, opened, primary = false }: LapseButtonProps) {
  const { t, language } = useWords();
  const [asking, setAsking] = useState(false);
  const { clock } = view;
  if (!clock?.known || clock.phase !== 'lapsed') return null;
  return (
    <>
      <ActionButton
        primary={primary}
        grave={!primary}
        shortcut={primary ? 'Control+Enter' : undefined}
        onAct={() => setAsking(true)}
      >
        {t('lapse.button')}
      </ActionButton>
      {asking ? (
        <ConfirmDialog
          title={t('lapse.button')}
          explain={t('lapse.explain', { day: dayInWords(clock.lapsesOn, language) })}
          confirm={t('lapse.confirm')}
          opened={opened}
          onConfirm={() => opened.doAct((ids) => client.cases.lapse(ids))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

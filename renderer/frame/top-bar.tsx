import { Popover } from 'antd';
import { useState } from 'react';
import { useSession } from '../app/desk.tsx';
import { formatRoute } from '../app/routes.ts';
import { Keycap } from '../hands/keycap.tsx';
import { dayWithWeekday } from '../words/dates.ts';
import { useWords } from '../words/use-words.tsx';
import { MachineState } from './machine-state.tsx';
import { SettingsMenu } from './settings-menu.tsx';

/** Office and window at the left; the machine's state, the day, the clerk and F1 at the right. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t, language } = useWords();
  const { office, account, today } = useSession();
  const [open, setOpen] = useState(false);
  const place = office.window ? `${office.name} · ${office.window}` : office.name;
  return (
    <header className="top-bar">
      <a className="brand" href={`#${formatRoute({ page: 'home' })}`}>
        {t('common.program')}
      </a>
      <span className="pill pill-cut">{place}</span>
      <span className="grow" />
      <MachineState />
      <span className="pill">{dayWithWeekday(today, language)}</span>
      <Popover
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={<SettingsMenu onDone={() => setOpen(false)} />}
      >
        <button type="button" className="pill" aria-haspopup="dialog" aria-expanded={open}>
          {t('frame.clerk', { name: account.displayName })}
        </button>
      </Popover>
      <button type="button" className="help-key" aria-label={t('help.title')} aria-keyshortcuts="F1" onClick={onHelp}>
        <Keycap name="F1" />
      </button>
    </header>
  );
}

import { type ReactNode, useState } from 'react';
import { useSession } from '../app/desk.tsx';
import { IdleLock } from '../app/idle-lock.tsx';
import type { Route } from '../app/routes.ts';
import { useKeys } from '../hands/use-keys.ts';
import { useWords } from '../words/use-words.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';
import './frame.css';

/** One frame for every page: the bar above, the navigation at the left except where a case or a ceremony needs the width. */
export function Frame({ route, children }: { route: Route; children: ReactNode }) {
  const { t } = useWords();
  const { mode } = useSession();
  const [help, setHelp] = useState(false);
  useKeys({ F1: () => setHelp(true) });
  return (
    <div className="frame">
      <TopBar onHelp={() => setHelp(true)} />
      {mode === 'practice' ? <div className="practice-line">{t('frame.practice')}</div> : null}
      <IdleLock />
      <div className="frame-body">
        {route.page === 'case' || route.page === 'ceremony-run' ? null : <SideNavigation page={route.page} />}
        <main className="frame-page">{children}</main>
      </div>
      {help ? <HelpDialog page={route.page} onClose={() => setHelp(false)} /> : null}
    </div>
  );
}

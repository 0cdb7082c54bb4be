import type { Route } from '../app/routes.ts';
import { Keycap } from '../hands/keycap.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words/use-words.tsx';

/** The keys of the pages that have some of their own. */
const keysByPage = {
  home: ['Control+1', 'Control+2', 'Control+3', 'Control+4', 'Control+K', 'ArrowUp', 'Enter'],
  clock: ['ArrowUp', 'Enter'],
  'ceremony-run': ['ArrowRight', 'ArrowLeft', 'B', '1', 'Escape'],
  case: [
    'F2',
    'F3',
    'F4',
    'F6',
    'F7',
    'F8',
    'Control+Enter',
    'Control+Delete',
    'Alt+ArrowLeft',
    'Control+Z',
    'Control+Shift+Z',
    'Escape',
  ],
} as const;

function hasKeys(page: Route['page']): page is keyof typeof keysByPage {
  return page in keysByPage;
}

/** F1: what this page is for, and its keys. */
export function HelpDialog({ page, onClose }: { page: Route['page']; onClose: () => void }) {
  const { t } = useWords();
  const keys = hasKeys(page) ? keysByPage[page] : [];
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t(`help.${page}`)}</p>
      <dl className="help-keys">
        {keys.map((key) => (
          <div key={key} className="help-row">
            <dt>
              <Keycap name={key} />
            </dt>
            <dd>{t(`help.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

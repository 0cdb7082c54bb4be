import { Button, Checkbox } from 'antd';
import { useDesk } from '../app/desk.tsx';
import { useDisplay } from '../app/use-display.tsx';
import { useKeys } from '../hands/use-keys.ts';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Language } from '../words/words.ts';

const languageNames: readonly { value: Language; label: string }[] = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
];

/** Language, large type, high contrast; lock and leave. */
export function SettingsMenu({ onDone }: { onDone: () => void }) {
  const { t, language, setLanguage } = useWords();
  const { lock, leave } = useDesk();
  const { large, contrast, change } = useDisplay();
  useKeys({ Escape: onDone });
  return (
    <div className="settings" role="dialog" aria-label={t('settings.title')}>
      <div className="row">
        <Choice label={t('settings.language')} options={languageNames} value={language} onChange={setLanguage} />
      </div>
      <Checkbox checked={large} onChange={(event) => change({ large: event.target.checked, contrast })}>
        {t('settings.large')}
      </Checkbox>
      <Checkbox checked={contrast} onChange={(event) => change({ large, contrast: event.target.checked })}>
        {t('settings.contrast')}
      </Checkbox>
      <div className="row">
        <Button
          onClick={() => {
            onDone();
            void lock();
          }}
        >
          {t('settings.lock')}
        </Button>
        <Button onClick={() => void leave()}>{t('settings.leave')}</Button>
      </div>
    </div>
  );
}

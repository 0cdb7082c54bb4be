import { Button } from 'antd';
import { useState } from 'react';
import { type DeskStatus, useDesk } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Language } from '../../words/words.ts';
import { SetUpPage } from '../set-up/set-up-page.tsx';
import { PracticeCard } from './practice-card.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './start.css';

const languages: readonly { value: Language; label: string }[] = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
];

/** The first page: set up this office or sign in to it, and practise. */
export function StartPage({ status }: { status: DeskStatus }) {
  const { t, language, setLanguage } = useWords();
  const { enter } = useDesk();
  const [settingUp, setSettingUp] = useState(false);
  if (settingUp) return <SetUpPage onCancel={() => setSettingUp(false)} />;
  return (
    <main className="start">
      <header className="start-head">
        <h1 className="start-name">{t('common.program')}</h1>
        <p className="soft">{t('start.subtitle')}</p>
      </header>
      <div className="start-cards">
        <section className="card stack" aria-labelledby="office-title">
          <h2 id="office-title">{t(status.officeExists ? 'signIn.title' : 'setUp.title')}</h2>
          {status.officeExists ? (
            <SignInForm mode="office" onEnter={enter} />
          ) : (
            <>
              <p className="soft">{t('start.setUpExplain')}</p>
              <Button type="primary" size="large" onClick={() => setSettingUp(true)}>
                {t('setUp.title')}
              </Button>
            </>
          )}
        </section>
        <PracticeCard status={status} />
      </div>
      <footer className="start-foot soft small">
        <Choice label={t('settings.language')} options={languages} value={language} onChange={setLanguage} />
        <span>{t('start.version', { version: status.version })}</span>
      </footer>
    </main>
  );
}

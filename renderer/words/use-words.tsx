import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, languages, type Translate, translator } from './words.ts';

interface Words {
  readonly language: Language;
  readonly t: Translate;
  setLanguage(language: Language): void;
}

const storageKey = 'tongban.language';
const Context = createContext<Words | undefined>(undefined);

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return languages.find((language) => language === stored) ?? 'zh-CN';
}

/** Gives the words of the chosen language to the pages below; Chinese until somebody chooses otherwise. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const words = useMemo(() => ({ language, t: translator(language), setLanguage }), [language]);
  return <Context value={words}>{children}</Context>;
}

/** The words of the desk: `t('home.today')`. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('WordsProvider is missing above this component');
  return words;
}

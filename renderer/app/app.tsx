import { ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { antdTheme } from '../theme/antd-theme.ts';
import { useWords, WordsProvider } from '../words/use-words.tsx';
import { DeskProvider } from './desk.tsx';
import { Gate } from './gate.tsx';
import { DisplayProvider, useDisplay } from './use-display.tsx';

function Themed() {
  const { language } = useWords();
  const { large, contrast } = useDisplay();
  return (
    <ConfigProvider
      theme={antdTheme({ large, contrast })}
      locale={language === 'zh-CN' ? chinese : english}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <DeskProvider>
        <Gate />
      </DeskProvider>
    </ConfigProvider>
  );
}

/** The whole desk: words, display, theme, session, pages. */
export function App() {
  return (
    <WordsProvider>
      <DisplayProvider>
        <Themed />
      </DisplayProvider>
    </WordsProvider>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../app/no-code-from-text.ts';
import '@fontsource-variable/noto-sans-sc/index.css';
import { ScreenPage } from './screen-page.tsx';
import './page.css';

const root = document.getElementById('root');
if (!root) throw new Error('screen.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ScreenPage />
  </StrictMode>,
);

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/no-code-from-text.ts';
import '@fontsource-variable/noto-sans-sc/index.css';
import 'virtual:tongban-theme.css';
import './theme/base.css';
import { App } from './app/app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

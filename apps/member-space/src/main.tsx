import '@coopera/ui/fonts.css';
import { session } from '@coopera/api-client';
import { startI18n } from '@coopera/i18n';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadTexts } from './load-texts';
import { importPage } from './pages';
import { followLanguage } from './session/follow-language';

/** Language, session and the first page are fetched side by side: none waits for another. */
async function start(): Promise<void> {
  importPage(location.pathname);
  await Promise.all([startI18n(loadTexts), session.restore()]);
  followLanguage();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
}

void start();

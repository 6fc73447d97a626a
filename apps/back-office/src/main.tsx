import '@coopera/ui/fonts.css';
import { session } from '@coopera/api-client';
import { startI18n } from '@coopera/i18n';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { followLanguage } from './auth/follow-language';
import { loadTexts } from './load-texts';

async function start(): Promise<void> {
  session.startAs('back-office');
  await Promise.all([startI18n(loadTexts), session.restore()]);
  followLanguage();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
}

void start();

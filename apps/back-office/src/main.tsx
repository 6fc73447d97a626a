import '@coopera/ui/fonts.css';
import { session } from '@coopera/api-client';
import { startI18n } from '@coopera/i18n';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadTexts } from './load-texts';

async function start(): Promise<void> {
  await Promise.all([startI18n(loadTexts), session.restore()]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
}

void start();

import { authChangeLanguage, session } from '@coopera/api-client';
import { hasChosenLocale, i18next, type Locale, switchLocale } from '@coopera/i18n';

let written: string | undefined;

function greet(): void {
  const state = session.current();
  if (state.status !== 'signed-in' || written) return;
  written = state.user.language;
  if (!hasChosenLocale()) void switchLocale(state.user.language);
  else write(i18next.language as Locale);
}

/** Letters and documents follow the screen. It may fail: the screen has changed all the same. */
function write(language: Locale): void {
  if (session.current().status !== 'signed-in' || language === written) return;
  written = language;
  authChangeLanguage({ body: { language } }).catch(() => undefined);
}

/** The screen speaks the person's language, unless another was chosen here; what is chosen here becomes the person's. */
export function followLanguage(): void {
  session.subscribe(() => {
    if (session.current().status === 'signed-out') written = undefined;
    greet();
  });
  i18next.on('languageChanged', (language) => write(language as Locale));
  greet();
}

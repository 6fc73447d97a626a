import { authChangeLanguage, session } from '@coopera/api-client';
import { hasChosenLocale, i18next, type Locale, switchLocale } from '@coopera/i18n';

let written: string | undefined;

/** Messages and documents follow the screen. It may fail: the screen has changed all the same. */
function write(language: Locale): void {
  if (session.current().status !== 'signed-in' || language === written) return;
  written = language;
  authChangeLanguage({ body: { language } }).catch(() => undefined);
}

function greet(): void {
  const state = session.current();
  if (state.status === 'signed-out') written = undefined;
  if (state.status !== 'signed-in' || written) return;
  written = state.user.language;
  if (hasChosenLocale()) write(i18next.language as Locale);
  else void switchLocale(state.user.language);
}

/** The screen speaks the person's language, unless another was chosen here; what is chosen here becomes the person's. */
export function followLanguage(): void {
  session.subscribe(greet);
  i18next.on('languageChanged', (language) => write(language as Locale));
  greet();
}

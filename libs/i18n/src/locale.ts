export const locales = ['fr', 'nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** How `Intl` writes numbers and dates for the reader of each language. */
export const intlTags: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

const STORED = 'coopera.locale';

/** Whether a person chose the language here, so that nothing else decides it. */
export const hasChosenLocale = (): boolean => isLocale(localStorage.getItem(STORED));

/** The language chosen before, else the browser's, else French. */
export function preferredLocale(): Locale {
  const stored = localStorage.getItem(STORED);
  if (isLocale(stored)) return stored;
  const browser = navigator.language.slice(0, 2);
  return isLocale(browser) ? browser : 'fr';
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(STORED, locale);
}

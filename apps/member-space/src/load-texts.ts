import type { LoadTexts, Locale, Texts } from '@coopera/i18n';

const files: Record<Locale, () => Promise<{ default: Texts }>> = {
  fr: () => import('./locales/fr.json'),
  nl: () => import('./locales/nl.json'),
  en: () => import('./locales/en.json'),
};

export const loadTexts: LoadTexts = async (locale) => (await files[locale]()).default;

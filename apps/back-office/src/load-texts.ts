import { type LoadTexts, type Locale, moreDomainTexts, type Texts } from '@coopera/i18n';
import { fromPolyglot, type PolyglotTexts } from './polyglot';

type File<T> = () => Promise<{ default: T }>;

const adminTexts: Record<Locale, File<unknown>> = {
  fr: () => import('ra-language-french'),
  nl: () => import('./locales/react-admin.nl.json'),
  en: () => import('ra-language-english'),
};
const ownTexts: Record<Locale, File<Texts>> = {
  fr: () => import('./locales/fr.json'),
  nl: () => import('./locales/nl.json'),
  en: () => import('./locales/en.json'),
};

/** The texts of react-admin, then ours, which may replace them. */
export const loadTexts: LoadTexts = async (locale) => {
  const [admin, domain, own] = await Promise.all([adminTexts[locale](), moreDomainTexts[locale](), ownTexts[locale]()]);
  return { ...fromPolyglot(admin.default as PolyglotTexts), ...domain.default, ...own.default };
};

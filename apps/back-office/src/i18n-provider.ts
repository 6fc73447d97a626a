import { i18next, type Locale, switchLocale } from '@coopera/i18n';
import type { I18nProvider } from 'react-admin';

interface Options {
  _?: string;
  smart_count?: number;
  [name: string]: unknown;
}

/** react-admin speaks through the same i18next as all the rest. */
export const i18nProvider: I18nProvider = {
  translate(key, { _: fallback, smart_count: count, ...values }: Options = {}) {
    const options = { count, ...values };
    if (i18next.exists(key, options)) return String(i18next.t(key, options));
    return fallback === undefined ? key : String(fallback);
  },
  changeLocale: (locale) => switchLocale(locale as Locale),
  getLocale: () => i18next.language,
};

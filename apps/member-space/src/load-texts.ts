import { type LoadTexts, type Locale, moreDomainTexts, reloadTexts, type Texts } from '@coopera/i18n';

type Files = Record<Locale, () => Promise<{ default: Texts }>>;

/** What the first page needs. */
const core: Files = {
  fr: () => import('./locales/fr.json'),
  nl: () => import('./locales/nl.json'),
  en: () => import('./locales/en.json'),
};

/** Texts of the pages that a member opens less often: they stay out of the first load. */
const features: Files = {
  fr: () => import('./locales/features.fr.json'),
  nl: () => import('./locales/features.nl.json'),
  en: () => import('./locales/features.en.json'),
};

let isWhole = false;

export const loadTexts: LoadTexts = async (locale) => {
  const files = isWhole ? [core[locale](), moreDomainTexts[locale](), features[locale]()] : [core[locale]()];
  return Object.assign({}, ...(await Promise.all(files)).map((file) => file.default));
};

let whole: Promise<void> | undefined;

/** From now on in every language; at once in the present one. */
function loadFeatureTexts(): Promise<void> {
  isWhole = true;
  whole ??= reloadTexts().catch((error) => {
    whole = undefined; // no network: asked again with the next page
    throw error;
  });
  return whole;
}

/** A page or a part of one, when its texts are there too. */
export const withFeatureTexts =
  <Loaded>(load: () => Promise<Loaded>) =>
  async (): Promise<Loaded> => {
    const [loaded] = await Promise.all([load(), loadFeatureTexts()]);
    return loaded;
  };

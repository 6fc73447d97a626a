export interface PolyglotTexts {
  [key: string]: string | PolyglotTexts;
}

const placeholders = (text: string): string =>
  text.replace(/%\{smart_count\}/g, '{{count}}').replace(/%\{(\w+)\}/g, '{{$1}}');

/** Rewrites react-admin's texts for i18next: "%{x}" becomes "{{x}}", "one |||| many" becomes plural keys. */
export function fromPolyglot(texts: PolyglotTexts): PolyglotTexts {
  const rewritten: PolyglotTexts = {};
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') {
      rewritten[key] = fromPolyglot(value);
      continue;
    }
    const [one, other] = placeholders(value).split(/\s*\|{4}\s*/);
    if (other === undefined) rewritten[key] = one;
    else Object.assign(rewritten, { [`${key}_one`]: one, [`${key}_many`]: other, [`${key}_other`]: other });
  }
  return rewritten;
}

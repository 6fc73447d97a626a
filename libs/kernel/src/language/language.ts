export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the screens. */
export type Localized = Readonly<Record<Language, string>>;

/** Fills `{name}` in a sentence. */
export function fill(sentence: string, params: Record<string, unknown>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));
}

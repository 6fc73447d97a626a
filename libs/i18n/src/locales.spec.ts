import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Tree = { [key: string]: string | Tree };
const languages = ['fr', 'nl', 'en'] as const;
const plurals = { fr: ['many', 'one', 'other'], nl: ['one', 'other'], en: ['one', 'other'] };
const sets: Record<string, (language: string) => string> = {
  'the shared vocabulary': (language) => `libs/i18n/src/domain.${language}.json`,
  'the vocabulary of further pages': (language) => `libs/i18n/src/domain.more.${language}.json`,
  'the members’ space': (language) => `apps/member-space/src/locales/${language}.json`,
  'the further pages of the members’ space': (language) => `apps/member-space/src/locales/features.${language}.json`,
  'the back-office': (language) => `apps/back-office/src/locales/${language}.json`,
};
/** Names and international words that are rightly the same in all three languages. */
const sameEverywhere = /^(language\.|vat\.S-|ui\.languageSwitch$|.*\.(code|documents?|iban|bic|peppol|name)$)/;

const read = (path: string): Tree => JSON.parse(readFileSync(join(process.cwd(), path), 'utf8'));
const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
const textsOf = (path: string): Map<string, string> => new Map(flatten(read(path)));
const base = (key: string): string => key.replace(/_(one|many|other)$/, '');
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

describe.each(Object.entries(sets))('%s', (_, path) => {
  const texts = Object.fromEntries(languages.map((language) => [language, textsOf(path(language))]));
  const keys = (language: string): string[] => [...new Set([...texts[language].keys()].map(base))].sort();

  it('says the same things in French, Dutch and English', () => {
    expect(keys('nl')).toEqual(keys('fr'));
    expect(keys('en')).toEqual(keys('fr'));
  });

  it.each(languages)('has every plural form of %s', (language) => {
    const forms = new Map<string, string[]>();
    for (const key of texts[language].keys()) {
      const form = /_(one|many|other)$/.exec(key)?.[1];
      if (form) forms.set(base(key), [...(forms.get(base(key)) ?? []), form].sort());
    }
    for (const [key, found] of forms) expect([key, found]).toEqual([key, plurals[language]]);
  });

  it('keeps the same placeholders', () => {
    for (const [key, text] of texts.fr)
      for (const language of ['nl', 'en'])
        if (texts[language].has(key))
          expect([key, placeholders(texts[language].get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('has no empty text, and no Dutch sentence left in French', () => {
    for (const language of languages)
      for (const [key, text] of texts[language]) expect([key, text.trim()]).not.toEqual([key, '']);
    const copies = [...texts.fr].filter(
      ([key, text]) => text.includes(' ') && texts.nl.get(key) === text && !sameEverywhere.test(key),
    );
    expect(copies).toEqual([]);
  });
});

describe.each(['member-space', 'back-office'])('apps/%s', (app) => {
  const sources = (folder: string): string[] =>
    readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .map((file) => join(folder, file));

  const frenchOf = (name: string): string[] =>
    readdirSync(join(process.cwd(), `apps/${name}/src/locales`))
      .filter((file) => /(^|\.)fr\.json$/.test(file))
      .map((file) => `apps/${name}/src/locales/${file}`);

  it('asks only for texts that exist', () => {
    const known = new Set(
      ['libs/i18n/src/domain.fr.json', 'libs/i18n/src/domain.more.fr.json', ...frenchOf(app)].flatMap((path) =>
        [...textsOf(path).keys()].map(base),
      ),
    );
    const asked = [...sources('libs/ui/src'), ...sources(`apps/${app}/src`)].flatMap((file) =>
      [...readFileSync(join(process.cwd(), file), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1]),
    );
    expect([...new Set(asked)].filter((key) => !key.startsWith('ra.') && !known.has(key))).toEqual([]);
  });
});

describe('the further texts of the members’ space', () => {
  it('are asked for only by pages that load them', () => {
    const further = ['apps/member-space/src/locales/features.fr.json', 'libs/i18n/src/domain.more.fr.json'].flatMap(
      (path) => Object.keys(read(path)),
    );
    const folders = /^features\/(?!dashboard\/)/;
    const source = 'apps/member-space/src';
    const files = readdirSync(join(process.cwd(), source), { recursive: true, encoding: 'utf8' });
    const others = files.filter((file) => /\.tsx?$/.test(file) && !folders.test(file));
    const strays = others.flatMap((file) =>
      [...readFileSync(join(process.cwd(), source, file), 'utf8').matchAll(/\bt\(\s*['`](\w+)\./g)]
        .filter(([, group]) => further.includes(group as string))
        .map(([found]) => `${file}: ${found}`),
    );
    expect(strays).toEqual([]);
  });
});

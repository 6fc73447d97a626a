import { DomainError, defineErrors, errorRegistry, languages } from '@coopera/kernel';
import { languageOf, problemOf } from './problem';
import { constraintSentences } from './validation';
import './http.errors';
import '../auth/auth.errors';

defineErrors('probe', {
  'too-late': {
    kind: 'refused',
    title: { fr: 'Trop tard de {days} jours.', nl: '{days} dagen te laat.', en: '{days} days too late.' },
  },
});

describe('a problem', () => {
  it('has a stable code, a sentence in the language asked for, and the field at fault', () => {
    expect(problemOf(new DomainError('probe.too-late', { days: 3 }, '/dueOn'), 'nl', 't-1')).toMatchObject({
      status: 422,
      code: 'probe.too-late',
      title: '3 dagen te laat.',
      traceId: 't-1',
      errors: [{ pointer: '/dueOn' }],
    });
  });

  it.each([
    ['nl-BE,nl;q=0.9', 'nl'],
    ['de,en', 'en'],
    [undefined, 'fr'],
    ['zh', 'fr'],
  ])('reads %s as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('is worded in every language, for every error and constraint known here', () => {
    const texts = [...[...errorRegistry.values()].map((one) => one.title), ...Object.values(constraintSentences)];
    for (const text of texts) for (const language of languages) expect(text[language].length).toBeGreaterThan(3);
  });
});

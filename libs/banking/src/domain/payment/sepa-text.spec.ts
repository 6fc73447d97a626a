import fc from 'fast-check';
import { sepaIban } from './iban';
import { toSepaReference, toSepaText } from './sepa-text';

describe('a text for the bank', () => {
  it.each([
    ['Café Élan & Fils', 'Cafe Elan + Fils'],
    ['Œuvre d’Ångström ß', "Oeuvre d'Angstrom ss"],
    ['Łódź Þór ÆØ', 'Lodz Thor AeO'],
    ['Иван Ж.', 'Ivan Zh.'],
    ['a_b@c  \n d', 'a-b(at)c d'],
    ['日本 SA', 'SA'],
  ])('%s becomes %s', (text, expected) => expect(toSepaText(text, 70)).toBe(expected));

  it('never leaves the SEPA set nor its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 140 }), (text, length) => {
        expect(toSepaText(text, length)).toMatch(new RegExp(`^[A-Za-z0-9/?:().,'+ -]{0,${length}}$`));
      }),
    );
  });

  it('as a reference has no slash at its ends nor two in a row', () => {
    expect(toSepaReference('//A//B/')).toBe('A/B');
  });
});

describe('an IBAN', () => {
  it('is checked by length, check digits and the Belgian inner check', () => {
    expect(sepaIban('be68 5390 0754 7034')).toBe('BE68539007547034');
    expect(sepaIban('NL56AGDH9619008421')).toBe('NL56AGDH9619008421');
    expect(sepaIban('BE68539007547035')).toBeNull();
    expect(sepaIban('BE6853900754703')).toBeNull();
    // Right check digits of the IBAN over a wrong inner check: 539007547035.
    expect(sepaIban('BE41539007547035')).toBeNull();
    expect(sepaIban('US12345678901234')).toBeNull();
  });
});

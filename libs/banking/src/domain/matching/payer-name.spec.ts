import { namesAgree, namesResemble, wordsOfName } from './payer-name';

describe('the name of a payer', () => {
  it('is its words, without accents, legal form, title and order', () => {
    expect(wordsOfName('Café Élan S.R.L.')).toEqual(['CAFE', 'ELAN']);
    expect(wordsOfName('M. ou Mme DUPONT-LEROY Jean')).toEqual(['DUPONT', 'JEAN', 'LEROY']);
  });
  it.each([
    ['DUPONT JEAN', 'Jean Dupont'],
    ['Asbl Les Amis du Théâtre', 'LES AMIS DU THEATRE VZW'],
    ['SA', 'S.A.'],
    ['CENTRE CULTUREL DE LA VALLEE DE LA', 'Centre culturel de la vallée de la Haute Meuse'],
  ])('"%s" agrees with "%s"', (a, b) => expect(namesAgree(a, b)).toBe(true));
  it.each([
    ['DUPONT', 'Jean Dupont'],
    ['', 'Jean Dupont'],
    ['Marie Dupont', 'Jean Dupont'],
  ])('"%s" does not agree with "%s"', (a, b) => expect(namesAgree(a, b)).toBe(false));
  it('resembles one with half its words', () => {
    expect(namesResemble('Marie Dupont', 'Jean Dupont')).toBe(true);
    expect(namesResemble('Marie Martin', 'Jean Dupont')).toBe(false);
  });
});

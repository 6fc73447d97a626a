import { parseAmount, parseDecimal } from './parse-decimal';

describe('a number as a person types it', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234', '1234'],
    ['7,5', '7.5'],
    ['0.125', '0.125'],
    ['12', '12'],
    ['12,', '12'],
    ['-3,20', '-3.20'],
  ])('reads %s as %s', (typed, plain) => expect(parseDecimal(typed)).toBe(plain));

  it.each(['', 'abc', '1a', ','])('refuses "%s"', (typed) => expect(parseDecimal(typed)).toBeUndefined());
});

describe('an amount as a person types it', () => {
  it('always has two decimals', () => expect(parseAmount('1 250,5 €')).toBe('1250.50'));
  it('never loses a third decimal silently', () => expect(parseAmount('1,005')).toBeUndefined());
});

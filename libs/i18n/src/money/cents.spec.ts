import { fromCents, sumMoney, toCents } from './cents';
import { euros } from './money';

describe('cents', () => {
  it.each(['0.00', '0.05', '-0.05', '1234.56', '-98765432109876.01'])('brings %s back unchanged', (amount) =>
    expect(fromCents(toCents(amount))).toBe(amount),
  );
  it('refuses a third decimal', () => expect(() => toCents('1.005')).toThrow(RangeError));
  it('adds amounts that binary numbers cannot', () =>
    expect(sumMoney([euros('0.10'), euros('0.20')])).toEqual(euros('0.30')));
});

import { Money } from '@coopera/kernel';
import { suggestedAid } from './amount-rule';

const half = { kind: 'share-of-loss' as const, percent: '50', ceiling: { amount: '2000.00', currency: 'EUR' } };
const fixed = { kind: 'fixed' as const, amount: { amount: '500.00', currency: 'EUR' } };

describe('the amount that the rule of a campaign gives', () => {
  it.each([
    ['a share of the loss', half, '1234.57', '617.29'],
    ['the ceiling', half, '9000.00', '2000.00'],
    ['nothing without a loss', half, '0.00', undefined],
    ['nothing for a gain', half, '-10.00', undefined],
    ['a fixed amount, whatever the loss', fixed, '1.00', '500.00'],
  ] as const)('%s', (_name, rule, loss, expected) =>
    expect(suggestedAid(rule, Money.of(loss))?.toString()).toBe(expected),
  );
  it('asks for no loss when it is fixed', () => expect(suggestedAid(fixed, null)?.toString()).toBe('500.00'));
});

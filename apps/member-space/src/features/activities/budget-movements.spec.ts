import { movementsOf } from './budget-movements';

const line = (cursor: string, amount: string) => ({
  cursor,
  occurredOn: '2026-10-30',
  reason: 'budget-paid',
  sentence: 'The client paid',
  account: '9110',
  accountName: 'Earned and paid',
  amount: { amount, currency: 'EUR' },
});

describe('the movements of a budget', () => {
  it('are entries, not lines', () => {
    expect(movementsOf([line('a', '-20.00'), line('a', '20.00'), line('b', '5.00')])).toMatchObject([
      { id: 'a', amount: { amount: '0.00' }, moved: { amount: '20.00' } },
      { id: 'b', amount: { amount: '5.00' }, moved: null },
    ]);
  });
});

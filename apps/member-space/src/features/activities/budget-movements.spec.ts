import { movementsOf } from './budget-movements';

const line = (cursor: string, reason: string, amount: string) => ({
  cursor,
  occurredOn: '2026-10-30',
  reason,
  sentence: 'What happened',
  account: '9110',
  accountName: 'Earned and paid',
  amount: { amount, currency: 'EUR' },
  source: { kind: 'invoice', id: 'i' },
});

describe('the movements of a budget', () => {
  it('are entries, not lines', () => {
    const found = movementsOf([
      line('a', 'budget-paid', '-20.00'),
      line('a', 'budget-paid', '20.00'),
      line('b', 'budget-spent', '-5.00'),
    ]);
    expect(found).toMatchObject([
      { id: 'a', amount: { amount: '20.00' }, move: 'received' },
      { id: 'b', amount: { amount: '-5.00' }, move: null },
    ]);
  });

  it('set budget apart without spending it', () => {
    const found = movementsOf([line('a', 'budget-reservation-used', '-5.00'), line('b', 'budget-reserved', '5.00')]);
    expect(found).toMatchObject([
      { move: 'released', amount: { amount: '5.00' } },
      { move: 'reserved', amount: { amount: '5.00' } },
    ]);
  });
});

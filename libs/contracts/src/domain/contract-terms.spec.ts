import { localDate } from '@coopera/kernel';
import { assertTerms, type ContractTerms, usualCommittee } from './contract-terms';

const terms = (startsOn: string, endsOn: string, days: number): ContractTerms => ({
  status: 'employee',
  startsOn: localDate(startsOn),
  endsOn: localDate(endsOn),
  days,
  hoursPerDay: null,
  jointCommittee: '200',
  taskPay: false,
  strategies: {},
});

describe('the terms of a contract', () => {
  it.each([
    ['one day', '2026-11-24', '2026-11-24', 1],
    ['a whole month, weekends too', '2026-11-01', '2026-11-30', 30],
  ])('hold for %s', (_, from, until, days) => {
    expect(() => assertTerms(terms(from, until, days))).not.toThrow();
  });

  it.each([
    ['contracts.dates-out-of-order', '2026-11-24', '2026-11-23', 1],
    ['contracts.spans-two-months', '2026-11-30', '2026-12-01', 1],
    ['contracts.spans-two-months', '2025-11-30', '2026-11-30', 1],
    ['contracts.too-many-days', '2026-11-24', '2026-11-25', 3],
  ])('are refused with %s', (code, from, until, days) => {
    expect(() => assertTerms(terms(from, until, days))).toThrow(expect.objectContaining({ code }));
  });

  it('have the usual committee of a status', () => {
    expect((['employee', 'manual', 'artist', 'student'] as const).map(usualCommittee)).toEqual([
      '200',
      '100',
      '304',
      '200',
    ]);
  });
});

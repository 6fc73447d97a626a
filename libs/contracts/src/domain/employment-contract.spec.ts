import { type Decimal, localDate, type Money } from '@coopera/kernel';
import type { Calculation } from './calculation';
import { type Acceptance, EmploymentContract } from './employment-contract';

const at = new Date('2026-11-24T09:00:00Z');
const contract = (startsOn = '2026-11-26'): EmploymentContract =>
  EmploymentContract.accept({
    number: 'C2026-000001',
    terms: { startsOn: localDate(startsOn), endsOn: localDate(startsOn), days: 1, status: 'employee' },
    calculation: { parameterHash: 'abc' } as Calculation,
    gross: {} as Money,
    hours: {} as Decimal,
  } as Acceptance);
const cancel = (it: EmploymentContract, isDeclarationRefused = false): void =>
  it.cancel({ reason: 'annulé', at, today: localDate('2026-11-24'), isDeclarationRefused });

describe('an employment contract', () => {
  it('is accepted, declared, then paid', () => {
    const it = contract();
    it.declare(at);
    it.declare(new Date('2026-11-25T09:00:00Z'));
    expect([it.status, it.declaredAt]).toEqual(['declared', at]);
    it.pay(localDate('2026-11-30'));
    it.pay(localDate('2026-12-31'));
    expect([it.status, it.paidOn]).toEqual(['paid', '2026-11-30']);
  });

  it('is not paid before it is declared', () => {
    expect(() => contract().pay(localDate('2026-11-30'))).toThrow('contracts.not-declared');
  });

  it('is cancelled before its start only', () => {
    const later = contract();
    cancel(later);
    expect(later.status).toBe('cancelled');
    expect(() => cancel(later)).toThrow('contracts.not-cancellable');
    expect(() => cancel(contract('2026-11-24'))).toThrow('contracts.already-started');
  });

  it('is cancelled at any time when its declaration was refused', () => {
    const refused = contract('2026-11-20');
    cancel(refused, true);
    expect(refused.status).toBe('cancelled');
  });

  it('is not cancelled once a pay run took it', () => {
    const taken = contract();
    taken.payRunId = 'run';
    expect(() => cancel(taken)).toThrow('contracts.not-cancellable');
  });

  it('stays cancelled when the answer of social security comes after', () => {
    const gone = contract();
    cancel(gone);
    gone.declare(at);
    expect(gone.status).toBe('cancelled');
  });
});

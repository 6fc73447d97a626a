import { localDate, Money } from '@coopera/kernel';
import { CreditDecision, type NewCreditDecision } from './credit-decision';

const today = localDate('2026-11-24');
const ask = (more: Partial<NewCreditDecision> = {}, inForce = '5000.00') =>
  CreditDecision.ask(
    {
      id: 'd',
      kind: 'activity-limit',
      subjectId: 'a',
      subjectName: 'Illustration',
      amount: Money.of('8000.00'),
      fromOn: today,
      untilOn: null,
      reason: 'A large order of a ministry',
      askedBy: 'zoe',
      askedByName: 'Zoé',
      askedOn: today,
      ...more,
    },
    Money.of(inForce),
  );
const by = (id: string) => ({ by: { id, name: id }, on: today });

describe('a decision of credit', () => {
  it('that raises a limit waits for a second person', () => {
    const raised = ask();
    expect(raised.data.status).toBe('proposed');
    expect(() => raised.decide(true, by('zoe'))).toThrow('budgets.credit-four-eyes');
    raised.decide(true, by('sam'));
    expect(raised.data).toMatchObject({ status: 'in-force', decidedByName: 'sam', decidedOn: today });
    expect(() => raised.decide(false, by('sam'))).toThrow('budgets.credit-decided');
  });

  it('that lowers one, or leaves it, holds at once', () => {
    expect(ask({ amount: Money.of('1000.00') }).data).toMatchObject({ status: 'in-force', decidedByName: 'Zoé' });
    expect(ask({ amount: Money.of('5000.00') }).data.status).toBe('in-force');
  });

  it('allows an overdraft for a time only', () => {
    expect(() => ask({ kind: 'overdraft' }, '0.00')).toThrow('budgets.overdraft-without-end');
    expect(() => ask({ untilOn: localDate('2026-11-23') })).toThrow('budgets.credit-period-backwards');
    expect(ask({ kind: 'overdraft', untilOn: localDate('2027-01-31') }, '0.00').data.status).toBe('proposed');
  });

  it('ends once it holds, not before', () => {
    expect(() => ask().end()).toThrow('budgets.credit-not-in-force');
    const lowered = ask({ amount: Money.of('1.00') });
    lowered.end();
    expect(lowered.data.status).toBe('ended');
  });
});

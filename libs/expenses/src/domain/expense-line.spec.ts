import { type ActivityId, localDate, type MemberId, Money } from '@coopera/kernel';
import { ExpenseLine, type LineContent } from './expense-line';

const today = localDate('2026-11-24');
const content: LineContent = {
  family: 'personal',
  type: 'train',
  spentOn: today,
  supplier: 'SNCB',
  supplierVatNumber: null,
  description: '',
  amount: Money.of('21.20'),
  vat: Money.of('1.20'),
  isInCooperativeName: true,
  trip: null,
};
const draft = () =>
  ExpenseLine.capture({ id: 'l', sheetId: 's', memberId: 'm' as MemberId, activityId: 'a' as ActivityId }, content);
const submitted = () => {
  const line = draft();
  const figures = { reimbursed: Money.of('21.20'), deductibleVat: Money.of('1.20'), cost: Money.of('20.00') };
  line.submit({ submissionId: 'x', figures, rate: null, isUnverified: false, isLikenessConfirmed: false, on: today });
  return line;
};

describe('an expense', () => {
  it('is changed as long as nobody was asked to decide, and after a refusal', () => {
    const line = submitted();
    expect(() => line.rewrite(content, 's', 'a' as ActivityId)).toThrow('expenses.line-decided');
    line.refuse('duplicate', 'Zoé', today);
    line.rewrite(content, 's', 'a' as ActivityId);
    expect(line.data.status).toBe('draft');
  });

  it('is decided once', () => {
    const line = submitted();
    line.validate('Zoé', today, today);
    expect(() => line.refuse('other', 'Zoé', today)).toThrow('expenses.line-not-submitted');
    expect(() => draft().validate('Zoé', today, today)).toThrow('expenses.line-not-submitted');
  });

  it('is given up until its payment is asked for', () => {
    const line = submitted();
    line.validate('Zoé', today, today);
    line.payWith('r');
    expect(() => line.waive(today)).toThrow('expenses.line-not-waivable');
    expect(() => draft().waive(today)).toThrow('expenses.line-not-waivable');
    const other = submitted();
    other.waive(today);
    expect(other.data.status).toBe('waived');
  });

  it('knows the very same when it is sent again', () => {
    expect(submitted().holds({ ...content, amount: Money.of('21.20') }, 's')).toBe(true);
    expect(submitted().holds({ ...content, vat: Money.zero() }, 's')).toBe(false);
    expect(submitted().holds(content, 'another')).toBe(false);
  });
});

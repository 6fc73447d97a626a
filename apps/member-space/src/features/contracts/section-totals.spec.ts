import type { PayLineDto } from '@coopera/api-client';
import { sharesOf } from './section-totals';

const line = (section: PayLineDto['section'], effect: PayLineDto['effect'], amount: string, unverified = false) =>
  ({ section, effect, amount: { amount, currency: 'EUR' }, unverified }) as PayLineDto;

describe('where the budget goes', () => {
  const found = sharesOf([
    line('earnings', 'adds', '100.00'),
    line('employee', 'deducts', '13.07'),
    line('employee', 'adds', '3.00'),
    line('tax', 'informs', '89.93'),
    line('employer', 'costs', '25.00', true),
    line('employer', 'saves', '5.00'),
  ]);
  const of = (section: string) => found.find((share) => share.section === section);

  it('lessens a section by its reliefs and leaves subtotals out', () => {
    expect(of('employee')?.amount.amount).toBe('10.07');
    expect(of('employer')?.amount.amount).toBe('20.00');
    expect(of('tax')?.amount.amount).toBe('0.00');
  });

  it('marks a section that has a value nobody verified', () => {
    expect(of('employer')?.isUnverified).toBe(true);
    expect(of('employee')?.isUnverified).toBe(false);
  });
});

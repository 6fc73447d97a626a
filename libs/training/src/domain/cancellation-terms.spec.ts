import { localDate, Money, Rate } from '@coopera/kernel';
import { type CancelledBy, refundOf } from './cancellation-terms';

const terms = { freeDays: 14, partDays: 7, part: Rate.percent('50') };
const startsOn = localDate('2026-12-15');

describe('what a cancelled seat gives back', () => {
  it.each<[by: CancelledBy, on: string, price: string, refund: string]>([
    ['participant', '2026-11-01', '80.00', '80.00'],
    ['participant', '2026-11-30', '80.00', '80.00'],
    ['participant', '2026-12-01', '80.00', '80.00'],
    ['participant', '2026-12-02', '80.00', '40.00'],
    ['participant', '2026-12-07', '80.00', '40.00'],
    ['participant', '2026-12-08', '80.00', '40.00'],
    ['participant', '2026-12-09', '80.00', '0.00'],
    ['participant', '2026-12-15', '80.00', '0.00'],
    ['participant', '2026-12-16', '80.00', '0.00'],
    ['participant', '2026-12-05', '35.25', '17.63'],
    ['participant', '2026-12-05', '0.01', '0.01'],
    ['participant', '2026-12-05', '0.00', '0.00'],
    ['cooperative', '2026-11-01', '80.00', '80.00'],
    ['cooperative', '2026-12-05', '80.00', '80.00'],
    ['cooperative', '2026-12-15', '80.00', '80.00'],
  ])('by the %s on %s: of %s, %s', (by, on, price, refund) =>
    expect(refundOf({ price: Money.of(price), startsOn, on: localDate(on), by, terms }).toString()).toBe(refund),
  );
});

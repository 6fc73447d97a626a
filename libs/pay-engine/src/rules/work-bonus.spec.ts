import { Decimal, localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import type { WorkerStatus } from '../input/worker-status';
import { bonusTable, capBonus, workBonus } from './work-bonus';

const n = Decimal.of;
const bonus = (date: string, wage: string, status: WorkerStatus = 'employee', fraction = '1'): string[] => {
  const table = bonusTable(status, loadParameters().at(localDate(date))).value;
  const { a, b } = workBonus(table, { wage: n(wage), fraction: n(fraction) });
  return [a.toString(), b.toString()];
};

describe('the work bonus', () => {
  it.each([
    ['2025-02-01', '2000.00', '120.59', '162.62'],
    ['2026-01-01', '2000.00', '123.00', '165.87'],
    ['2026-04-01', '2000.00', '125.04', '168.62'],
    ['2026-07-01', '2000.00', '127.54', '171.99'],
  ])('is at its maximum for a low wage: %s', (date, wage, a, b) => {
    expect(bonus(date, wage)).toEqual([a, b]);
  });

  it('is nothing from the upper bound on, though the slope would leave a cent', () => {
    expect(bonus('2026-06-01', '3336.98')).toEqual(['0.00', '0.00']);
  });

  it('changes its upper bound within a year', () => {
    expect(bonus('2026-08-31', '3350.00')[0]).toBe('0.00');
    expect(bonus('2026-09-01', '3350.00')[0]).toBe('14.67');
  });

  it('has a table of its own for manual workers and artists', () => {
    expect(bonus('2026-09-01', '2669.20', 'manual', '0.29')).toEqual(['39.94', '22.71']);
    expect(bonus('2026-09-01', '2669.20', 'artist', '0.29')).toEqual(['39.94', '22.71']);
  });

  it('has one part before April 2024', () => {
    expect(bonus('2021-01-31', '2000.00')).toEqual(['134.23', '0']);
  });

  it('is cut at the contribution, part B first', () => {
    const cut = (limit: string): string[] => {
      const { a, b } = capBonus({ a: n('127.54'), b: n('171.99') }, n(limit));
      return [a.toString(), b.toString()];
    };
    expect(cut('299.53')).toEqual(['127.54', '171.99']);
    expect(cut('200.00')).toEqual(['127.54', '72.46']);
    expect(cut('100.00')).toEqual(['100.00', '0.00']);
  });
});

import { join } from 'node:path';
import { localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import type { ContractTerms } from '../domain/contract-terms';
import { fullTimeDaysOf, hoursOf, performanceOf } from './worked-time';

const at = loadParameters(join(__dirname, '../../../parameters/data')).at(localDate('2026-11-30'));
const terms = (days: number, hoursPerDay: string | null): ContractTerms => ({
  status: 'employee',
  startsOn: localDate('2026-11-01'),
  endsOn: localDate('2026-11-30'),
  days,
  hoursPerDay,
  jointCommittee: '200',
  taskPay: false,
  strategies: {},
});

describe('worked time', () => {
  it('counts Monday to Friday of the month, paid holidays included', () => {
    expect(['2026-11-24', '2026-12-01', '2027-02-10'].map((day) => fullTimeDaysOf(localDate(day)))).toEqual([
      21, 23, 20,
    ]);
  });

  it('is days of a full-timer where the day is as long as his', () => {
    for (const hours of [null, '7.6', '10'])
      expect(performanceOf(terms(5, hours), at)).toMatchObject({ kind: 'full-time-days' });
  });

  it('is hours where the day is shorter', () => {
    const performance = performanceOf(terms(5, '4'), at);
    expect(JSON.parse(JSON.stringify(performance))).toEqual({
      kind: 'part-time-hours',
      hours: '20',
      monthHours: '159.60',
      days: '5',
    });
  });

  it('never covers more than the month', () => {
    expect(JSON.parse(JSON.stringify(performanceOf(terms(30, null), at)))).toEqual({
      kind: 'full-time-days',
      days: '21',
      monthDays: '21',
    });
  });

  it('has hours in all', () => {
    expect([hoursOf(terms(5, null), at), hoursOf(terms(3, '4.5'), at)].map(String)).toEqual(['38.00', '13.5']);
  });
});

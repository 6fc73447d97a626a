import { Decimal, localDate } from '@coopera/kernel';
import { loadParameters } from '@coopera/parameters';
import { doubleHolidayPay, exitHolidayPay } from './holiday-pay';

const at = loadParameters().at(localDate('2026-06-30'));
const n = Decimal.of;

describe('holiday pay of white-collar workers', () => {
  it('is 92 % of the month, of which 85 bear the contribution', () => {
    const pay = doubleHolidayPay({ monthly: n('4500.00'), annual: n('46942.20') }, at);
    expect([pay.gross, pay.subject, pay.notSubject, pay.retention, pay.net].map(String)).toEqual([
      '4140.00',
      '3825.00',
      '315.00',
      '499.93',
      '1913.22',
    ]);
  });

  it('is pro rata of the months of the year before', () => {
    const pay = doubleHolidayPay({ monthly: n('4500.00'), annual: n('46942.20'), monthsWorked: 6 }, at);
    expect([pay.gross, pay.subject].map(String)).toEqual(['2070.00', '1912.50']);
  });

  it('at the exit is 15.34 % of the gross, of which 0.87 is not subject', () => {
    const pay = exitHolidayPay({ yearGross: n('10000.00'), annual: n('20000.00') }, at);
    expect([pay.gross, pay.subject, pay.notSubject, pay.retention].map(String)).toEqual([
      '1534.00',
      '1447.00',
      '87.00',
      '189.12',
    ]);
  });
});

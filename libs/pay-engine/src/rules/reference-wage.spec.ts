import { Decimal } from '@coopera/kernel';
import { fullTimeDays, type Performance, partTimeHours, ratioOf } from '../input/performance';
import { referenceWageOf } from './reference-wage';

const of = (...occupations: [string, Performance?][]): string[] => {
  const worked = occupations.map(([gross, performance]) => ({ gross: Decimal.of(gross), performance }));
  const { wage, fraction } = referenceWageOf(worked);
  return [wage.toString(), fraction.toString()];
};

describe('the reference wage', () => {
  it('is the gross for a full month', () => {
    expect(of(['2015.00'])).toEqual(['2015.00', '1']);
    expect(of(['2015.00', fullTimeDays(23, 23)])).toEqual(['2015.00', '1']);
  });

  it('is the rounded daily wage times the days of the month: the ONSS example', () => {
    expect(of(['2015.00', fullTimeDays(19, 23)])).toEqual(['2439.15', '0.83']);
  });

  it('is the rounded hourly wage times the hours of a full-timer', () => {
    expect(of(['778.87', partTimeHours('51', '174.8')])).toEqual(['2669.20', '0.29']);
  });

  it('adds up the days of several contracts of a month', () => {
    expect(of(['1000.00', fullTimeDays(9, 23)], ['1015.00', fullTimeDays(10, 23)])).toEqual(['2439.15', '0.83']);
  });

  it('adds up fractions where days and hours meet', () => {
    expect(of(['500.00', fullTimeDays(5, 20)], ['500.00', partTimeHours('40', '160')])).toEqual(['2000.00', '0.50']);
  });

  it('keeps a fraction given as such', () => {
    expect(of(['2190.18', ratioOf('0.8')])).toEqual(['2737.73', '0.8']);
  });
});

import { localDate } from '@coopera/kernel';
import { parseParameter } from './parameter-file';
import { hashOf, ParameterUse } from './parameter-use';
import { Parameters } from './parameters';

const series = (key: string, entries: object[], unit = 'percent') =>
  parseParameter({ key, unit, description: { fr: 'a', nl: 'b', en: 'c' }, entries }, key.split('.').join('/'));
const value = (from: string, text: string, more: object = {}): object => ({
  from,
  value: text,
  source: `source of ${from}`,
  confidence: 'V2',
  ...more,
});
const day = localDate;

describe('parameters of a day', () => {
  const levy = series('levy.budget', [value('2018-01-01', '6.1', { until: '2019-12-31' }), value('2022-01-01', '8')]);
  const parameters = new Parameters([levy, series('share.price', [value('2018-01-01', '30.00')], 'EUR')]);

  it('give the latest value that has begun, from its first day on', () => {
    expect(parameters.at(day('2018-12-31')).rate('levy.budget').value.toPercent()).toBe('6.1');
    expect(parameters.at(day('2022-01-01')).rate('levy.budget').value.toPercent()).toBe('8');
  });

  it('tell where a value comes from', () => {
    expect(parameters.at(day('2026-01-01')).rate('levy.budget').ref).toMatchObject({
      key: 'levy.budget',
      from: '2022-01-01',
      source: 'source of 2022-01-01',
      confidence: 'V2',
    });
  });

  it.each(['2017-12-31', '2020-06-01'])('refuse a day that no value covers: %s', (date) => {
    expect(() => parameters.at(day(date)).rate('levy.budget')).toThrow(
      expect.objectContaining({ code: 'parameters.no-value-in-force', params: { key: 'levy.budget', date } }),
    );
  });

  it('refuse an unknown key and another unit', () => {
    const at = parameters.at(day('2026-01-01'));
    expect(() => at.rate('levy.none')).toThrow(expect.objectContaining({ code: 'parameters.unknown-key' }));
    expect(() => at.money('levy.budget')).toThrow(expect.objectContaining({ code: 'parameters.wrong-unit' }));
  });

  it('refuse a key that is there twice', () => {
    expect(() => new Parameters([levy, levy])).toThrow(expect.objectContaining({ code: 'parameters.invalid-file' }));
  });

  it('have a hash that follows the values in force and not the days between', () => {
    const hash = (date: string): string => parameters.at(day(date)).hash;
    expect(hash('2022-01-01')).toBe(hash('2026-11-24'));
    expect(hash('2018-01-01')).not.toBe(hash('2022-01-01'));
  });

  it('record what was read, once each, whatever the order', () => {
    const [first, second] = [new ParameterUse(), new ParameterUse()];
    const date = day('2026-01-01');
    parameters.at(date, first).rate('levy.budget');
    parameters.at(date, first).money('share.price');
    parameters.at(date, second).money('share.price');
    parameters.at(date, second).rate('levy.budget');
    parameters.at(date, second).rate('levy.budget');
    expect(second.refs.map(({ key }) => key)).toEqual(['levy.budget', 'share.price']);
    expect(first.hash).toBe(second.hash);
    expect(hashOf([...first.refs].reverse())).toBe(first.hash);
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

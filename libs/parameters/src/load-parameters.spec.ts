import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@coopera/kernel';
import { loadParameters } from './load-parameters';

describe('the parameters of the repository', () => {
  const parameters = loadParameters();
  const on = (date: string) => parameters.at(localDate(date));

  it('all hold, and are read once', () => {
    expect(parameters.all.length).toBeGreaterThan(100);
    expect(loadParameters()).toBe(parameters);
  });

  it('hold the rates the cooperative decided', () => {
    expect(on('2026-11-24').rate('levy.turnover').value.toPercent()).toBe('6.5');
    expect(on('2019-06-01').rate('levy.employment-budget').value.toPercent()).toBe('6.1');
    expect(on('2022-01-01').rate('levy.employment-budget').value.toPercent()).toBe('8');
    expect(on('2026-11-24').money('share.price').value.toString()).toBe('30.00');
    expect(on('2026-11-24').count('pay.delay').value).toBe(7);
  });

  it('hold late-payment rates by half-year, the unpublished ones marked', () => {
    expect(on('2024-06-30').rate('late-payment.business-rate').value.toPercent()).toBe('12.5');
    expect(on('2025-07-01').rate('late-payment.business-rate').value.toPercent()).toBe('10.5');
    expect(on('2026-07-01').rate('late-payment.business-rate').ref.confidence).toBe('?');
  });

  it('hold the work bonus of every step of 2026', () => {
    const steps = ['2026-01-01', '2026-03-01', '2026-04-01', '2026-07-01', '2026-09-01'];
    const froms = steps.map((date) => on(date).table('work-bonus.employee', 'work-bonus').ref.from);
    expect(froms).toEqual(steps);
  });

  it('refuse a directory with a file that does not hold, by its name', () => {
    const directory = mkdtempSync(join(tmpdir(), 'parameters-'));
    writeFileSync(join(directory, 'levy.yaml'), 'key: levy.turnover\nkey: levy.turnover\n');
    expect(() => loadParameters(directory)).toThrow(
      expect.objectContaining({
        code: 'parameters.invalid-file',
        params: expect.objectContaining({ file: 'levy' }),
      }),
    );
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCases } from './run-cases';

const directory = mkdtempSync(join(tmpdir(), 'cases-'));

function replay(...examples: object[]): { code: number; lines: string[] } {
  const file = join(directory, 'cases.json');
  writeFileSync(file, JSON.stringify({ version: 1, currency: 'EUR', examples }));
  const lines: string[] = [];
  return { code: runCases(file, (line) => lines.push(line)), lines };
}
const onss = (more: object = {}): object => ({
  id: 'x',
  kind: 'onss',
  date: '2026-06-01',
  input: { gross: '2000' },
  expected: { onss: '261.40' },
  source: 'test',
  ...more,
});
const month = (input: object, expected: object = { onss: '261.40' }): object =>
  onss({ kind: 'month', input: { gross: '2000', ...input }, expected });

describe('replaying a file of cases', () => {
  it('ends with 0 and counts them when all agree', () => {
    expect(replay(onss(), onss({ id: 'y' }))).toEqual({ code: 0, lines: ['2 of 2 cases agree to the cent'] });
  });

  it('ends with 1 and says each amount that is a cent off', () => {
    expect(replay(onss({ expected: { onss: '261.41' } }))).toEqual({
      code: 1,
      lines: ['x: onss expected 261.41, got 261.40', '0 of 1 cases agree to the cent'],
    });
  });

  it('ends with 1 where the law of the day is not known: never a pass', () => {
    const { code, lines } = replay(onss({ date: '2010-01-01' }));
    expect(code).toBe(1);
    expect(lines[0]).toContain('parameters.no-value-in-force');
  });

  it.each([
    ['kind', onss({ kind: 'lottery' })],
    ['input', onss({ input: { gross: '2000', colour: 'red' } })],
    ['expected key', onss({ expected: { luck: '1' } })],
    ['family key', month({ fam: { cats: 2 } })],
    ['scale', month({ fam: { scale: 'IV' } })],
    ['household', month({ household: 'castle' })],
    ['worker', month({ worker: 'robot' })],
    ['reference', month({ ref: { h: '10' } })],
    ['number', onss({ input: { gross: 'much' } })],
    ['count of children', month({ fam: { children: 1.5 } })],
    ['date', onss({ date: '2026-13-01' })],
    ['key of a case', onss({ extra: true })],
  ])('ends with 2 for an unknown %s', (_, example) => {
    expect(replay(onss({ expected: { onss: '1' } }), example).code).toBe(2);
  });

  it('ends with 2 without a file', () => {
    expect(runCases(undefined, () => {})).toBe(2);
    expect(runCases(join(directory, 'none.json'), () => {})).toBe(2);
  });

  it.each([
    { taxable_benefit: '100', homework_exempt: '41.67', net_plus: '10', net_minus: '5' },
    { ref: { ratio: '0.5' }, worker: 'artist', household: 'joint_income' },
    { fam: { scale: 'III', children: 1, disabled: true, isolated: true, spouse_pension: true } },
  ])('knows every input of a month: %j', (input) => {
    expect(replay(month(input, { net: '0' })).code).toBe(1);
  });
});

import { spawnSync } from 'node:child_process';
import { localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { csvOf, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { JournalExport, type JournalFormatName } from './application/journal-export.query';
import { Ledger } from './application/ledger';
import { TrialBalanceQuery } from './application/trial-balance.query';
import { credit, debit } from './domain/ledger-entry';
import { trialBalanceTable } from './http/ledger-tables';
import { LedgerModule } from './ledger.module';

const hledger = (args: string[], input = '') => spawnSync('hledger', args, { input, encoding: 'utf8' });
/** Debian's package; where it is missing these tests are counted as skipped. */
const withHledger = hledger(['--version']).status === 0 ? it : it.skip;
const ENTRIES = 1_234;

describe('the journal for other programs', () => {
  let context: MediumContext;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, LedgerModule]);
    await context.database.transaction(async () => {
      for (let index = 0; index < ENTRIES; index += 1)
        await context.get(Ledger).post({
          ledger: 'statutory',
          occurredOn: localDate(`2026-${String((index % 11) + 1).padStart(2, '0')}-1${index % 9}`),
          reason: 'invoice-issued',
          source: { kind: 'invoice', id: newId() },
          params: { number: `F;${index}`, client: 'Été  & fils | "SC"' },
          lines: [
            debit('400', Money.of('1.21').times(index + 1)),
            credit('700', Money.of('1.00').times(index + 1)),
            credit('451', Money.of('0.21').times(index + 1)),
          ],
        });
    });
  });
  afterAll(() => context?.close());

  const written = async (format: JournalFormatName): Promise<string> => {
    let text = '';
    const period = { ledger: 'statutory' as const, from: localDate('2026-01-01'), to: localDate('2026-12-31') };
    for await (const part of context.get(JournalExport).write(period, format)) text += part;
    return text;
  };

  it('holds every line once, over several pages', async () => {
    const lines = (await written('csv')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 3 * ENTRIES);
    expect(new Set(lines).size).toBe(lines.length);
    expect((await written('winbooks')).trimEnd().split('\r\n')).toHaveLength(1 + 3 * ENTRIES);
  });

  withHledger('passes the strict checks of hledger, and has our balances', async () => {
    const journal = await written('hledger');
    const checked = hledger(['-f', '-', '-s', 'check', 'ordereddates', 'balancednoautoconversion'], journal);
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    const theirs = hledger(['-f', '-', 'balance', '--flat', '-N', '-O', 'csv'], journal)
      .stdout.trim()
      .split('\n')
      .slice(1)
      .map((row) => /^"(\d+) .*","(-?[\d.]+) EUR"$/.exec(row)?.slice(1));
    // Line by line with the CSV that the API gives.
    const lines = await context.get(TrialBalanceQuery).of({ ledger: 'statutory' });
    let csv = '';
    for await (const part of csvOf(trialBalanceTable(lines, 'balance', 'fr'))) csv += part;
    const ours = csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(';'))
      .map((cells) => [cells[1]?.replaceAll('"', ''), cells.at(-1)]);
    expect(theirs).toEqual(ours);
  });
});

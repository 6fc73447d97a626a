import type { ActivityId, LocalDate } from '@coopera/kernel';
import type { JournalLine } from '../application/journal.query';
import { csv } from './csv';
import { hledger } from './hledger';
import { winbooks } from './winbooks';

const euros = (amount: string) => ({ amount, currency: 'EUR' as const });
const line = (account: string, accountName: string, debit: string, credit: string): JournalLine => ({
  entryId: 'e1',
  number: '12',
  occurredOn: '2026-11-24' as LocalDate,
  reason: 'invoice-issued',
  sourceKind: 'invoice',
  sourceId: 's1',
  params: { number: 'F-2026-000012', client: 'Dupont; fils  &\nCie' },
  account,
  accountName,
  activityId: null,
  debit: euros(debit),
  credit: euros(credit),
});
const entry = [
  line('400', 'Clients', '121.00', '0.00'),
  line('700', 'Ventes : services', '0.00', '100.00'),
  line('451', 'TVA à payer', '0.00', '21.00'),
];

describe('the journal for other programs', () => {
  it('for hledger declares accounts, and writes every amount with its sign and two decimals', () => {
    expect(hledger.opening([{ code: '100', name: 'Apport (parts)' }])).toBe(
      'commodity 1000.00 EUR\n\naccount 100 Apport (parts)\n',
    );
    expect(hledger.entry(entry)).toBe(
      `
2026-11-24 (12) invoice-issued F-2026-000012 Dupont, fils &,Cie  ; id:e1, kind:invoice-issued
    400 Clients  121.00 EUR
    700 Ventes - services  -100.00 EUR
    451 TVA à payer  -21.00 EUR
`,
    );
  });

  it('for hledger says which Activité a line is of', () => {
    const [first] = entry as [JournalLine];
    expect(hledger.entry([{ ...first, activityId: 'a1' as ActivityId }])).toContain('121.00 EUR  ; activity:a1');
  });

  it('for WinBooks puts debit and credit apart by their side', () => {
    const [first, second] = winbooks.entry(entry).split('\r\n');
    expect(first).toContain('2026,11,PRI,COOP,12,F,G,400,2026/11/24,2026/11/24,EUR,D,121.00,121.00,');
    expect(second).toContain(',EUR,C,100.00,100.00,');
  });

  it('for spreadsheets never begins a cell with a formula', () => {
    const [first] = entry as [JournalLine];
    expect(csv.entry([{ ...first, params: { client: '=HYPERLINK("x")' } }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

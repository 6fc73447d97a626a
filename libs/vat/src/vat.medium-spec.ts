import { ActivitiesModule } from '@coopera/activities';
import { InvoicingModule } from '@coopera/invoicing';
import { localDate, Money, Rate } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { ApproveVatReturn } from './application/approve-vat-return.use-case';
import { PrepareVatReturn } from './application/prepare-vat-return.use-case';
import { VatReturnQuery } from './application/vat-return.query';
import { VatXml } from './application/vat-xml';
import { VatModule } from './vat.module';

const luc = { id: newId<'login'>(), name: 'Luc' };
const ann = { id: newId<'login'>(), name: 'Ann' };
const october = localDate('2026-10-31');

describe('the VAT return', () => {
  let context: MediumContext;

  /** An issued document in the tables and in the books, as invoicing leaves it. */
  const issued = async (number: string, kind: 'invoice' | 'credit-note', net: string, category = 'S') => {
    const [activity] = await context.database.query<{ id: string }>('SELECT id FROM activities.activity LIMIT 1');
    const [client] = await context.database.query<{ id: string }>('SELECT id FROM invoicing.client LIMIT 1');
    const base = Money.of(net);
    const tax = Rate.percent(category === 'S' ? '21' : '0').applyTo(base, 'half-up');
    const id = newId<'invoice'>();
    const line = {
      description: 'x',
      quantity: '1',
      unit: 'piece',
      unitPrice: net,
      vatCategory: category,
      vatPercent: category === 'S' ? '21' : '0',
    };
    const billing = {
      kind: 'business',
      name: 'Client',
      enterpriseNumber: '0403170701',
      vatNumber: 'BE0403170701',
      email: null,
      street: 's',
      postalCode: '1000',
      city: 'b',
      country: 'BE',
    };
    await context.database.transaction(async () => {
      await context.database.query(
        `INSERT INTO invoicing.invoice (id, kind, activity_id, client_id, status, number, journal, year, sequence, language, lines, net, vat, gross, issued_on, due_on, term_days, billing, created_by, created_at)
         VALUES ($1, $2, $3, $4, 'issued', $5, $2, 2026, $6, 'fr', $7, $8, $9, $10, '2026-10-05', '2026-10-15', 10, $11, 'x', now())`,
        [
          id,
          kind,
          activity?.id,
          client?.id,
          number,
          Number(number.slice(-2)),
          JSON.stringify([line]),
          base.cents.toString(),
          tax.cents.toString(),
          base.plus(tax).cents.toString(),
          JSON.stringify(billing),
        ],
      );
      const [owed, sold] = kind === 'invoice' ? [debit, credit] : [credit, debit];
      await context.get(Ledger).post({
        ledger: 'statutory',
        occurredOn: localDate('2026-10-05'),
        reason: kind,
        source: { kind, id },
        lines: [owed('400', base.plus(tax)), sold('700', base), sold('451', tax)],
      });
    });
  };
  const prepare = (reason: string | null = null, by = luc) =>
    context.get(PrepareVatReturn).execute({ day: october, adjustments: [], reason, by });
  const gridsFrom = (grids: { grid: string; amount: { amount: string } }[]): Record<string, string> =>
    Object.fromEntries(
      grids.filter(({ amount }) => amount.amount !== '0.00').map(({ grid, amount }) => [grid, amount.amount]),
    );

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, InvoicingModule, VatModule]);
    const member = newId();
    await context.database.query(
      `INSERT INTO platform.organisation (name, enterprise_number, onss_number, street, postal_code, city, country, email, phone, iban, bic)
       SELECT 'Coopéra', '0403170701', '1', 'Rue 1', '1000', 'Bruxelles', 'BE', 'a@b.be', '02', 'BE68539007547034', 'BPOTBEB1'
       WHERE NOT EXISTS (SELECT 1 FROM platform.organisation)`,
    );
    await context.database.query(
      `INSERT INTO activities.activity (id, number, name, trade, status, opened_on) VALUES ($1, 1, 'A', 't', 'active', '2026-01-01')`,
      [member],
    );
    await context.database.query(
      `INSERT INTO invoicing.client (id, kind, name, street, postal_code, city, language) VALUES ($1, 'business', 'Client', 's', '1', 'b', 'fr')`,
      [newId()],
    );
    await issued('F-01', 'invoice', '1000.00');
    await issued('F-02', 'invoice', '200.00', 'E');
    await issued('N-03', 'credit-note', '100.00');
  });
  afterAll(() => context?.close());

  it('is drawn from the documents, reconciles with 451, and keeps nothing as a draft', async () => {
    const draft = await context.get(VatReturnQuery).draft(october, 'fr');
    expect(gridsFrom(draft.grids)).toEqual({
      '00': '200.00',
      '03': '1000.00',
      '49': '100.00',
      '54': '210.00',
      '64': '21.00',
      '71': '189.00',
    });
    expect(draft.reconciliation.map(({ account, difference }) => [account, difference.amount])).toEqual([
      ['451', '0.00'],
      ['411', '0.00'],
    ]);
    expect(await context.database.query('SELECT 1 FROM vat.return')).toEqual([]);
    const behind = await context.get(VatReturnQuery).draftDocuments(october, '49', {});
    expect(behind.items.map(({ reference, amount }) => [reference, amount.amount])).toEqual([['N-03', '100.00']]);
  });

  it('is frozen once prepared, by one person at a time, and filed by another', async () => {
    const both = await Promise.all([prepare(), prepare(null, ann)]);
    const versions = await context.get(VatReturnQuery).list();
    expect(versions.filter(({ version }) => version > 0).map(({ version, status }) => [version, status])).toEqual([
      [2, 'prepared'],
      [1, 'superseded'],
    ]);
    const current = versions[versions.findIndex(({ status }) => status === 'prepared')];
    const id = current?.id ?? '';
    expect(both).toContain(id);
    await issued('F-04', 'invoice', '500.00');
    const file = await context.get(VatReturnQuery).read(id, 'fr');
    expect(gridsFrom(file.grids)['03']).toBe('1000.00');
    expect(file.reconciliation[0]?.difference.amount).toBe('105.00');
    expect((await context.get(VatXml).read(id)).bytes.toString()).toContain('<Amount GridNumber="3">1000.00</Amount>');
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    await expect(context.database.query(`UPDATE vat.return SET grids = '{}' WHERE id = $1`, [id])).rejects.toThrow(
      'new version',
    );
    const preparer = current?.preparedByName === 'Luc' ? [luc, ann] : [ann, luc];
    const approve = (by = luc) => context.get(ApproveVatReturn).execute({ id, by });
    await expect(approve(preparer[0])).rejects.toMatchObject({ code: 'vat.same-person' });
    await approve(preparer[1]);
    await expect(approve(preparer[1])).rejects.toMatchObject({ code: 'vat.return-not-prepared' });
  });

  it('is corrected by a new version, with a reason, and not before its period is over', async () => {
    await expect(prepare()).rejects.toMatchObject({ code: 'vat.return-filed' });
    const id = await prepare('a forgotten invoice');
    const { version, grids } = await context.get(VatReturnQuery).read(id, 'fr');
    expect([version, gridsFrom(grids)['03']]).toEqual([3, '1500.00']);
    const early = context
      .get(PrepareVatReturn)
      .execute({ day: localDate('2026-11-24'), adjustments: [], reason: null, by: luc });
    await expect(early).rejects.toMatchObject({ code: 'vat.period-not-over' });
  });
});

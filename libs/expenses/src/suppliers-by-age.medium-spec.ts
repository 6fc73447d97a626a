import { localDate } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { SuppliersByAge } from './application/suppliers-by-age';
import { ExpensesModule } from './expenses.module';

describe('suppliers by age', () => {
  let context: MediumContext;
  const activityId = newId<'activity'>();
  const booked = (number: string, dueOn: string, payable: string, paidOn: string | null = null, isCreditNote = false) =>
    context.database.query(
      `INSERT INTO expenses.supplier_invoice (id, activity_id, supplier_name, supplier_country, supplier_key, number, issued_on, due_on, communication,
         is_credit_note, payable, deductible_vat, cost, status, entered_by, entered_by_name, entered_on, decided_by, booked_on, paid_on, created_at)
       VALUES ($1, $2, 'Papier SA', 'BE', 'BE0403170701', $3, '2026-08-01', $4, '', $5, $6, 0, 1, 'validated', $7, 'x', '2026-08-01', $8, '2026-08-02', $9, now())`,
      [newId(), activityId, number, dueOn, isCreditNote, payable, newId(), newId(), paidOn],
    );

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ExpensesModule]);
    await context.database.query(
      `INSERT INTO activities.activity (id, name, trade, status, opened_on) VALUES ($1, 'A', 't', 'active', '2026-01-01')`,
      [activityId],
    );
    await booked('1', '2026-12-01', '10000');
    await booked('2', '2026-10-15', '2500');
    await booked('3', '2026-10-15', '500', null, true);
    await booked('4', '2026-08-15', '7000', '2026-11-10');
  });
  afterAll(() => context?.close());

  it('shows what stood open on a day: a later payment does not count, a credit note does', async () => {
    const query = context.get(SuppliersByAge);
    const [party, ...others] = await query.parties(localDate('2026-11-24'));
    expect(others).toEqual([]);
    expect(party).toMatchObject({ name: 'Papier SA', notDue: '10000', days30: '0', days60: '2000', older: '0' });
    const documents = await query.documents(localDate('2026-11-24'), party?.partyId ?? '');
    expect(documents.map(({ number, open }) => [number, open])).toEqual([
      ['2', '2500'],
      ['3', '-500'],
      ['1', '10000'],
    ]);
    const [before] = await query.parties(localDate('2026-11-01'));
    expect(before).toMatchObject({ days90: '7000', days30: '2000' });
  });
});

import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { ParametersModule } from '@coopera/parameters/module';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { anOpenSession } from '@coopera/training/testing';
import { CancelPublicSeat } from './application/cancel-public-seat.use-case';
import { ConfirmPublicSeat } from './application/confirm-public-seat.use-case';
import { PublicCatalogueQuery } from './application/public-catalogue.query';
import { PublicRequests } from './application/public-requests';
import { RequestPublicSeat } from './application/request-public-seat.use-case';
import { SettlePublicSeat } from './application/settle-public-seat.use-case';
import { SignedLinks } from './application/signed-links';
import { TrainingModule } from './training.module';

interface Invoice {
  kind: string;
  net: string;
  gross: string;
}

describe('a seat sold to the public', () => {
  let context: MediumContext;
  let seller: MemberWithActivity;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, TrainingModule]);
    seller = await aMemberWithActivity(context);
  });
  beforeEach(() => context.clock.travelTo('2026-11-24'));
  afterAll(() => context?.close());

  const plan = (more: Parameters<typeof anOpenSession>[1] = {}) =>
    anOpenSession(context, { publicPrice: '100.00', sellingActivityId: seller.activityId, ...more });
  const request = (sessionId: string, email: string, billing: object = {}) =>
    context.get(RequestPublicSeat).execute({
      sessionId,
      name: 'Ann Public',
      email,
      language: 'nl',
      billing: {
        company: null,
        enterpriseNumber: null,
        street: 'Kerkstraat 1',
        postalCode: '9000',
        city: 'Gent',
        ...billing,
      },
    });
  const registrationOf = async (sessionId: string) =>
    (
      await context.database.query<{ id: string; status: string }>(
        'SELECT id, status FROM training.registration WHERE session_id = $1 ORDER BY registered_at DESC, id DESC',
        [sessionId],
      )
    )[0] as { id: string; status: string };
  const confirm = (id: string) => context.get(ConfirmPublicSeat).execute(context.get(SignedLinks).token('confirm', id));
  const cancel = (id: string) => context.get(CancelPublicSeat).execute(context.get(SignedLinks).token('cancel', id));
  const settle = (id: string) => context.get(SettlePublicSeat).execute(id);
  const invoicesOf = (id: string) =>
    context.database.query<Invoice>(
      `SELECT invoice.kind, invoice.net, invoice.gross FROM invoicing.invoice JOIN training.registration
         ON invoice.id IN (registration.invoice_id, registration.credit_note_id) WHERE registration.id = $1 ORDER BY invoice.created_at, invoice.kind DESC`,
      [id],
    );

  it('is taken and invoiced once the address is confirmed, and never twice', async () => {
    const { sessionId } = await plan();
    await request(sessionId, 'ann@example.org');
    await request(sessionId, 'ANN@example.org');
    const { id, status } = await registrationOf(sessionId);
    expect(status).toBe('to-confirm');
    await settle(id);
    expect(await invoicesOf(id)).toEqual([]);
    await Promise.all([confirm(id), confirm(id)]);
    await Promise.all([settle(id), settle(id)]);
    expect((await registrationOf(sessionId)).status).toBe('registered');
    expect(await invoicesOf(id)).toEqual([{ kind: 'invoice', net: '10000', gross: '12100' }]);
  });

  it('is credited by what a cancellation gives back', async () => {
    const { sessionId } = await plan();
    await request(sessionId, 'bram@example.org');
    const { id } = await registrationOf(sessionId);
    await confirm(id);
    await settle(id);
    context.clock.travelTo('2026-12-05');
    expect(String(await cancel(id))).toBe('50.00');
    for (let time = 0; time < 2; time += 1) await settle(id);
    expect(await invoicesOf(id)).toEqual([
      { kind: 'invoice', net: '10000', gross: '12100' },
      { kind: 'credit-note', net: '5000', gross: '6050' },
    ]);
  });

  it('that is given up before it was invoiced costs what is owed, and no more', async () => {
    const { sessionId } = await plan();
    for (const [email, day, invoices] of [
      ['early@example.org', '2026-11-24', []],
      ['late@example.org', '2026-12-05', [{ kind: 'invoice', net: '5000', gross: '6050' }]],
    ] as const) {
      context.clock.travelTo('2026-11-24');
      await request(sessionId, email);
      const [{ id }] = (await context.database.query<{ id: string }>(
        'SELECT id FROM training.registration WHERE email = $1',
        [email],
      )) as [{ id: string }];
      await confirm(id);
      context.clock.travelTo(day);
      await cancel(id);
      await settle(id);
      expect(await invoicesOf(id)).toEqual(invoices);
    }
  });

  it('is waited for when the session is full, without an invoice', async () => {
    const { sessionId } = await plan({ capacity: 1 });
    await request(sessionId, 'one@example.org');
    await confirm((await registrationOf(sessionId)).id);
    await request(sessionId, 'two@example.org');
    const rows = await context.database.query<{ id: string }>(
      `SELECT id FROM training.registration WHERE session_id = $1 AND email = 'two@example.org'`,
      [sessionId],
    );
    const id = rows[0]?.id ?? '';
    expect((await confirm(id)).registration).toMatchObject({ status: 'waiting', listPosition: 1 });
    await cancel(id);
    await settle(id);
    expect(await invoicesOf(id)).toEqual([]);
    expect((await context.get(PublicCatalogueQuery).list({ perPage: 100 }, {})).items).toContainEqual(
      expect.objectContaining({ id: sessionId, placesLeft: 0, priceWithVat: { amount: '121.00', currency: 'EUR' } }),
    );
  });

  it('of a business goes to the client that the cooperative knows by its number', async () => {
    const { sessionId } = await plan();
    for (const email of ['a@studio.example', 'b@studio.example']) {
      await request(sessionId, email, { company: 'Studio Horta', enterpriseNumber: '0403.170.701' });
      const [{ id }] = (await context.database.query<{ id: string }>(
        'SELECT id FROM training.registration WHERE email = $1',
        [email],
      )) as [{ id: string }];
      await confirm(id);
      await settle(id);
    }
    const clients = await context.database.query('SELECT kind FROM invoicing.client WHERE enterprise_number = $1', [
      '0403170701',
    ]);
    expect(clients).toEqual([{ kind: 'business' }]);
  });

  it('is not for the public when no Activité sells it', async () => {
    const { sessionId } = await anOpenSession(context, { publicPrice: '100.00' });
    await expect(request(sessionId, 'x@example.org')).rejects.toThrow('training.not-for-the-public');
  });

  it('is asked for ten times in a quarter of an hour at most', async () => {
    const requests = context.get(PublicRequests);
    for (let time = 0; time < 10; time += 1) await requests.count(['10.0.0.1', `p${time}@example.org`]);
    await expect(requests.count(['10.0.0.1', 'fresh@example.org'])).rejects.toThrow('auth.too-many-attempts');
    await expect(requests.count(['10.0.0.2', 'fresh@example.org'])).resolves.toBeUndefined();
  });
});

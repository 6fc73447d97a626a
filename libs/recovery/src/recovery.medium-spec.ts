import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { CreateClient, CreditInvoice, Invoices } from '@coopera/invoicing';
import { anIssuedInvoice } from '@coopera/invoicing/testing';
import { type ClientId, type InvoiceId, type Language, ownedBy, wholeCooperative } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Documents } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { OverdueListQuery } from './application/overdue-list.query';
import { QueueDueReminders } from './application/queue-due-reminders.use-case';
import { ReminderListQuery } from './application/reminder-list.query';
import { SendReminder } from './application/send-reminder.use-case';
import { SettleReminders } from './application/settle-reminders.use-case';
import type { ReminderDue } from './events';
import { RecoveryModule } from './recovery.module';

const scope = wholeCooperative;
let clients = 0;

describe('the first reminder', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;

  beforeEach(async () => {
    context = await mediumContext([ParametersModule, RecoveryModule]);
    camille = await aMemberWithActivity(context);
  });
  afterEach(() => context?.close());

  const aConsumer = (language: Language = 'fr', email: string | null = 'client@example.org'): Promise<ClientId> => {
    clients += 1;
    return context.get(CreateClient).execute({
      activityId: camille.activityId,
      scope,
      kind: 'consumer',
      name: `Nour Haddad ${clients}`,
      email,
      street: 'Rue Neuve 1',
      postalCode: '4000',
      city: 'Liège',
      country: 'BE',
      language,
    });
  };

  /** Issued on 24 November 2026, due on 4 December. */
  const anInvoice = async (clientId: ClientId, unitPrice = '100.00', by = camille): Promise<InvoiceId> => {
    const id = await anIssuedInvoice(context, by.activityId, clientId, unitPrice);
    const pdf = { kind: 'invoice-pdf', ownerKind: 'invoice', ownerId: id, language: null, bytes: Buffer.from(id) };
    await context.get(Documents).store({ ...pdf, fileName: `${id}.pdf`, contentType: 'application/pdf' });
    return id;
  };

  /** Runs the morning, and makes every letter that any run queued so far, all at once. */
  const morning = async (day: string): Promise<void> => {
    context.clock.travelTo(day);
    await context.get(QueueDueReminders).executeIfSendingDay();
    const due = (await context.announced('recovery.reminder-due.v1')) as unknown as ReminderDue[];
    await Promise.all(due.map((one) => context.get(SendReminder).execute(one)));
  };
  const mails = () =>
    context.database.query<{ recipient: string; subject: string; text_body: string; attachments: string[] }>(
      `SELECT recipient, subject, text_body, attachments FROM platform.mail WHERE about_kind = 'reminder' ORDER BY queued_at, id`,
    );
  const pdfOf = async (id: InvoiceId) => (await context.get(Documents).find('invoice', id, 'invoice-pdf'))?.id;
  const reminders = async () => (await context.get(ReminderListQuery).list({}, {}, scope)).items;

  it('is sent once, however often the run is made', async () => {
    await anInvoice(await aConsumer());
    await morning('2026-12-07');
    await morning('2026-12-07');
    await morning('2026-12-08');
    expect(await mails()).toHaveLength(1);
    expect(await context.announced('recovery.reminder-sent.v1')).toMatchObject([
      { level: 1, channel: 'e-mail', sentOn: '2026-12-07', waitUntil: '2026-12-21', total: { amount: '121.00' } },
    ]);
  });

  it('is one letter when eight runs queued it and eight workers make it at once', async () => {
    await anInvoice(await aConsumer());
    context.clock.travelTo('2026-12-07');
    for (let run = 1; run < 8; run += 1) await context.get(QueueDueReminders).execute();
    // Opens the connections first: otherwise the first letter is made before the others can begin.
    await Promise.all(Array.from({ length: 8 }, () => context.database.query('SELECT pg_sleep(0.1)')));
    await morning('2026-12-07');
    expect(await context.announced('recovery.reminder-due.v1')).toHaveLength(8);
    expect(await mails()).toHaveLength(1);
  });

  it('is one letter for two invoices of a client, with both copies', async () => {
    const clientId = await aConsumer();
    const [first, second] = [await anInvoice(clientId, '100.00'), await anInvoice(clientId, '50.00')];
    await morning('2026-12-07');
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('181,50 EUR');
    expect(mail?.attachments).toEqual([await pdfOf(first), await pdfOf(second)]);
  });

  it('never carries the copy of another client’s invoice', async () => {
    const mine = await anInvoice(await aConsumer('fr', 'one@example.org'));
    const theirs = await anInvoice(await aConsumer('nl', 'two@example.org'));
    await morning('2026-12-07');
    const sent = new Map((await mails()).map((mail) => [mail.recipient, mail.attachments]));
    expect(sent.get('one@example.org')).toEqual([await pdfOf(mine)]);
    expect(sent.get('two@example.org')).toEqual([await pdfOf(theirs)]);
  });

  it('refuses invoices of another client, even when an event names them', async () => {
    const [own, foreign] = [await anInvoice(await aConsumer()), await anInvoice(await aConsumer())];
    context.clock.travelTo('2026-12-07');
    const [mine] = await context.get(Invoices).dueBefore(context.clock.today(), [own]);
    await context.get(SendReminder).execute({ clientId: mine?.clientId as ClientId, invoiceIds: [own, foreign] });
    expect((await mails()).map((mail) => mail.attachments)).toEqual([[await pdfOf(own)]]);
  });

  it('tells a consumer the fourteen days, the principal, the creditor and that nothing is added', async () => {
    await anInvoice(await aConsumer('fr'));
    await morning('2026-12-07');
    const text = (await mails())[0]?.text_body ?? '';
    for (const mention of ['14 jours calendrier', '21/12/2026', '121,00 EUR', '0791.234.542', '04/12/2026', 'gratuit'])
      expect(text).toContain(mention);
    expect(text).toMatch(/Aucune indemnité n’est réclamée/);
    expect(text).toMatch(/\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+/);
  });

  it('speaks the language of the client', async () => {
    await anInvoice(await aConsumer('nl'));
    await anInvoice(await aConsumer('en'));
    await morning('2026-12-07');
    const texts = (await mails()).map((mail) => mail.text_body).sort();
    expect(texts[0]).toContain('14 kalenderdagen');
    expect(texts[1]).toContain('14 calendar days');
  });

  it('is not sent for an invoice credited after it was queued, and nets a credit note in part', async () => {
    const clientId = await aConsumer();
    const [gone, lower] = [await anInvoice(clientId), await anInvoice(clientId)];
    context.clock.travelTo('2026-12-07');
    await context.get(QueueDueReminders).execute();
    const credit = { reason: 'Erreur', scope, by: 'Zoé Claes' };
    await context.get(CreditInvoice).execute({ ...credit, invoiceId: gone });
    const line = { description: 'Rabais', quantity: '1', unit: 'day', unitPrice: '40.00', vatCategory: 'S' as const };
    await context.get(CreditInvoice).execute({ ...credit, invoiceId: lower, lines: [{ ...line, vatPercent: '21' }] });
    await morning('2026-12-07');
    expect((await reminders()).map(({ total, invoices }) => [total.amount, invoices.length])).toEqual([['72.60', 1]]);
  });

  it('does not leave on a Sunday nor on a legal holiday', async () => {
    await anInvoice(await aConsumer());
    await morning('2026-12-06');
    await morning('2026-12-25');
    expect(await mails()).toEqual([]);
    await expect(context.get(QueueDueReminders).execute()).rejects.toMatchObject({
      code: 'recovery.not-a-sending-day',
    });
  });

  it('waits on the list of letters to post for a client without e-mail', async () => {
    await anInvoice(await aConsumer('fr', null));
    await morning('2026-12-07');
    expect(await reminders()).toMatchObject([{ status: 'to-post', channel: 'post', sentOn: null, waitUntil: null }]);
    expect(await context.announced('recovery.reminder-sent.v1')).toEqual([]);
  });

  it('waits for the copy of the invoice: nothing is written without it', async () => {
    await anIssuedInvoice(context, camille.activityId, await aConsumer());
    await expect(morning('2026-12-07')).rejects.toMatchObject({ code: 'recovery.invoice-copy-missing' });
    expect(await reminders()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('is settled when nothing is due any more, and only then', async () => {
    const clientId = await aConsumer();
    const [first, second] = [await anInvoice(clientId), await anInvoice(clientId)];
    await morning('2026-12-07');
    const settleAll = () => Promise.all([first, second].map((id) => context.get(SettleReminders).execute(id)));
    const pay = (id: InvoiceId) =>
      context.database.query('UPDATE invoicing.invoice SET paid = gross WHERE id = $1', [id]);
    await pay(first);
    await settleAll();
    expect(await reminders()).toMatchObject([
      { status: 'sent', invoices: [{ settledOn: '2026-12-07' }, { settledOn: null }] },
    ]);
    await pay(second);
    await settleAll();
    expect((await reminders()).map((one) => one.status)).toEqual(['settled']);
  });

  it('shows a member his own invoices of a letter, and not those of another', async () => {
    const zoe = await aMemberWithActivity(context);
    const clientId = await aConsumer();
    await anInvoice(clientId, '100.00');
    await anInvoice(clientId, '50.00', zoe);
    await morning('2026-12-07');
    const { items } = await context.get(ReminderListQuery).list({}, {}, ownedBy(zoe.memberId));
    expect(items).toMatchObject([{ total: { amount: '60.50' }, invoices: [{ activityId: zoe.activityId }] }]);
  });

  it('leaves late invoices in the list by age, with the day of the reminder', async () => {
    const id = await anInvoice(await aConsumer());
    await morning('2026-12-07');
    context.clock.travelTo('2026-12-24');
    const page = await context.get(OverdueListQuery).list({}, {}, scope);
    expect(page.items).toMatchObject([{ invoiceId: id, daysLate: 20, bucket: '16-30', remindedOn: '2026-12-07' }]);
    expect(page.buckets.find(({ bucket }) => bucket === '16-30')).toMatchObject({
      count: 1,
      outstanding: { amount: '121.00' },
    });
    expect((await context.get(OverdueListQuery).list({}, { bucket: ['91+'] }, scope)).items).toEqual([]);
  });
});

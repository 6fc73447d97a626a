import { Journey } from '../support/journey';
import { System } from '../support/system';

describe('an invoice becomes budget, and its payment makes it paid', () => {
  let system: System;
  let journey: Journey;
  let invoiceId: string;

  beforeAll(async () => {
    system = await System.start();
    await system.seed();
    journey = await Journey.begin(system);
  });
  afterAll(() => system?.stop());

  it('earns the budget at issue, less 6.5 %', async () => {
    invoiceId = await journey.invoice('1000.00');
    await system.settled();
    const invoice = await journey.file(invoiceId);
    expect(invoice).toMatchObject({ number: 'F-2026-000001', state: 'sent', gross: { amount: '1210.00' } });
    expect(invoice.documents.sort()).toEqual(['invoice-pdf', 'invoice-ubl']);
    expect(await journey.budget()).toMatchObject({
      unpaid: { amount: '935.00' },
      paid: { amount: '0.00' },
      available: { amount: '935.00' },
    });
  });

  it('gives the PDF and the electronic invoice to who may see them', async () => {
    const pdf = await journey.camille.bytes(`/invoices/${invoiceId}/pdf`);
    expect([pdf.status, pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    const ubl = await journey.camille.bytes(`/invoices/${invoiceId}/ubl`);
    expect(ubl.bytes.toString()).toContain('<cbc:ID>F-2026-000001</cbc:ID>');
    const lotte = await system.api.signIn('lotte@coopera.example', 'coopera-demo');
    expect((await lotte.bytes(`/invoices/${invoiceId}/pdf`)).status).toBe(404);
  });

  it('is paid by the bank’s file, matched by its structured communication', async () => {
    const file = journey.paymentOf(await journey.file(invoiceId));
    const answer = await journey.finance.upload<{ statements: object[] }>('/bank-statements', 'november.xml', file);
    expect(answer.statements).toMatchObject([{ status: 'posted', newMovements: 1, matched: 1, suspense: 0 }]);
    await system.settled();
    expect(await journey.file(invoiceId)).toMatchObject({ state: 'paid' });
    expect(await journey.budget()).toMatchObject({ paid: { amount: '935.00' }, unpaid: { amount: '0.00' } });
  });

  it('changes nothing when the file is imported again', async () => {
    const file = journey.paymentOf(await journey.file(invoiceId));
    const answer = await journey.finance.upload<{ statements: object[] }>(
      '/bank-statements',
      'november-again.xml',
      file,
    );
    expect(answer.statements).toMatchObject([{ status: 'known', newMovements: 0 }]);
    await system.settled();
    expect(await journey.budget()).toMatchObject({ paid: { amount: '935.00' } });
  });

  it('keeps both ledgers balanced', async () => {
    const lines = await journey.finance.get<{ ledger: string; balance: { amount: string } }[]>('/ledger/trial-balance');
    for (const ledger of ['statutory', 'budget']) {
      const sum = lines
        .filter((line) => line.ledger === ledger)
        .reduce((total, line) => total + BigInt(line.balance.amount.replace('.', '')), 0n);
      expect([ledger, sum]).toEqual([ledger, 0n]);
    }
  });

  it('gives the budget back when it is credited', async () => {
    const other = await journey.invoice('200.00');
    await system.settled();
    await journey.adviser.post(`/invoices/${other}/credit-notes`, { reason: 'Annulée' });
    await system.settled();
    expect(await journey.file(other)).toMatchObject({ state: 'credited' });
    expect(await journey.budget()).toMatchObject({ unpaid: { amount: '0.00' }, available: { amount: '935.00' } });
    const answer = await journey.adviser.raw('POST', `/invoices/${other}/credit-notes`, { reason: 'Encore' });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      422,
      'invoicing.credit-exceeds-invoice',
    ]);
  });
});

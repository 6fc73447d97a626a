import { aCamtFile } from '@coopera/banking/testing';
import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { savePdf } from '../save-file';
import { enterMemberSpace } from '../sign-in';

interface InvoiceFile {
  sentAt: string | null;
  gross: { amount: string };
  structuredCommunication: string;
  client: { name: string };
}

interface PayRun {
  total: number;
  computed: number;
  documents: number;
  state: string;
}

test('an invoice becomes budget, the budget a contract, the contract a payslip', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const colleague = () => new Colleague(baseURL ?? '');
  const adviser = await colleague().signIn(accounts.adviser);

  await test.step('a member writes an invoice and hands it to her adviser', async () => {
    await enterMemberSpace(page, accounts.newMember);
    await page.goto('/factures/nouvelle');
    await page.getByRole('combobox', { name: /^Client/ }).click();
    await page.getByRole('option').first().click();
    await page.getByLabel(/^Description/).fill('Reportage photo');
    await page.getByLabel(/^Quantité/).fill('2');
    await page.getByLabel(/^Prix unitaire/).fill('450');
    await expect(page.getByRole('region', { name: 'Total', exact: true })).toContainText('1 089,00 €');
    await page.getByRole('button', { name: 'Envoyer pour validation' }).click();
    await expect(page.getByText('À valider').first()).toBeVisible();
  });
  const invoiceId = page.url().split('/').at(-1);

  const invoice = await test.step('the adviser validates it, and it leaves', async () => {
    await adviser.post(`/invoices/${invoiceId}/validation`);
    return adviser.until('the invoice to be sent', async () => {
      const file = await adviser.get<InvoiceFile>(`/invoices/${invoiceId}`);
      return file.sentAt ? file : undefined;
    });
  });

  await test.step('the member sees it sent, and opens its PDF', async () => {
    await page.reload();
    await expect(page.getByText('Envoyée', { exact: true })).toBeVisible();
    await savePdf(page, 'PDF');
  });

  await test.step('the bank tells that the client paid', async () => {
    const finance = await colleague().signIn(accounts.finance);
    const file = aCamtFile()
      .on(finance.today)
      .numbered(900)
      .receiving(invoice.gross.amount, {
        structuredCommunication: invoice.structuredCommunication.replace(/\D/g, ''),
        name: invoice.client.name,
      });
    await finance.upload('/bank-statements', 'journey.xml', file.bytes());
    await adviser.until('the payment', async () => {
      const { state } = await adviser.get<{ state: string }>(`/invoices/${invoiceId}`);
      return state === 'paid';
    });
  });

  await test.step('the member finds the money in her budget', async () => {
    await expect(async () => {
      await page.goto('/activites');
      await page.getByRole('link', { name: /Photographie Nora Haddad/ }).click();
      await expect(page.getByText(/a payé la facture/).first()).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 20_000 });
  });

  await test.step('she makes a contract of it for today', async () => {
    await page.goto('/contrats/nouveau?montant=400&jours=1');
    await page.getByLabel('Fonction').fill('Photographe');
    await page.getByLabel('Lieu').fill('Saint-Gilles');
    await expect(page.getByRole('region', { name: 'Quel sera mon net ?' })).toContainText('400,00 € de budget');
    await page.getByRole('button', { name: 'Vérifier et accepter' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accepter le contrat' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Photographe');
    await expect(page.getByText(/^Dimona acceptée/).first()).toBeVisible({ timeout: 30_000 });
  });

  await test.step('the payroll officer computes and approves the pay', async () => {
    const payroll = await colleague().signIn(accounts.payroll);
    const { id } = await payroll.post<{ id: string }>('/pay-runs', { until: payroll.today });
    await payroll.until('the payslips', async () => {
      const run = await payroll.get<PayRun>(`/pay-runs/${id}`);
      return run.total > 0 && run.computed === run.total && run.documents === run.total;
    });
    await payroll.post(`/pay-runs/${id}/approval`);
    await payroll.until(
      'the approval',
      async () => (await payroll.get<PayRun>(`/pay-runs/${id}`)).state === 'approved',
    );
  });

  await test.step('the member opens her payslip', async () => {
    await page.goto('/fiches-de-paie');
    await page
      .getByRole('link', { name: /Photographe/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Photographe');
    await expect(page.getByText('Salaire brut')).toBeVisible();
    await savePdf(page, 'Fiche en PDF');
  });
});

import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { savePdf } from '../save-file';
import { enterOffice } from './enter-office';

test('an adviser validates an invoice, and sends another back', async ({ page, baseURL, checkAccessibility }) => {
  const colleague = await new Colleague(baseURL ?? '').signIn(accounts.adviser);
  const activities = await colleague.get<{ items: { id: string }[] }>('/activities?status=active&perPage=1');
  const [client] = await colleague.get<{ id: string; name: string }[]>('/clients');
  const write = async (subject: string): Promise<string> => {
    const line = { description: subject, quantity: '2', unit: 'day', unitPrice: '410.00' };
    const { id } = await colleague.post<{ id: string }>('/invoices', {
      activityId: activities.items[0]?.id,
      clientId: client?.id,
      language: 'fr',
      subject,
      termDays: 30,
      lines: [{ ...line, vatCategory: 'S', vatPercent: '21' }],
    });
    await colleague.post(`/invoices/${id}/submission`);
    return id;
  };
  const [good, wrong] = [await write('Deux jours de tournage'), await write('Une erreur de prix')];

  await enterOffice(page, accounts.adviser, '/');
  await expect(page.getByRole('region', { name: 'Factures à valider' })).toBeVisible();
  await page.goto(`/office/invoices/${good}/show`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(client?.name ?? '');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Valider', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(page.getByText(/^Facture F-\d{4}-\d+ émise$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Valider', exact: true })).toHaveCount(0);
  await expect(async () => {
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await expect(page.getByRole('button', { name: 'PDF' })).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 20_000 });
  await savePdf(page, 'PDF');

  await page.goto(`/office/invoices/${wrong}/show`);
  await page.getByRole('button', { name: 'Renvoyer au membre' }).click();
  await page.getByRole('dialog').getByLabel('Motif').fill('Le prix convenu était de 390 € par jour');
  await page.getByRole('dialog').getByRole('button', { name: 'Renvoyer au membre' }).click();
  await expect(page.getByText('Facture renvoyée au membre')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '390 € par jour' })).toBeVisible();
});

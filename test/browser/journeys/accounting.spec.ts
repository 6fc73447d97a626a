import { readFile } from 'node:fs/promises';
import { accounts } from '../accounts';
import { enterOffice, secondFinance } from '../back-office/enter-office';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';

test.use({ viewport: { width: 1440, height: 900 } });

const entry = (reason: string, amount: string) => ({
  occurredOn: '2026-01-20',
  reason,
  lines: [
    { account: '613', debit: amount, credit: '0' },
    { account: '492', debit: '0', credit: amount },
  ],
});

test('a finance officer closes a month, and takes the VAT file of another', async ({
  page,
  baseURL,
  checkAccessibility,
}) => {
  const luc = await new Colleague(baseURL ?? '').signIn(accounts.finance);
  const an = await new Colleague(baseURL ?? '').signIn(secondFinance);
  const waiting = await luc.post<{ id: string }>('/ledger/miscellaneous', entry('Honoraires du réviseur', '5000.00'));

  await test.step('what blocks is named, and the month cannot be closed', async () => {
    await enterOffice(page, accounts.finance, '/accounting-periods?year=2026');
    await page.getByRole('button', { name: 'Clôturer janvier 2026' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Honoraires du réviseur')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Clôturer', exact: true })).toBeDisabled();
    await checkAccessibility();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
  });

  await test.step('once a colleague has decided, it is closed, and a posting there is refused', async () => {
    await an.post(`/ledger/miscellaneous/${waiting.id}/refusal`);
    await page.reload();
    await page.getByRole('button', { name: 'Clôturer janvier 2026' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clôturer', exact: true }).click();
    await expect(page.getByText('Par Luc Renard')).toBeVisible();
    await checkAccessibility();
    await expect(luc.post('/ledger/miscellaneous', entry('Trop tard', '10.00'))).rejects.toThrow(
      'ledger.period-closed',
    );
  });

  await test.step('the return of October is prepared and its file is valid XML of Intervat', async () => {
    await page.goto('/office/vat-returns/draft.2026-10-01/show');
    await expect(page.getByRole('region', { name: /Cadre II/ }).first()).toBeVisible();
    await checkAccessibility();
    await page.getByRole('button', { name: 'Préparer', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Préparer', exact: true }).click();
    await expect(page.getByText('Préparée', { exact: true })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fichier Intervat (XML)' }).click();
    const xml = (await readFile(await (await download).path())).toString();
    expect(xml).toContain('<VATConsignment');
    expect(xml).toContain('<Month>10</Month>');
  });
});

import { accounts } from '../accounts';
import { enterOffice } from '../back-office/enter-office';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

test.use({
  viewport: { width: 390, height: 844 },
  serviceWorkers: 'allow', // they are what opens the page without a network
  expectedErrors: [/ERR_INTERNET_DISCONNECTED/],
});

/** The smallest photograph that a browser makes, of its own each time. */
const photograph = async (page: import('@playwright/test').Page): Promise<Buffer> => {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#eee';
      pen.fillRect(0, 0, 300, 150);
      pen.fillStyle = '#111';
      pen.fillText(`Ticket ${crypto.randomUUID()}`, 20, 60);
    }
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
};

test('an expense is written without a network, leaves with it, is submitted, validated and seen', async ({
  page,
  context,
  browser,
  checkAccessibility,
}) => {
  test.setTimeout(120_000);
  const supplier = `Droguerie ${Date.now()}`;

  await test.step('Camille photographs a receipt without a network, and closes her phone', async () => {
    await enterMemberSpace(page, accounts.member);
    await page.goto('/frais/nouveau');
    await expect(page.getByLabel(/^Fournisseur/)).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const photo = await photograph(page);
    await page.reload();
    await expect(page.getByLabel(/^Fournisseur/)).toBeVisible();
    await context.setOffline(true);
    await page.locator('input[type=file]').setInputFiles({ name: 'ticket.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.getByLabel(/^Montant TVA comprise/).fill('12,10');
    await page.getByRole('combobox', { name: /^Catégorie/ }).click();
    await page.getByRole('option', { name: 'Petit matériel et fournitures' }).click();
    await expect(page.getByLabel(/^TVA$/)).toHaveValue('2,10');
    await page.getByLabel(/^Fournisseur/).fill(supplier);
    await checkAccessibility();
    await page.reload();
    await page.getByRole('link', { name: supplier }).click();
    await expect(page.getByText('ticket.jpg')).toBeVisible();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.getByText('En attente de réseau')).toBeVisible();
  });

  await test.step('with the network it leaves by itself, and she submits her sheet', async () => {
    await context.setOffline(false);
    await page.goto('/frais');
    await expect(page.getByText('Sur ce téléphone')).toBeHidden();
    await page
      .getByRole('link', { name: /^Illustration/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: new RegExp(supplier) })).toBeVisible();
    await page.getByRole('button', { name: /^Remettre/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remettre' }).click();
    await expect(page.getByRole('link', { name: new RegExp(`${supplier}.*Remise`) })).toBeVisible();
    await checkAccessibility();
  });

  await test.step('her adviser sees the receipt beside the figures, and validates', async () => {
    const office = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-BE' });
    const adviser = await office.newPage();
    await enterOffice(adviser, accounts.adviser, '/expense-lines');
    await adviser.getByRole('searchbox').or(adviser.getByLabel('Membre, Activité, fournisseur')).first().fill(supplier);
    await expect(adviser.getByText('1-1 sur 1')).toBeVisible();
    await adviser.getByText(supplier).first().click();
    await expect(adviser.getByRole('img', { name: 'ticket.jpg' })).toBeVisible();
    await adviser.getByRole('button', { name: 'Valider' }).click();
    await adviser.getByRole('dialog').getByRole('button', { name: 'Valider' }).click();
    await expect(adviser.getByText('Validée', { exact: true }).first()).toBeVisible();
    await office.close();
  });

  await test.step('Camille sees that it is validated', async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: new RegExp(`${supplier}.*Validée`) })).toBeVisible();
  });
});

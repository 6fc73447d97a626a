import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

test('an invoice is written, sent back by the adviser, corrected and sent again', async ({
  page,
  baseURL,
  checkAccessibility,
}, { project }) => {
  const subject = `Affiche ${project.name} ${Date.now()}`;
  await enterMemberSpace(page, accounts.member);
  await page.getByRole('link', { name: 'Facturer' }).filter({ visible: true }).first().click();
  await page.getByRole('combobox', { name: /^Client/ }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Objet (facultatif)').fill(subject);
  await page.getByLabel(/^Description/).fill('Dessin d’affiche');
  await page.getByLabel(/^Quantité/).fill('1,5');
  await page.getByLabel(/^Prix unitaire/).fill('480');
  const totals = page.getByRole('region', { name: 'Total', exact: true });
  await expect(totals).toContainText('720,00 €');
  await expect(totals).toContainText('871,20 €');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Envoyer pour validation' }).click();
  await expect(page.getByText('À valider').first()).toBeVisible();
  const id = page.url().split('/').at(-1);

  const adviser = await new Colleague(baseURL ?? '').signIn(accounts.adviser);
  await adviser.post(`/invoices/${id}/rejection`, { comment: `Trois journées, pas une et demie (${project.name})` });

  await page.goto('/');
  await page
    .getByRole('link', { name: new RegExp(`pas une et demie \\(${project.name}\\)`) })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('Trois journées');
  await page.getByLabel(/^Quantité/).fill('3');
  await expect(totals).toContainText('1 742,40 €');
  await page.getByRole('button', { name: 'Envoyer pour validation' }).click();
  await expect(page.getByText('À valider').first()).toBeVisible();
  await expect(page.getByText('Renvoyée pour correction')).toBeVisible();
});

test('what was typed is still there after a reload', async ({ page }) => {
  await enterMemberSpace(page, accounts.member);
  await page.goto('/factures/nouvelle');
  await page.getByLabel(/^Description/).fill('À ne pas perdre');
  await page.waitForFunction(() => localStorage.getItem('coopera.draft.new-invoice')?.includes('perdre'));
  await page.reload();
  await expect(page.getByLabel(/^Description/)).toHaveValue('À ne pas perdre');
});

test.describe('with a client that the API refuses', () => {
  test.use({ expectedErrors: [/422/] });

  test('the refusal stands beside its field', async ({ page }) => {
    await enterMemberSpace(page, accounts.member);
    await page.goto('/factures/nouvelle');
    await page.getByRole('combobox', { name: /^Client/ }).fill('Théâtre neuf');
    await page.getByRole('option', { name: 'Créer « Théâtre neuf »' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouveau client' });
    const number = dialog.getByLabel(/^Numéro d’entreprise/);
    await number.fill('0123.456.780');
    await dialog.getByLabel(/^E-mail/).fill('compta@theatre.example');
    await dialog.getByLabel(/^Rue/).fill('Rue Neuve 1');
    await dialog.getByLabel(/^Code postal/).fill('1000');
    await dialog.getByLabel(/^Localité/).fill('Bruxelles');
    await dialog.getByRole('button', { name: 'Créer le client' }).click();
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await expect(number).toHaveAccessibleDescription('Ce numéro d’entreprise n’est pas valable.');
    await expect(dialog.getByLabel(/^Rue/)).toHaveValue('Rue Neuve 1');
  });
});

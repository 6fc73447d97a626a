import { aCodaFile } from '@coopera/banking/testing';
import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { enterOffice } from './enter-office';

/** Another statement at each run, so that none is known already. */
const statementNumber = 200 + (Math.floor(Date.now() / 1000) % 600);

test('finance imports a bank file and explains a receipt by the keyboard', async ({
  page,
  baseURL,
  checkAccessibility,
}) => {
  const colleague = await new Colleague(baseURL ?? '').signIn(accounts.finance);
  const { items } = await colleague.get<{ items: { number: string }[] }>('/overdue-invoices?perPage=1');
  const number = items[0]?.number ?? '';
  const payer = `PAYEUR ${statementNumber}`;
  const name = `extrait-${statementNumber}.cod`;
  const buffer = Buffer.from(
    aCodaFile()
      .on(colleague.today)
      .numbered(statementNumber)
      .receiving('1.23', { name: payer, communication: 'merci', iban: 'BE71096123456769' })
      .bytes(),
  );

  await enterOffice(page, accounts.finance, '/bank-statements');
  await page.getByRole('button', { name: 'Importer un extrait' }).click();
  await page.getByLabel('Déposez le fichier de la banque').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  const imported = page.getByRole('dialog', { name: `${name} est importé` });
  await expect(imported).toContainText('1 à identifier');
  await checkAccessibility();
  await imported.getByRole('link', { name: 'Identifier la rentrée' }).click();

  await page.getByRole('button', { name: new RegExp(payer) }).click();
  await expect(page.getByRole('heading', { level: 2, name: payer })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Numéro, débiteur ou communication' })).toBeFocused();
  await page.keyboard.type(number);
  await expect(page.getByRole('option').first()).toContainText(number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'À affecter' })).toContainText(number);
  await checkAccessibility();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rentrée affectée')).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(payer) })).toHaveCount(0);
});

test('a file that is no bank file is refused in words, and stays on the screen', async ({ page }) => {
  test.info().annotations.push({ type: 'refusal', description: 'the API answers 4xx on purpose' });
  await enterOffice(page, accounts.finance, '/bank-statements');
  await page.getByRole('button', { name: 'Importer un extrait' }).click();
  await page
    .getByLabel('Déposez le fichier de la banque')
    .setInputFiles({ name: 'courses.txt', mimeType: 'text/plain', buffer: Buffer.from('pain, lait') });
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert').first()).toBeVisible();
  await expect(page.getByText(/courses\.txt/).first()).toBeVisible();
});

test.use({ expectedErrors: [/status of 4\d\d/] });

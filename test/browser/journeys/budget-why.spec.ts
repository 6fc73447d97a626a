import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterMemberSpace, signIn } from '../sign-in';

test.describe('why a budget is what it is', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a member answers it in two clicks on a phone, down to the invoice', async ({ page, checkAccessibility }) => {
    await enterMemberSpace(page, accounts.member);
    await page.getByRole('main').getByRole('link', { name: 'Illustration', exact: true }).click();
    await page.getByRole('button', { name: /^Contribution au pot commun/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Contribution au pot commun' });
    const line = dialog.getByRole('link', { name: /hors TVA, moins 6,5 % pour le pot commun/ }).first();
    await expect(line).toBeVisible();
    await checkAccessibility();
    await line.click();
    await expect(page).toHaveURL(/\/factures\/[0-9a-f-]{36}$/);
  });
});

test('an adviser sees what the common pot has advanced to his portfolio', async ({ page, checkAccessibility }) => {
  await signIn(page, '/office/', accounts.adviser);
  await page.getByRole('link', { name: 'Avances du pot' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avances du pot');
  await expect(page.getByText('Avancé en tout')).toBeVisible();
  await checkAccessibility();
});

import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { signIn } from '../sign-in';

test('a member signs in and finds the budget', async ({ page, checkAccessibility }) => {
  await signIn(page, '/', accounts.member);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  await expect(page.getByRole('heading', { name: 'Budget disponible' })).toBeVisible();
  await checkAccessibility();
});

test('what is missing is said beside its field, and the first one takes the cursor', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const email = page.getByLabel('Adresse e-mail');
  await expect(email).toBeFocused();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription('Écrivez votre adresse e-mail');
  await checkAccessibility();
});

test('the door speaks Dutch and English too, and remembers it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'NL' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw ledenruimte');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible();
});

test.describe('with a wrong password', () => {
  test.use({ expectedErrors: [/401/] });

  test('the API says so and the form stays filled', async ({ page }) => {
    await signIn(page, '/', { ...accounts.member, password: 'faux' });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Adresse e-mail')).toHaveValue(accounts.member.email);
  });
});

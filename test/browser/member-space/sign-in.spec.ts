import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { signIn } from '../sign-in';

test('a member signs in and finds the budget', async ({ page }) => {
  await signIn(page, '/', accounts.member);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Camille');
  await expect(page.getByRole('heading', { name: 'Budget disponible' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Camille');
});

test('somebody of the office is shown the way to the office', async ({ page }) => {
  await signIn(page, '/', accounts.finance);
  await expect(page.getByRole('link', { name: 'Aller au bureau' })).toBeVisible();
});

test.describe('with an invitation that is no longer valid', () => {
  test.use({ expectedErrors: [/40[0-9]|41[0-9]|422/] });

  test('the door says so, and checks the password first', async ({ page, checkAccessibility }) => {
    await page.goto('/bienvenue?token=perdu');
    const submit = page.getByRole('button', { name: 'Choisir ce mot de passe' });
    await page.getByLabel('Mot de passe', { exact: true }).fill('court');
    await submit.click();
    await expect(page.getByText('Le mot de passe doit compter au moins 12 caractères').first()).toBeVisible();
    await checkAccessibility();
    await page.getByLabel('Mot de passe', { exact: true }).fill('assez-long-pour-tous');
    await page.getByLabel('Répétez le mot de passe').fill('assez-long-pour-tous');
    await submit.click();
    await expect(page.getByRole('alert')).toBeVisible();
  });
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

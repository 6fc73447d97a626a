import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { signIn } from '../sign-in';

test('an adviser signs in and finds what waits', async ({ page, checkAccessibility }) => {
  await signIn(page, '/office/', accounts.adviser);
  await expect(page.getByRole('heading', { level: 1, name: 'À traiter' })).toBeVisible();
  await checkAccessibility();
});

test('the command palette goes to any page with the keyboard alone', async ({ page }) => {
  await signIn(page, '/office/', accounts.adviser);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const search = page.getByRole('combobox', { name: /Rechercher/ });
  // The page listens a moment after it shows.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(search).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await search.fill('membres');
  await expect(page.getByRole('option').first()).toContainText('Membres');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/office\/members/);
});

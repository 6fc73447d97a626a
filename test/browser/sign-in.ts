import type { Page } from '@playwright/test';

export async function signIn(page: Page, path: string, account: { email: string; password: string }): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe').fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

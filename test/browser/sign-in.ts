import { expect, type Page } from '@playwright/test';
import type { Account } from './accounts';

export async function signIn(page: Page, path: string, account: Account): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe').fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** The same, until the home page of the members' space stands, in whatever language its member speaks. */
export async function enterMemberSpace(page: Page, account: Account): Promise<void> {
  await signIn(page, '/', account);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

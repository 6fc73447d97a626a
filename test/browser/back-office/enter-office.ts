import { expect, type Page } from '@playwright/test';
import { type Account, accounts } from '../accounts';
import { signIn } from '../sign-in';

/** The second person of finance, who approves what the first prepared. */
export const secondFinance: Account = { ...accounts.finance, email: 'finance2@coopera.example' };

/** Signs in at the office and waits for the page that was asked, in French whatever the person speaks. */
export async function enterOffice(page: Page, account: Account, path: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('coopera.locale', 'fr'));
  await signIn(page, `/office${path}`, account);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Navigation principale' })).toBeVisible();
}

import { accounts } from '../accounts';
import { enterOffice } from '../back-office/enter-office';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

const secretary = { ...accounts.adviser, email: 'secretaire@coopera.example' };
const phone = { width: 390, height: 844 };

test('a member subscribes on a phone and sees how to pay; he reads the register and the rules of leaving', async ({
  page,
  checkAccessibility,
}) => {
  await page.setViewportSize(phone);
  await enterMemberSpace(page, accounts.newMember);
  await page.goto('/parts');
  await expect(page.getByRole('heading', { level: 2, name: 'Les années que vos parts couvrent' })).toBeVisible();
  await page.getByRole('button', { name: /^Souscrire pour/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Confirmer/ })
    .click();
  const toPay = page.getByRole('region', { name: 'À payer' });
  await expect(toPay).toContainText('+++');
  await expect(toPay.getByRole('img', { name: 'Code QR de paiement' })).toBeVisible();
  await checkAccessibility();
  await page.getByRole('link', { name: /^Registre des parts/ }).click();
  await expect(page.getByText('Vous', { exact: true }).first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await checkAccessibility();
  await page.goto('/parts/demission');
  await expect(page.getByText(/premiers mois de l’année/)).toBeVisible();
  await checkAccessibility();
});

test('the secretary sees the register, verifies it, and follows a resignation', async ({
  page,
  checkAccessibility,
}) => {
  await enterOffice(page, secretary, '/share-register');
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText(/opérations vérifiées, sans lacune/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Parts par classe' })).toContainText('membre usager');
  await checkAccessibility();
  await page.goto('/office/share-resignations');
  await page
    .getByRole('row', { name: /Remboursement approuvé/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Décision et suites' })).toBeVisible();
  await checkAccessibility();
  await page.goto('/office/share-holders');
  await expect(page.getByRole('heading', { level: 1, name: 'Titulaires de parts' })).toBeVisible();
  await expect(page.getByText('Réessayer')).toHaveCount(0);
});

import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterOffice } from './enter-office';

const admin = { ...accounts.adviser, email: 'admin@coopera.example' };
const lists = [
  ['members', 'Membres'],
  ['activities', 'Activités'],
  ['contracts', 'Contrats'],
  ['internal-orders', 'Commandes internes'],
  ['expense-lines', 'Frais'],
  ['supplier-invoices', 'Factures de fournisseurs'],
  ['overdue-invoices', 'Retards de paiement'],
  ['reminders', 'Rappels'],
  ['employer-costs', 'Coût employeur'],
  ['exposures', 'Avances du pot'],
  ['credit-decisions', 'Limites et découverts'],
  ['write-offs', 'Factures perdues'],
  ['equipment', 'Équipements'],
  ['ledger', 'Balance'],
  ['solidarity-campaigns', 'Solidarité'],
  ['share-register', 'Registre des parts'],
  ['parameters', 'Paramètres légaux'],
  ['audit-entries', 'Journal d’audit'],
  ['dead-letters', 'Tâches en échec'],
  ['api-clients', 'Clés d’API'],
  ['webhook-subscriptions', 'Webhooks'],
  ['webhook-deliveries', 'Envois des webhooks'],
];

test('an administrator reaches every list', async ({ page }) => {
  test.setTimeout(180_000);
  await enterOffice(page, admin, '/');
  const rail = page.getByRole('navigation', { name: 'Navigation principale' });
  for (const [path, name] of lists) {
    await rail.getByRole('link', { name: new RegExp(`^${name}( \\d|$)`) }).click();
    await expect(page).toHaveURL(new RegExp(`/office/${path}`));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('Réessayer')).toHaveCount(0);
  }
});

test('a grid, its bulk bar and a record are accessible', async ({ page, checkAccessibility }) => {
  await enterOffice(page, admin, '/members');
  await page.getByRole('checkbox').nth(1).check();
  await expect(page.getByRole('button', { name: 'Changer de conseiller…' })).toBeVisible();
  await checkAccessibility();
  await page.getByText('Dubois').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Coordonnées' })).toBeVisible();
  await checkAccessibility();
});

test('the rail of an adviser shows what he may see, and nothing else', async ({ page }) => {
  await enterOffice(page, accounts.adviser, '/');
  const rail = page.getByRole('navigation', { name: 'Navigation principale' });
  await expect(rail.getByRole('link', { name: /^Membres/ })).toBeVisible();
  await expect(rail.getByRole('link', { name: /^Extraits de compte/ })).toHaveCount(0);
  await expect(rail.getByRole('link', { name: /^Journal d’audit/ })).toHaveCount(0);
});

test('a member is turned away at the door of the office', async ({ page }) => {
  await page.goto('/office/');
  await page.getByLabel('Adresse e-mail').fill(accounts.member.email);
  await page.getByLabel('Mot de passe').fill(accounts.member.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText('Cet espace est réservé à l’équipe')).toBeVisible();
});

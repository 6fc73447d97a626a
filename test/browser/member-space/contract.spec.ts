import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { savePdf } from '../save-file';
import { enterMemberSpace } from '../sign-in';

/** The first days of next month, others for each screen: contracts of one person do not overlap. */
function firstDay(today: string, project: string): string {
  const [year, month] = today.split('-').map(Number);
  const next = new Date(Date.UTC(year, month, project === 'member-phone' ? 3 : 10));
  return next.toISOString().slice(0, 10);
}

test('budget becomes a contract, which can be given up before it starts', async ({ page, checkAccessibility }, {
  project,
}) => {
  const answer = page.waitForResponse(/\/api\/v1\/me\/budgets/);
  await enterMemberSpace(page, accounts.member);
  const start = firstDay((await answer).headers()['x-coopera-today'], project.name);
  await page.goto('/contrats/nouveau?montant=600&jours=2');
  await page.getByLabel('Fonction').fill(`Illustratrice ${project.name}`);
  await page.getByLabel('Premier jour').fill(start);
  await page.getByLabel('Lieu').fill('Bruxelles');
  const simulation = page.getByRole('region', { name: 'Quel sera mon net ?' });
  await expect(simulation).toContainText('600,00 € de budget');
  await simulation.getByRole('button', { name: 'Voir le calcul ligne par ligne' }).click();
  await expect(simulation.getByText('Cotisations ONSS')).toBeVisible();
  await checkAccessibility();

  await page.getByRole('button', { name: 'Vérifier et accepter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accepter le contrat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Illustratrice ${project.name}`);
  await expect(page.getByText('Contrat accepté, budget réservé')).toBeVisible();
  await savePdf(page, 'Contrat en PDF');

  await page.getByRole('button', { name: 'Annuler le contrat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Raison de l’annulation').fill('Le client reporte');
  await dialog.getByRole('button', { name: 'Annuler le contrat' }).click();
  await expect(page.getByText('Annulé', { exact: true })).toBeVisible();
});

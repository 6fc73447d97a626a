import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

/** A phone is read in French, a wide screen in Dutch: each once is enough. */
const isPhone = (project: string): boolean => project === 'member-phone';

test('the home page is accessible, and speaks the language of its member', async ({ page, checkAccessibility }, {
  project,
}) => {
  const [account, hello, simulator, below] = isPhone(project.name)
    ? [accounts.member, 'Bonjour Camille', 'Quel sera mon net ?', 'Factures par état']
    : [accounts.dutchMember, 'Dag Lotte', 'Hoeveel hou ik netto over?', 'Facturen per status'];
  await enterMemberSpace(page, account);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hello);
  await page.getByRole('heading', { name: below }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: simulator })).toBeVisible();
  await checkAccessibility();
});

test('the simulator answers while one types', async ({ page }) => {
  await enterMemberSpace(page, accounts.member);
  await page.getByRole('heading', { name: 'Factures par état' }).scrollIntoViewIfNeeded();
  const card = page.getByRole('region', { name: 'Quel sera mon net ?' });
  await card.getByRole('textbox', { name: 'Montant à convertir' }).fill('900');
  await expect(card.getByText('900,00 € de budget')).toBeVisible();
  await card.getByRole('button', { name: 'Net', exact: true }).click();
  await card.getByRole('textbox', { name: 'Net souhaité' }).fill('500');
  await expect(card).toContainText('soit 125,00 € net par jour');
  await expect(card.getByText('Contribution à la coopérative')).toBeVisible();
});

test('amounts can be hidden from who looks over the shoulder', async ({ page }) => {
  await enterMemberSpace(page, accounts.member);
  await page.getByRole('button', { name: 'Cacher les montants' }).click();
  await expect(page.getByText(/\d,\d\d €/)).toHaveCount(0);
});

import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

test.use({ viewport: { width: 390, height: 844 } });

test('one member orders work from another, who accepts: the budget moves whole', async ({
  page,
  browser,
  checkAccessibility,
}) => {
  test.setTimeout(120_000);
  const title = `Traduction du catalogue ${Date.now()}`;

  await test.step('Camille orders work from Lotte’s Activité', async () => {
    await enterMemberSpace(page, accounts.member);
    await page.goto('/commandes-internes/nouvelle');
    await page.getByLabel(/^Votre rôle/).click();
    await page.getByRole('option', { name: 'Je commande le travail' }).click();
    await page.getByRole('combobox', { name: /^L’autre Activité/ }).fill('Taallessen Peeters');
    await page.getByRole('option', { name: /^Taallessen Peeters/ }).click();
    await page.getByLabel(/^Le travail/).fill(title);
    await page.getByLabel(/^Montant/).fill('25,50');
    await checkAccessibility();
    await page.getByRole('button', { name: 'Proposer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText('Proposée', { exact: true }).first()).toBeVisible();
  });

  await test.step('Lotte reads what will happen, in Dutch, and accepts', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-BE' });
    const lotte = await context.newPage();
    await enterMemberSpace(lotte, accounts.dutchMember);
    await lotte.goto('/commandes-internes');
    await lotte.getByRole('link', { name: new RegExp(title) }).click();
    await lotte.getByRole('button', { name: 'Aanvaarden' }).click();
    await expect(lotte.getByRole('dialog')).toContainText('naar dat van Taallessen Peeters');
    await lotte.getByRole('dialog').getByRole('button', { name: 'Aanvaarden' }).click();
    await expect(lotte.getByText('Aanvaard', { exact: true }).first()).toBeVisible();
    await context.close();
  });

  await test.step('Camille sees it on her budget, in words', async () => {
    await page.goto('/activites');
    await page.getByRole('link', { name: /^Illustration/ }).click();
    await expect(page.getByText(new RegExp(`${title}.*sans facture ni contribution`)).first()).toBeVisible();
  });
});

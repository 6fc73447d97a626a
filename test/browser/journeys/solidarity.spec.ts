import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { enterMemberSpace, signIn } from '../sign-in';

test.use({ viewport: { width: 390, height: 844 } });

test('a member asks for an aid on a phone; the committee decides, without whom a link sets aside', async ({
  page,
  browser,
  baseURL,
  checkAccessibility,
}) => {
  test.setTimeout(180_000);

  await test.step('Camille reads whether she meets the criteria, and applies in four steps', async () => {
    await enterMemberSpace(page, accounts.member);
    await page.goto('/solidarite');
    await expect(page.getByRole('heading', { name: 'Hiver solidaire 2026' })).toBeVisible();
    await checkAccessibility();
    await page.getByRole('link', { name: 'Est-ce que je remplis les critères ?' }).click();
    await expect(page.getByText('Perte de chiffre d’affaires')).toBeVisible();
    await checkAccessibility();
    await page.getByRole('link', { name: 'Demander une aide' }).click();
    await page.getByLabel(/^Expliquez en quelques phrases/).fill('Deux éditeurs ont suspendu leurs commandes.');
    await checkAccessibility();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'attestation.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 attestation'),
    });
    await expect(page.getByText('attestation.pdf')).toBeVisible();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByLabel('Lotte Peeters')).toBeVisible();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('Deux éditeurs ont suspendu')).toBeVisible();
    await checkAccessibility();
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(page.getByText('Envoyée', { exact: true }).first()).toBeVisible();
    await checkAccessibility();
  });

  const id = page.url().split('/').at(-1) ?? '';

  await test.step('Jonas sees who is set aside, and proposes an amount', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-BE' });
    const office = await context.newPage();
    await signIn(office, `/office/solidarity-applications/${id}/show`, accounts.solidarity);
    await expect(office.getByRole('heading', { level: 1 })).toHaveText('Camille Dubois');
    await office.getByRole('button', { name: 'Dossier complet' }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Dossier complet' }).click();
    await office.getByRole('button', { name: 'Proposer un montant' }).click();
    await office
      .getByRole('dialog')
      .getByLabel(/^Montant/)
      .fill('700');
    await office
      .getByRole('dialog')
      .getByLabel(/^Motif/)
      .fill('Baisse établie par les comptes.');
    await office.getByRole('dialog').getByRole('button', { name: 'Proposer un montant' }).click();
    await expect(office.getByText('Devant le comité').first()).toBeVisible();
    await office.getByRole('tab', { name: 'Comité' }).click();
    await expect(office.getByText('Son conseiller')).toBeVisible();
    await context.close();
  });

  await test.step('Lotte votes on her phone, in Dutch; two of the staff vote too', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-BE' });
    const lotte = await context.newPage();
    await enterMemberSpace(lotte, accounts.dutchMember);
    await lotte.goto('/solidarite/comite');
    await lotte.getByRole('link', { name: /Camille Dubois/ }).click();
    await lotte.getByRole('button', { name: 'Voor', exact: true }).click();
    await expect(lotte.getByRole('button', { name: 'Voor', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await context.close();
    for (const who of [accounts.jurist, accounts.secretary]) {
      const colleague = await new Colleague(baseURL ?? '').signIn(who);
      await colleague.put(`/me/solidarity-cases/${id}/vote`, { choice: 'for' });
    }
    const jonas = await new Colleague(baseURL ?? '').signIn(accounts.solidarity);
    await jonas.post(`/solidarity-applications/${id}/decision`, {
      motive: 'Le comité suit l’avis de la coordination.',
    });
  });

  await test.step('Camille reads the decision', async () => {
    await page.reload();
    await expect(page.getByText('Accordée', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Le comité suit l’avis de la coordination.')).toBeVisible();
    await checkAccessibility();
  });
});

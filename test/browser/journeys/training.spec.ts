import { accounts } from '../accounts';
import { enterOffice } from '../back-office/enter-office';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

test.use({ viewport: { width: 390, height: 844 } });

test('a member signs up on a phone, and the coordinator sees her', async ({ page, baseURL, checkAccessibility }) => {
  const coordinator = await new Colleague(baseURL ?? '').signIn(accounts.coordinator);
  const { items } = await coordinator.get<{ items: { id: string }[] }>('/training-courses?q=START-01');
  const { id } = await coordinator.post<{ id: string }>('/training-sessions', {
    courseId: items[0].id,
    language: 'fr',
    onlineUrl: 'https://visio.coopera.example/depart',
    minimum: 1,
    capacity: 6,
    signUpUntil: '2027-03-01',
    slots: [{ day: '2027-03-04', from: '09:30', until: '12:30' }],
    trainers: [],
  });
  await coordinator.post(`/training-sessions/${id}/opening`);

  await test.step('she finds it in the catalogue and takes a seat', async () => {
    await enterMemberSpace(page, accounts.member);
    await page.goto('/formations');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formations');
    await page.getByLabel('Chercher une formation').fill('START-01');
    await expect(page.locator(`a[href="/formations/${id}"]`)).toBeVisible();
    await checkAccessibility();
    await page.locator(`a[href="/formations/${id}"]`).click();
    await page.getByRole('button', { name: 'Réserver ma place' }).click();
    await expect(page.getByText('Inscrit', { exact: true })).toBeVisible();
    await checkAccessibility();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  await test.step('it stands among her trainings', async () => {
    await page.goto('/formations/miennes');
    await expect(page.getByRole('region', { name: 'À venir' })).toContainText('Premiers pas dans la coopérative');
    await checkAccessibility();
  });

  await test.step('the coordinator sees her, and who waits', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await enterOffice(page, accounts.coordinator, `/training-sessions/${id}/show`);
    await expect(page.getByRole('cell', { name: /^Camille Dubois/ })).toBeVisible();
    await checkAccessibility();
    await page.getByRole('tab', { name: 'Séances et présences' }).click();
    await expect(page.getByRole('rowheader', { name: 'Camille Dubois' })).toBeVisible();
    await checkAccessibility();
  });
});

test('anyone asks for a seat without signing in', async ({ page, checkAccessibility }) => {
  await page.goto('/inscriptions');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formations ouvertes à tous');
  await expect(page.getByRole('button', { name: /^S’inscrire/ }).first()).toBeVisible();
  await checkAccessibility();
  await page
    .getByRole('button', { name: /^S’inscrire/ })
    .first()
    .click();
  await page.getByLabel('Nom et prénom').fill('Ann Public');
  await page.getByLabel('Adresse e-mail').fill(`ann.${Date.now()}@public.example`);
  await page.getByLabel('Rue et numéro').fill('Kerkstraat 1');
  await page.getByLabel('Code postal').fill('9000');
  await page.getByLabel('Commune').fill('Gent');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Demander une place' }).click();
  await expect(page.getByText('Un e-mail est en route')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';
import { enterOffice, secondFinance } from './enter-office';

interface Page<Item> {
  items: Item[];
  total: number;
}

/** A day of last week: what others open up to today is not taken from them. */
const weekBefore = (today: string): string =>
  new Date(Date.parse(`${today}T12:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);

/** A contract of a member who has budget and no contract yet, for work done on a day. */
async function contractOn(payroll: Colleague, day: string): Promise<string> {
  const members = await payroll.get<Page<{ id: string }>>('/members?status=admitted&perPage=60&sort=-number');
  for (const { id: memberId } of members.items) {
    const [activity] = (await payroll.get<Page<{ id: string }>>(`/activities?memberId=${memberId}&status=active`))
      .items;
    if (!activity || (await payroll.get<Page<unknown>>(`/contracts?memberId=${memberId}`)).total > 0) continue;
    const { available } = await payroll.get<{ available: { amount: string } }>(`/activities/${activity.id}/budget`);
    if (Number(available.amount) < 300) continue;
    const { id } = await payroll.post<{ id: string }>('/contracts', {
      activityId: activity.id,
      memberId,
      mode: 'budget',
      amount: { amount: '280.00', currency: 'EUR' },
      startDate: day,
      endDate: day,
      days: 1,
      status: 'employee',
      title: 'Régisseuse',
      place: 'Namur',
    });
    return id;
  }
  throw new Error('no member has budget for a contract');
}

test('payroll pays a contract: the run, its approval, and a payment file seen by four eyes', async ({
  page,
  baseURL,
  checkAccessibility,
}) => {
  test.setTimeout(150_000);
  const payroll = await new Colleague(baseURL ?? '').signIn(accounts.payroll);
  const day = weekBefore(payroll.today);

  await test.step('payroll opens a run and approves it', async () => {
    await enterOffice(page, accounts.payroll, '/pay-runs');
    await page.getByRole('button', { name: 'Nouvelle paie' }).click();
    await page.getByLabel('Contrats terminés jusqu’au').fill(day);
    const contract = await contractOn(payroll, day);
    await payroll.until('the declaration', async () => {
      const { status } = await payroll.get<{ status: string }>(`/contracts/${contract}`);
      return status === 'declared';
    });
    await page.getByRole('button', { name: 'Lancer le calcul' }).click();
    await expect(page.getByText('Calculée', { exact: true }).first()).toBeVisible({ timeout: 40_000 });
    await checkAccessibility();
    await page.getByRole('button', { name: 'Approuver', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approuver', exact: true }).click();
    await expect(page.getByText('Approuvée', { exact: true }).first()).toBeVisible({ timeout: 40_000 });
    await page.getByText('Régisseuse').first().click();
    await expect(page.getByText('Salaire brut')).toBeVisible();
  });

  const file = await test.step('finance prepares the payments, and may not approve them', async () => {
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await enterOffice(page, accounts.finance, '/payment-files');
    await page.getByRole('button', { name: 'Préparer un fichier' }).click();
    await page.getByRole('button', { name: 'Préparer', exact: true }).click();
    const approve = page.getByRole('button', { name: 'Approuver', exact: true });
    await expect(approve).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('Vous avez préparé ce fichier', { exact: false }).first()).toBeVisible();
    await checkAccessibility();
    return new URL(page.url()).pathname.replace('/office', '');
  });

  await test.step('a second person approves, and takes the file of the bank', async () => {
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await enterOffice(page, secondFinance, file);
    await page.getByRole('button', { name: 'Approuver', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approuver', exact: true }).click();
    await expect(page.getByText('Approuvé', { exact: true })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fichier de la banque' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('pain.001');
  });
});

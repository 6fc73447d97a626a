import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

/** Those whose building blocks differ are checked with axe. */
const checked = ['/factures', '/frais', '/activites', '/documents', '/parts'];
const pages = {
  '/factures': 'Factures',
  '/contrats': 'Contrats',
  '/fiches-de-paie': 'Fiches de paie',
  '/activites': 'Activités',
  '/devis': 'Devis',
  '/commandes-internes': 'Commandes internes',
  '/rappels': 'Rappels',
  '/formations': 'Formations',
  '/formations/miennes': 'Mes formations',
  '/documents': 'Documents',
  '/frais': 'Frais',
  '/frais/fournisseurs': 'Factures de fournisseurs',
  '/frais/vehicules': 'Véhicules',
  '/solidarite': 'Solidarité',
  '/parts': 'Parts',
};

test('every page stands, without an error, and fits the screen', async ({ page, checkAccessibility }) => {
  await enterMemberSpace(page, accounts.member);
  for (const [path, title] of Object.entries(pages)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('[aria-busy=true], .MuiSkeleton-root')).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    if (checked.includes(path)) await checkAccessibility();
  }
});

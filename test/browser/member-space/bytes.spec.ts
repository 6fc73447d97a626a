import { gzipSync } from 'node:zlib';
import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterMemberSpace } from '../sign-in';

const BUDGET = 200_000;

test('the home page of a member who is signed in costs 200 kB of script at most', async ({ page }, { project }) => {
  test.skip(project.name !== 'member-phone', 'the budget is that of a phone');
  await enterMemberSpace(page, accounts.member);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Budget disponible' })).toBeVisible();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first load: ${Math.round(bytes / 1000)} kB gz in ${scripts.length} scripts`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

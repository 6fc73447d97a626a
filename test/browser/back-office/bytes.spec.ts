import { gzipSync } from 'node:zlib';
import { accounts } from '../accounts';
import { expect, test } from '../fixtures';
import { enterOffice } from './enter-office';

const BUDGET = 400_000;

test('the first page of the office costs 400 kB of script at most', async ({ page }) => {
  await enterOffice(page, accounts.adviser, '/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
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
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

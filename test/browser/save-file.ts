import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** Presses a button that saves a PDF, and makes sure that it is one. */
export async function savePdf(page: Page, button: string | RegExp): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const bytes = await readFile(await (await download).path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
}

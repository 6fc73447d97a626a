import { defineConfig, devices } from '@playwright/test';

const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ],
};
const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./closing-line.reporter.ts']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.COOPERA_URL ?? 'http://127.0.0.1:3000',
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    colorScheme: 'light',
    serviceWorkers: 'block',
    launchOptions,
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'member-phone', testDir: './member-space', use: phone },
    { name: 'member-desktop', testDir: './member-space', testMatch: /(dashboard|contract)\.spec/, use: desktop },
    { name: 'office', testDir: './back-office', use: desktop },
    { name: 'journeys', testDir: './journeys', use: desktop },
  ],
});

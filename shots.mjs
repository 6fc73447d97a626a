import { chromium } from 'playwright';
const base = process.env.BASE ?? 'http://127.0.0.1:3000';
const out = '/tmp/shots';
const args = ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
async function session(name, email, office, viewport, locale, pages) {
  const context = await browser.newContext({ viewport, locale, timezoneId: 'Europe/Brussels', serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log(name, page.url(), 'CONSOLE', m.text()));
  await page.goto(base + (office ? '/office/' : '/'));
  await page.locator('input[type=email], input[name=email]').first().fill(email);
  await page.locator('input[type=password]').first().fill('coopera-demo');
  await page.locator('button[type=submit]').first().click();
  await page.waitForTimeout(2500);
  for (const [key, path, full] of pages) {
    await page.goto(base + path);
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${out}/${name}-${key}.png`, fullPage: Boolean(full) });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log(name, key, 'OVERFLOW', over);
  }
  await context.close();
}
const phone = { width: 390, height: 844 }, desk = { width: 1440, height: 900 };
const which = process.argv[2] ?? 'all';
const member = [['home', '/', 1], ['invoices', '/factures'], ['newinvoice', '/factures/nouvelle', 1], ['contracts', '/contrats'], ['newcontract', '/contrats/nouveau', 1], ['payslips', '/fiches-de-paie'], ['activities', '/activites'], ['shares', '/parts', 1], ['documents', '/documents'], ['quotes', '/devis'], ['reminders', '/rappels']];
const office = [['work', '/office/'], ['members', '/office/members'], ['activities', '/office/activities'], ['invoices', '/office/invoices'], ['contracts', '/office/contracts'], ['bank', '/office/bank-statements'], ['suspense', '/office/suspense-receipts'], ['payruns', '/office/pay-runs'], ['payfiles', '/office/payment-files'], ['overdue', '/office/overdue-invoices'], ['reminders', '/office/reminders'], ['ledger', '/office/ledger'], ['shares', '/office/share-register'], ['params', '/office/parameters'], ['audit', '/office/audit-entries']];
if (which === 'all' || which === 'm') {
  await session('m390fr', 'camille@coopera.example', false, phone, 'fr-BE', member);
  await session('m1440fr', 'camille@coopera.example', false, desk, 'fr-BE', member);
  await session('m390nl', 'lotte@coopera.example', false, phone, 'nl-BE', member);
}
if (which === 'all' || which === 'o') {
  await session('o1440fr', 'admin@coopera.example', true, desk, 'fr-BE', office);
  await session('o1440nl', 'finance2@coopera.example', true, desk, 'nl-BE', office);
  await session('o390fr', 'conseil@coopera.example', true, phone, 'fr-BE', [['work', '/office/'], ['members', '/office/members'], ['invoices', '/office/invoices']]);
}
if (process.argv[3]) await session(...JSON.parse(process.argv[3]));
await browser.close();

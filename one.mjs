import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const list = await (await fetch('http://127.0.0.1:1080/api/email')).json();
const p = await b.newPage({ viewport: { width: 700, height: 900 } });
const kinds = new Map(list.map((m) => [m.subject.slice(0, 12), m]));
let i = 0;
for (const m of kinds.values()) { await p.setContent(m.html ?? '<p>none'); await p.screenshot({ path: `/tmp/shots/mail${i++}.png` }); }
await b.close();

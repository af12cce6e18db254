import { chromium } from '@playwright/test';
// node shot-tmp.mjs name url selector width dark
const [,, jobsFile] = process.argv;
const jobs = JSON.parse((await import('node:fs')).readFileSync(jobsFile,'utf8'));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, url, selector, width, dark, print, run, pre } of jobs) {
  const ctx = await b.newContext({ viewport: { width, height: width < 600 ? 740 : 900 }, colorScheme: dark ? 'dark' : 'light' });
  const p = await ctx.newPage();
  if (pre) { await p.goto('http://localhost:4540/'); await p.evaluate(pre); }
  await p.goto('http://localhost:4540' + url, { waitUntil: 'networkidle' });
  if (print) await p.emulateMedia({ media: 'print' });
  if (run) { console.log(name, JSON.stringify(await p.evaluate(run))); }
  const path = `/tmp/scratch-near7/${name}.png`;
  if (selector === 'view') await p.screenshot({ path });
  else if (selector === 'full') await p.screenshot({ path, fullPage: true });
  else if (selector) await p.locator(selector).first().screenshot({ path });
  await ctx.close();
}
await b.close();

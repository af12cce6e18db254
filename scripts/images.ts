// Makes the pictures that cannot be SVG, from the site's own drawings: link preview and icons of the installed site.
// Usage: npm run build && npm run images. Run again when the logo or the rose changes; the PNG files are committed.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';

const PORT = 4392;
const server = await preview({ root: process.cwd(), server: { port: PORT }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    colorScheme: 'light',
    locale: 'fr-FR',
  });
  await page.goto(`http://localhost:${PORT}/`, { waitUntil: 'networkidle' });
  const rose = await page.locator('svg.rose').evaluate((svg) => svg.outerHTML);
  // The drawing keeps the page's styles; only the frame around it is set here.
  await page.evaluate((drawing) => {
    document.body.innerHTML = `<div id="preview"><h1>Rose des métiers</h1>${drawing}</div>`;
    const style = (element: Element | null, rules: Record<string, string>) => {
      for (const [name, value] of Object.entries(rules))
        (element as HTMLElement | null)?.style.setProperty(name, value);
    };
    style(document.querySelector('#preview'), {
      display: 'grid',
      'grid-template-columns': '480px 1fr',
      'align-items': 'center',
      'padding-left': '70px',
      height: '630px',
      overflow: 'hidden',
    });
    style(document.querySelector('#preview h1'), { 'font-size': '84px' });
    style(document.querySelector('#preview svg'), { width: '640px' });
  }, rose);
  await page.screenshot({ path: 'public/og.png' });

  const svg = readFileSync('public/favicon.svg', 'utf8');
  // A mask may cut all but the middle, four fifths wide: the rose stays within.
  for (const { file, size, share } of [
    { file: 'apple-touch-icon', size: 180, share: 0.78 },
    { file: 'icon-192', size: 192, share: 0.86 },
    { file: 'icon-512', size: 512, share: 0.86 },
    { file: 'icon-maskable-512', size: 512, share: 0.66 },
  ]) {
    const icon = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
    await icon.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:${size}px;background:#fbf7ef}svg{width:${size * share}px}</style>${svg}`,
    );
    await icon.screenshot({ path: `public/${file}.png` });
  }
} finally {
  await browser.close();
  await server.stop();
}

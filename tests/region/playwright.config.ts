// The walk through the site of another region, started by scripts/checks/region.ts, which builds it. Not part of npm test:
// it needs the raw files.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browser/chromium.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4391);

export default defineConfig({
  testDir: '.',
  testMatch: 'walk.spec.ts',
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    viewport: { width: 360, height: 780 },
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `npx astro preview --port ${PORT} --outDir ${process.env['SITE_DIR']}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});

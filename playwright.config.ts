// Browser tests on the built site, as it ships: build first, then these against the preview server.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/browser/chromium.ts';

// Another port lets two copies of the repository be tested side by side.
const PORT = Number(process.env['E2E_PORT'] ?? 4390);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for seconds: one more try there, none at one's desk.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'list',
  timeout: 30_000,
  expect: {
    toHaveScreenshot: {
      // One set of images for all machines, so no name of a platform. The first figure lets pass the edges of letters,
      // which no two machines smooth alike: with another contrast and gamma of text, not a pixel differs at 0.25. The
      // second is then for the rare pixel of a line drawn elsewhere: a colour or a space that changes takes far more.
      pathTemplate: '{testDir}/visual/baselines/{arg}{ext}',
      threshold: 0.25,
      maxDiffPixelRatio: 0.01,
    },
  },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    // What a test routes or breaks must reach the page; offline.spec.ts lets them in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `npm run preview -- --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});

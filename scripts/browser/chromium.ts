// Finds a Chromium for the browser tests: the system's, Playwright's, else installs one, else says clearly how.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What headless Chromium needs in a container, and what keeps it from calling its maker. For pages that draw in 2D. */
export const FLAT_CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same, with a graphics card made by software, for WebGL. Every frame of every page then goes through it. */
export const CHROMIUM_ARGS = [
  ...FLAT_CHROMIUM_ARGS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Path of a Chromium. @throws an error that says how to install one. */
export function findChromium(): string {
  const found = locate();
  if (found !== null) return found;
  process.stderr.write('No Chromium found: trying to install one…\n');
  for (const [command, ...args] of installers()) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
    const installed = status === 0 ? locate() : null;
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install it (Debian, Ubuntu: "sudo apt-get install chromium"; ' +
      'elsewhere: "npx playwright install chromium"), or set CHROMIUM_PATH to one, then run npm test again.',
  );
}

function locate(): string | null {
  const own = process.env['CHROMIUM_PATH'];
  const candidates = [...(own ? [own] : []), ...SYSTEM_PATHS, chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function installers(): [string, ...string[]][] {
  const isRoot = process.getuid?.() === 0;
  const apt: [string, ...string[]][] =
    isRoot && existsSync('/usr/bin/apt-get')
      ? [
          [
            'sh',
            '-c',
            'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation',
          ],
        ]
      : [];
  return [...apt, ['npx', 'playwright', 'install', 'chromium']];
}

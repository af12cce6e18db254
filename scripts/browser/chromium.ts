// Finds a Chromium for the browser tests: the system's, Playwright's, else installs one, else says clearly how. The shell
// without a window comes first: the whole browser draws its own bars for each page, and takes 1.7 times as long.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SHELL_PATH = '/usr/bin/chromium-headless-shell';
const SYSTEM_PATHS = [
  SHELL_PATH,
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

/**
 * Path of a Chromium, which processes started from this one find in CHROMIUM_PATH.
 * @throws an error that says how to install one.
 */
export function findChromium(): string {
  const found = locate();
  // At one's desk the browser that is there will do; where all tests run at each change, the shell is worth its install.
  const isEnough = found === SHELL_PATH || process.env['CI'] !== 'true' || !canInstall();
  const path = process.env['CHROMIUM_PATH'] ?? (found !== null && isEnough ? found : (install() ?? found));
  if (path === null) {
    throw new Error(
      'The browser tests need Chromium and none could be installed. Install it (Debian, Ubuntu: "sudo apt-get install chromium"; ' +
        'elsewhere: "npx playwright install chromium"), or set CHROMIUM_PATH to one, then run npm test again.',
    );
  }
  process.env['CHROMIUM_PATH'] = path;
  return path;
}

/** `null`: nothing that was tried gave one. */
function install(): string | null {
  process.stderr.write('Installing a Chromium for the browser tests…\n');
  for (const [command, ...args] of installers()) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
    const installed = status === 0 ? locate() : null;
    if (installed !== null) return installed;
  }
  return null;
}

function locate(): string | null {
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installers(): [string, ...string[]][] {
  const apt = (name: string): [string, ...string[]] => [
    'sh',
    '-c',
    `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name} fonts-liberation`,
  ];
  return [
    ...(canInstall() ? [apt('chromium-headless-shell'), apt('chromium')] : []),
    ['npx', 'playwright', 'install', 'chromium'],
  ];
}

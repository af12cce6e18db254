// Finds a Chromium for the browser tests: the system's, Playwright's, else installs one, else says clearly how. The shell
// without a window comes first: the whole browser draws its own bars for each page, and takes 1.7 times as long.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SHELL_PATH = '/usr/bin/chromium-headless-shell';
const WHOLE_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
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
  const path = process.env['CHROMIUM_PATH'] ?? findOrInstall();
  if (path === null) {
    throw new Error(
      'The browser tests need Chromium and none could be installed. Install it (Debian, Ubuntu: "sudo apt-get install chromium"; ' +
        'elsewhere: "npx playwright install chromium"), or set CHROMIUM_PATH to one, then run npm test again.',
    );
  }
  process.env['CHROMIUM_PATH'] = path;
  return path;
}

function findOrInstall(): string | null {
  const paths = [SHELL_PATH, ...WHOLE_PATHS];
  const found = paths.find((path) => existsSync(path)) ?? null;
  // At one's desk the browser that is there will do; where all tests run at each change, the shell is worth its install.
  const isEnough = found === SHELL_PATH || process.env['CI'] !== 'true' || !canInstall();
  if (found !== null && isEnough) return found;
  const debian = canInstall() ? [apt('chromium-headless-shell'), apt('chromium')] : [];
  return install([...debian, ['npx', 'playwright', 'install', 'chromium']], paths) ?? found;
}

/** Path of a Chromium with all that a window has, notices among it. @throws as findChromium. */
export function findWholeChromium(): string {
  const whole = WHOLE_PATHS.find((path) => existsSync(path)) ?? null;
  if (whole !== null || !canInstall()) return whole ?? findChromium();
  return install([apt('chromium')], WHOLE_PATHS) ?? findChromium();
}

type Command = readonly [string, ...string[]];

/** `null`: nothing that was tried gave one of these paths. */
function install(commands: readonly Command[], paths: readonly string[]): string | null {
  process.stderr.write('Installing a Chromium for the browser tests…\n');
  for (const [command, ...args] of commands) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
    const installed = status === 0 && paths.find((path) => existsSync(path));
    if (installed) return installed;
  }
  return null;
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (name: string): Command => [
  'sh',
  '-c',
  `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name} fonts-liberation`,
];

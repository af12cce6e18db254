// The build: static pages, strict content security policy, sitemap. See docs for each choice that is not obvious.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { keepOwnHashes, moveStylesToHead, shortenScopes } from './src/built-files.ts';
import { writeServiceWorker } from './src/built-service-worker.ts';
import { themeScript } from './src/components/layout/theme-script.ts';
import { unbroken } from './src/copy/format.ts';
import { formerTrainingFields } from './src/copy/training.ts';
import { slugify } from './src/domain/text/slug.ts';

import { routes } from './src/routes.ts';
import { site } from './src/site.ts';

/** @type {{ oldTitle: string }[]} */
const successors = JSON.parse(readFileSync('data/curated/occupation-successors.json', 'utf8'));

/** Hash of the one inline script (it must run before the first paint), allowed by name in the policy. */
const themeScriptHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(themeScript).digest('base64')}`
);

/** Pages that are not for search engines: the kit, the results, what one keeps and compares, what the device keeps, the old addresses of occupations and fields. */
const UNLISTED = new Set([
  '/kit/',
  routes.search(),
  routes.selection(),
  routes.compare(),
  routes.offline(),
  ...formerTrainingFields.map(({ slug }) => routes.trainingsOfField(slug)),
  ...successors.map(({ oldTitle }) => routes.occupation(slugify(oldTitle))),
]);

/** @type {import('astro').AstroIntegration} */
const lightenFiles = {
  name: 'lighten-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const cwd = fileURLToPath(dir);
      /** @type {Map<string, string>} */
      const scopes = new Map();
      for (const file of globSync('**/*.{html,css,js}', { cwd })) {
        const path = join(cwd, file);
        const text = readFileSync(path, 'utf8');
        const own = file.endsWith('.html') ? moveStylesToHead(keepOwnHashes(text)) : text;
        const shorter = shortenScopes(own, scopes);
        if (shorter !== text) writeFileSync(path, shorter);
      }
    },
  },
};

/**
 * Every page would carry the names of all that the notices need, though nobody waits for them. As a plugin, since Astro
 * sets this option itself for the browser.
 * @type {import('vite').Plugin}
 */
const lightenPreloads = {
  name: 'lighten-preloads',
  enforce: 'post',
  configEnvironment: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, deps) => (file.includes('offline-notices') ? [] : deps),
      },
    },
  }),
};

/** @type {import('astro').AstroIntegration} */
const serviceWorker = {
  name: 'service-worker',
  hooks: { 'astro:build:done': ({ dir }) => writeServiceWorker(fileURLToPath(dir)) },
};

if (process.env['SITE_URL'] === undefined) {
  process.stderr.write(
    `SITE_URL is not set: addresses in the pages, the sitemap and the QR codes start with ${site.origin}\n`,
  );
}

/** Of the endpoint that receives the offers of employers, where the region has opened one. */
const depositOrigins = site.deposit?.kind === 'https' ? [new URL(site.deposit.endpoint).origin] : [];

/** Of rooms whose styles go together. */
const STYLE_GROUPS = [
  {
    name: 'shared',
    test: /src\/(layouts|styles|components\/(ui|selection|layout|search)|charts\/(potential-meter|qr-code))\//,
  },
  { name: 'occupation', test: /src\/(pages\/metiers|components\/(occupation|hiring))\// },
];
/** The library of the map keeps its own file: it changes less often than what we write around it. */
const SCRIPT_GROUPS = [
  { name: 'maplibre', test: /node_modules\/maplibre-gl\/.*\.mjs$/ },
  {
    name: 'shared',
    test: /src\/(routes|copy\/(format|search|keep)|domain\/text\/(fold|slug)|browser\/selection-store|url-state\/territory|components\/(search\/shortcut|selection\/keep-button))\.ts|preload-helper/,
  },
  { name: 'figures', test: /src\/(copy\/hiring|domain\/hiring\/place-potential)\.ts/ },
];

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    react(),
    sitemap({ filter: (page) => !UNLISTED.has(new URL(page).pathname) }),
    lightenFiles,
    serviceWorker,
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src ${["'self'", ...depositOrigins].join(' ')}`,
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { hashes: [themeScriptHash] },
    },
  },
  // Fewer files for a page, each kept for the next one: what all pages share in one, what many share in another.
  vite: {
    plugins: [lightenPreloads],
    // In kB: MapLibre, which comes when a map is asked for. bench:pages holds the pages to their budgets.
    build: { chunkSizeWarningLimit: 1100 },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: STYLE_GROUPS } } } } },
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SCRIPT_GROUPS } } } } },
    },
  },
  markdown: {
    // No code sample on the site; the highlighter would need inline styles.
    syntaxHighlight: false,
    // People type content/ with plain spaces: a page keeps its marks on the line of their word.
    processor: satteri({
      hastPlugins: [{ name: 'keep-marks', text: ({ value }) => ({ type: 'text', value: unbroken(value) }) }],
    }),
  },
  devToolbar: { enabled: false },
});

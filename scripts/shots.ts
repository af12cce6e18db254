// Takes screenshots of the page types at two widths, light and dark, into shots/ (ignored by git): to be looked at.
// Usage: npm run build && npm run shots [-- NAME…]
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';

const PAGES: Record<string, string> = {
  accueil: '/',
  metier: '/metiers/infirmier-infirmiere-en-soins-generaux-ide/',
  'metier-long':
    '/metiers/operateur-operatrice-de-preparation-ou-de-finition-sur-articles-de-cuirs-peaux-ou-materiaux-associes/',
  metiers: '/metiers/',
  lettre: '/metiers/a-z/b/',
  domaine: '/domaines/soins-paramedicaux/',
  famille: '/domaines/sante/',
  interet: '/interets/j-aime-m-occuper-des-animaux/',
  recherche: '/recherche/?q=boulang%C3%A9',
  kit: '/kit/',
  introuvable: '/metiers/infirmiere/',
  territoires: '/territoires/',
  territoire: '/territoires/haute-mayenne/',
  formations: '/formations/?q=cuisine',
  'formations-niveau': '/formations/niveau/cap/',
  formation: '/formations/cap-cuisine/',
  'formation-parcoursup': '/formations/bts-management-commercial-operationnel-mco/',
  etablissements: '/etablissements/',
  etablissement: '/etablissements/lycee-professionnel-de-narce-loire-authion/',
  paie: '/apprentissage/simulateur/?debut=2026-09&age=17&anniversaire=11&duree=36',
  donnees: '/donnees/',
  methode: '/methode/',
  accessibilite: '/accessibilite/',
};
const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'] as const;
const OUT = 'shots';

const asked = process.argv.slice(2);
const names = Object.keys(PAGES).filter((name) => asked.length === 0 || asked.includes(name));
mkdirSync(OUT, { recursive: true });
// Another copy of the repository may hold this port: astro then takes the next free one.
const server = await preview({ root: process.cwd(), server: { port: 4391 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: theme,
        locale: 'fr-FR',
      });
      const page = await context.newPage();
      for (const name of names) {
        await page.goto(`http://localhost:${server.port}${PAGES[name]}`, { waitUntil: 'networkidle' });
        await page.screenshot({ path: `${OUT}/${name}-${width}-${theme}.png`, fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
process.stdout.write(`${names.length * WIDTHS.length * THEMES.length} screenshots in ${OUT}/\n`);

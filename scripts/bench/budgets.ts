// What each kind of page may weigh, and why: checked on the heaviest page of the kind by npm run bench:pages, which
// npm test runs on what it has built.

export interface PageBudget {
  readonly kind: string;
  /** Pages of the kind in dist/, as a glob. */
  readonly pages: string;
  /** HTML, styles and scripts before any interaction, in bytes of brotli 11. */
  readonly total: number;
  /** Before any interaction, the page itself, its fonts and the icon of its tab included. */
  readonly requests: number;
  readonly reason: string;
}

/** The three weights of the two fonts, in bytes, whatever the page. */
export const FONT_BUDGET = 48_000;

/** The search box, once one types: its index and its code, in bytes of gzip 9, since every host does at least that. */
export const SEARCH_BUDGET = 180_000;

/** A page that is read: four round trips of a phone at 1.6 Mbit/s and 150 ms, hardly half a second of download. */
const READ = 45_000;
/** A page that answers to choices: React is 60 kB of it, kept from one such page to the next; its data come after. */
const ANSWERS = 120_000;
/** The same: an island is shared out into files that other islands have too. */
const ISLAND = 38;

export const PAGE_BUDGETS: readonly PageBudget[] = [
  {
    kind: 'home',
    pages: 'index.html',
    total: 60_000,
    requests: 18,
    reason: 'The rose is drawn in the page.',
  },
  {
    kind: 'occupation',
    pages: 'metiers/*/index.html',
    total: READ,
    requests: 22,
    reason: 'Read on the way.',
  },
  { kind: 'letter', pages: 'metiers/a-z/*/index.html', total: READ, requests: 16, reason: 'A list.' },
  { kind: 'domain', pages: 'domaines/*/index.html', total: READ, requests: 16, reason: 'A list.' },
  { kind: 'interest', pages: 'interets/*/index.html', total: READ, requests: 16, reason: 'A list.' },
  { kind: 'sector', pages: 'secteurs/*/index.html', total: READ, requests: 18, reason: 'Prose and lists.' },
  {
    kind: 'territory',
    pages: 'territoires/*/index.html',
    total: READ,
    requests: 24,
    reason: 'Figures, drawn and in tables.',
  },
  {
    kind: 'training',
    pages: 'formations/*/index.html',
    total: READ,
    requests: 24,
    reason: 'All its places are in the page.',
  },
  {
    kind: 'establishment',
    pages: 'etablissements/*/index.html',
    total: READ,
    requests: 22,
    reason: 'All it teaches is in the page.',
  },
  { kind: 'guide', pages: 'guides/*/index.html', total: READ, requests: 16, reason: 'Prose.' },
  {
    kind: 'glossary',
    pages: 'glossaire/index.html',
    total: READ,
    requests: 16,
    reason: 'Sixty definitions.',
  },
  {
    kind: 'advice',
    pages: 'conseil/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'Every place is in the page, for those without scripts.',
  },
  {
    kind: 'trainings',
    pages: 'formations/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'An island.',
  },
  {
    kind: 'near-me',
    pages: 'pres-de-chez-moi/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'An island.',
  },
  {
    kind: 'map',
    pages: 'carte/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'An island; the map comes when asked for.',
  },
  {
    kind: 'offers',
    pages: 'stages/index.html',
    total: ANSWERS + 1_500,
    requests: ISLAND + 1,
    reason: 'An island, and on paper the code that leads back to what was asked.',
  },
  {
    kind: 'explorer',
    pages: 'explorer/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'An island; it computes in a worker.',
  },
  { kind: 'search', pages: 'recherche/index.html', total: ANSWERS, requests: ISLAND, reason: 'An island.' },
  {
    kind: 'comparison',
    pages: 'comparer/index.html',
    total: ANSWERS,
    requests: ISLAND,
    reason: 'An island.',
  },
  {
    kind: 'pay',
    pages: 'apprentissage/simulateur/index.html',
    total: READ,
    requests: 22,
    reason: 'The rules are in the page.',
  },
];

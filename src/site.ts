// Constants of this build: which region it serves, who publishes it. The only place that a new region edits.

interface Site {
  readonly name: string;
  /** Insee code of the region; its name and territories come from data/facts/regions/<code>. */
  readonly region: string;
  /** Public address, without trailing slash; set SITE_URL when publishing. */
  readonly origin: string;
  /** Who answers for the site. `null` is shown as "à compléter", never invented. */
  readonly publisher: {
    readonly name: string | null;
    readonly address: string | null;
    readonly director: string | null;
    readonly host: string | null;
  };
  /** Where "Signaler une erreur" writes. `null`: the link explains that the address is to come. */
  readonly contactEmail: string | null;
  /** Where an employer's offer goes. `null`: the form can be tried, and the page says that nobody receives it yet. */
  readonly deposit: DepositChannel | null;
}

export type DepositChannel =
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'https'; readonly endpoint: string };

const environment = typeof process === 'undefined' ? {} : process.env;

export const site: Site = {
  name: 'Rose des métiers',
  region: environment['REGION'] ?? '52',
  origin: (environment['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
  publisher: { name: null, address: null, director: null, host: null },
  contactEmail: environment['SITE_CONTACT_EMAIL'] ?? null,
  deposit: readChannel(environment['SITE_DEPOSIT']),
};

/** "mailto:offres@region.example" or "https://region.example/offres". @throws on anything else. */
function readChannel(given: string | undefined): DepositChannel | null {
  if (given === undefined || given === '') return null;
  const { protocol, pathname, href } = new URL(given);
  if (protocol === 'mailto:' && pathname.includes('@')) return { kind: 'email', address: pathname };
  if (protocol === 'https:') return { kind: 'https', endpoint: href };
  throw new Error(`SITE_DEPOSIT is "${given}": expected mailto:… or https://…`);
}

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
}

const environment = typeof process === 'undefined' ? {} : process.env;

export const site: Site = {
  name: 'Rose des métiers',
  region: environment['SITE_REGION'] ?? '52',
  origin: (environment['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
  publisher: { name: null, address: null, director: null, host: null },
  contactEmail: environment['SITE_CONTACT_EMAIL'] ?? null,
};

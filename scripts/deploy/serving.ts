// How the site is to be served: which header goes with which address. Said once; the files for each server are written from
// it. The policy against foreign content stands in each page (docs/decisions/policy-in-the-page.md): here is what a page
// cannot say of itself.

/** Sent with everything. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  // A year, over https only: browsers ignore it elsewhere.
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  // Other sites need not know from which page of ours someone comes.
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Nobody frames our pages, but for those that are made to be embedded: the first of these that fits. */
export const FRAMES = [
  { under: '/embed/', options: null, policy: 'frame-ancestors *' },
  { under: '/', options: 'DENY', policy: "frame-ancestors 'none'" },
] as const;

/** Files whose name changes with their content are right for ever; all others are asked for again each time. */
export const CACHING = {
  forever: { under: ['/_astro/', '/indexes/'], value: 'public, max-age=31536000, immutable' },
  otherwise: 'no-cache',
} as const;

/** What servers do not know by themselves. */
export const TYPES: Readonly<Record<string, string>> = {
  webmanifest: 'application/manifest+json',
  atom: 'application/atom+xml',
  ics: 'text/calendar',
  csv: 'text/csv',
  woff2: 'font/woff2',
};

/** Files that are worth compressing beforehand. */
export const COMPRESSED = [
  ...['html', 'css', 'js', 'json', 'svg', 'xml', 'txt'],
  ...['webmanifest', 'atom', 'ics', 'csv'],
] as const;

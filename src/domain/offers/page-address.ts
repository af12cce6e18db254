// The page to which an offer may lead: the form for employers and the import accept the same addresses.

/** The address in its usual spelling; `null` unless it is a page of one of these domains, over HTTPS. */
export function cleanUrl(raw: string, domains: readonly string[] | 'any', most: number): string | null {
  if (raw.length > most || !URL.canParse(raw)) return null;
  const { protocol, username, password, port, hostname, href } = new URL(raw);
  // An e-mail address has no place in it, nor in what a page would then tell to the site it leads to.
  if (/@|%40/.test(href)) return null;
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '' || href.length > most)
    return null;
  // A name, not the address of a machine.
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname) || hostname.endsWith('.local')) return null;
  const isAllowed =
    domains === 'any' || domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  return isAllowed ? href : null;
}

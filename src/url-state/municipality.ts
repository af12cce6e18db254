// Codec of the municipality from which distances are counted: "?commune=49099". Anything else than an Insee code is as
// if it were not there.

const MUNICIPALITY_KEY = 'commune';

/** Its Insee code; `null`: none was chosen. */
export function parseMunicipality(search: string): string | null {
  const code = new URLSearchParams(search).get(MUNICIPALITY_KEY) ?? '';
  return /^(\d{5}|2[AB]\d{3})$/.test(code) ? code : null;
}

/** The address with this municipality, last of its choices; `null` takes it away. */
export function withMunicipality(address: URL, code: string | null): URL {
  const next = new URL(address);
  next.searchParams.delete(MUNICIPALITY_KEY);
  if (code !== null) next.searchParams.set(MUNICIPALITY_KEY, code);
  return next;
}

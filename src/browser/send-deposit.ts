// Hands a deposit to the HTTPS endpoint that the region has opened, and says what became of it.

export type SentDeposit =
  | { readonly kind: 'sent' }
  /** The region read it and does not want it as it is: why, in its own words. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  /** No answer, or none that says anything: it may be sent again. */
  | { readonly kind: 'failed' };

const PATIENCE_MS = 20_000;
const MOST_REASONS = 10;
const LONGEST_REASON = 300;

/** Never throws. A refusal is a status of 4xx, with JSON such as {"reasons": ["…"]}. */
export async function sendDeposit(
  endpoint: string,
  file: string,
  patience = PATIENCE_MS,
): Promise<SentDeposit> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: file,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { kind: 'sent' };
    // Too late, too many: not what the offer says.
    const isRefused =
      response.status >= 400 && response.status < 500 && ![408, 429].includes(response.status);
    return isRefused ? { kind: 'refused', reasons: await readReasons(response) } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

async function readReasons(response: Response): Promise<readonly string[]> {
  try {
    const { reasons } = (await response.json()) as { reasons?: unknown };
    if (!Array.isArray(reasons)) return [];
    return reasons
      .filter((reason) => typeof reason === 'string')
      .slice(0, MOST_REASONS)
      .map((reason) => reason.slice(0, LONGEST_REASON));
  } catch {
    return [];
  }
}

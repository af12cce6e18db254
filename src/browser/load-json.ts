// Fetches one of our JSON files. Throws when it cannot be had, does not start to come or is not that file; the caller
// says what to do.

/** A connection that has said nothing for this long will say nothing more. Once it speaks, it may be slow. */
export const PATIENCE_MS = 20_000;

/**
 * @param members What the file holds at the least. A network that answers in our place does so with JSON too. None: of
 *   a table of which any name may be missing, though it is never empty.
 */
export async function loadJson<Content extends object>(
  url: string,
  members: readonly (keyof Content & string)[],
  signal?: AbortSignal,
): Promise<Content> {
  const content: unknown = await (await ask(url, signal)).json();
  if (!isObject(content) || Object.keys(content).length === 0) throw new Error(`${url}: not an object`);
  const missing = members.find((name) => !Object.hasOwn(content, name));
  if (missing !== undefined) throw new Error(`${url}: no ${missing}`);
  return content as Content;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function ask(url: string, signal?: AbortSignal): Promise<Response> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signal?.aborted === true) stop();
  // It goes on counting for the body.
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  } finally {
    clearTimeout(timer);
  }
}

// Fetches one of our JSON files. Throws when it cannot be had or read; the caller says what to do.

export async function loadJson<Content>(url: string, signal?: AbortSignal): Promise<Content> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Content;
}

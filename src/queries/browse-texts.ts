// Our own texts on interests and major domains.
import { getEntry } from 'astro:content';

/** HTML; `null`: none is written. @throws Error naming the file that is about another interest than its name says. */
export async function loadInterestText(code: string): Promise<string | null> {
  const entry = await getEntry('interestTexts', code);
  if (entry === undefined) return null;
  if (entry.data.interest !== code) {
    throw new Error(`content/interests/${code}.md: interest is ${entry.data.interest}, expected ${code}`);
  }
  return entry.rendered?.html ?? null;
}

/** HTML; `null`: none is written. @throws Error naming the file that is about another domain than its name says. */
export async function loadMajorDomainText(code: string): Promise<string | null> {
  const entry = await getEntry('majorDomainTexts', code);
  if (entry === undefined) return null;
  if (entry.data.domain !== code) {
    throw new Error(`content/domains/${code}.md: domain is ${entry.data.domain}, expected ${code}`);
  }
  return entry.rendered?.html ?? null;
}

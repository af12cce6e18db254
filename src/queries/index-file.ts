// A file of data that the browser fetches, under a name that changes with its content: it can be cached for ever.
import { createHash } from 'node:crypto';

export interface IndexFile {
  /** File name without extension: "recherche.1a2b3c4d5e". */
  readonly name: string;
  readonly url: string;
  readonly json: string;
}

export function toIndexFile(stem: string, content: object): IndexFile {
  const json = JSON.stringify(content);
  const name = nameByContent(stem, json);
  return { name, url: `/indexes/${name}.json`, json };
}

export function nameByContent(stem: string, content: string): string {
  return `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

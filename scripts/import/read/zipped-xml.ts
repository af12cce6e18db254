// Reads the one XML file of a zip archive, as Onisep publishes its sheets.
import { unzipSync } from 'fflate';
import type { Problem } from '../problems.ts';
import { decode, readBytes } from './raw-file.ts';

/** `null`, and a problem, when the archive is not there, is broken, or holds anything but one XML file in UTF-8. */
export function readZippedXml(
  rawDir: string,
  archive: string,
  problems: Problem[],
): { name: string; xml: string; sha256: string } | null {
  const raw = readBytes(rawDir, archive, problems);
  if (raw === null) return null;
  const { bytes, sha256 } = raw;
  let entries: [string, Uint8Array][];
  try {
    entries = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file: archive, expected: `a whole zip archive (${reason})` });
    return null;
  }
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    const found = entries.map(([name]) => name).join(', ');
    problems.push({ file: archive, found, expected: 'exactly one XML file in the archive' });
    return null;
  }
  const [name, content] = entry;
  const xml = decode(content, 'utf-8', `${archive}/${name}`, problems);
  return xml === null ? null : { name, xml, sha256 };
}

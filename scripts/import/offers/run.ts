// Brings the offers of one source up to date: read, map, check, write. Good rows are kept whatever the others are.
// Usage: npm run offers:import -- --source NAME FILE… [--region 52] [--today DATE] [--accept-drop]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeOffers } from '#domain/offers/merge-offers.ts';
import { isExpired } from '#domain/sources/is-expired.ts';
import type { Offer } from '#schemas/offer.ts';
import { site } from '#site';
import { describeProblems, ImportError, type Problem } from '../problems.ts';
import { toDay } from './days.ts';
import type { Draft, Row } from './draft.ts';
import type { Feed } from './feeds/feed.ts';
import { feedsOf } from './feeds/index.ts';
import { finishOffer } from './finish.ts';
import { readKnown } from './known.ts';
import { readStored, replaceStored, storedSources } from './store.ts';

export interface OffersImport {
  /** The project's data folder: holds facts/, curated/ and offers/. */
  readonly dataDir: string;
  readonly region: string;
  readonly source: string;
  readonly files: readonly string[];
  /** A day such as 2027-01-31. */
  readonly today: string;
  /** Lets a source lose more than half of its offers. */
  readonly acceptDrop: boolean;
}

export interface OffersReport {
  /** As written, by id. */
  readonly offers: readonly Offer[];
  readonly rows: number;
  readonly added: number;
  readonly gone: number;
  /** Rows that were no offer to show, and offers kept less something, by reason. */
  readonly setAside: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, number>;
  readonly refusedRows: number;
  readonly problems: readonly Problem[];
  /** Over all sources: what pages will show, and what this leaves out because another source has it. */
  readonly shown: number;
  readonly duplicates: number;
}

/** Share of the offers of the night before under which a feed is taken for a broken one. */
const LEAST_KEPT = 0.5;
/** A source as small as this may lose half of its offers in a day. */
const SMALL = 10;

/** @throws ImportError when nothing can be written; the offers of the source are then as they were. */
export function importOffers(options: OffersImport): OffersReport {
  const { dataDir, region, source, files, today, acceptDrop } = options;
  const known = readKnown(dataDir, region, today);
  const feed = feedsOf(known.partners).get(source);
  if (feed === undefined) throw new ImportError([unknownSource(source, [...feedsOf(known.partners).keys()])]);
  const before = readStored(dataDir, region, source);
  const others = storedSources(dataDir, region)
    .filter((other) => other !== source)
    .flatMap((other) => readStored(dataDir, region, other));

  const problems: Problem[] = [];
  const rows = files.flatMap((file) => {
    const read = feed.read(file, problems);
    // Half of the pages of a feed would pass for all of it.
    if (read === null) throw new ImportError(problems);
    return read;
  });
  const tally = new Tally();
  const firstSeen = new Map(before.map((offer) => [offer.id, offer.firstSeen]));
  const finishing = { source, domains: feed.domains, known, today, firstSeen };
  const kept = new Map<string, Offer>();
  const unreadable = problems.length;
  let refusedRows = 0;
  for (const row of rows) {
    const faults = problems.length;
    const mapped = feed.map(row, { known, today }, problems);
    for (const draft of tally.draftsOf(mapped)) {
      const finished = finishOffer(draft, finishing);
      if ('faults' in finished) problems.push(...finished.faults.map((fault) => toProblem(fault, row, feed)));
      else if ('setAside' in finished) tally.setAside(finished.setAside);
      else if (kept.has(finished.offer.id)) tally.setAside('given twice under one reference');
      else {
        kept.set(finished.offer.id, finished.offer);
        tally.note(finished.notes);
      }
    }
    if (problems.length > faults) refusedRows += 1;
  }
  const { offers, duplicates } = mergeOffers([...kept.values()], today);
  tally.setAside('same offer under another reference', duplicates.length);

  const current = before.filter(({ expires }) => !isExpired(expires, today));
  if (!acceptDrop && current.length >= SMALL && offers.length < current.length * LEAST_KEPT) {
    throw new ImportError([...problems, dropOf(source, current.length, offers.length)]);
  }
  replaceStored(dataDir, region, source, offers);
  const ids = new Set(offers.map(({ id }) => id));
  const merged = mergeOffers([...others, ...offers], today);
  return {
    offers,
    rows: rows.length,
    added: offers.filter(({ id }) => !firstSeen.has(id)).length,
    gone: before.filter(({ id }) => !ids.has(id)).length,
    setAside: tally.asides,
    notes: tally.notes,
    refusedRows:
      refusedRows + new Set(problems.slice(0, unreadable).map(({ file, line }) => `${file}:${line}`)).size,
    problems,
    shown: merged.offers.length,
    duplicates: merged.duplicates.length,
  };
}

/** Counts what becomes of rows, by reason. */
class Tally {
  readonly asides = new Map<string, number>();
  readonly notes = new Map<string, number>();

  draftsOf(mapped: ReturnType<Feed['map']>): readonly Draft[] {
    if (mapped === null) return [];
    if (!('setAside' in mapped)) return mapped;
    this.setAside(mapped.setAside);
    return [];
  }

  setAside(reason: string, count = 1): void {
    if (count > 0) this.asides.set(reason, (this.asides.get(reason) ?? 0) + count);
  }

  note(reasons: readonly string[]): void {
    for (const reason of reasons) this.notes.set(reason, (this.notes.get(reason) ?? 0) + 1);
  }
}

function toProblem(
  { field, found, expected }: { field: keyof Draft; found: string; expected: string },
  { file, line, pointer }: Row<unknown>,
  { fields }: Feed,
): Problem {
  const name = fields[field] ?? field;
  return line === undefined
    ? { file, column: `${pointer}/${name}`, found, expected }
    : { file, line, column: name, found, expected };
}

function unknownSource(source: string, known: readonly string[]): Problem {
  return { file: '--source', found: source, expected: `one of ${known.join(', ')}` };
}

function dropOf(source: string, before: number, now: number): Problem {
  return {
    file: source,
    found: `${now} offers`,
    expected: `at least half of the ${before} that are still good from the last import (--accept-drop if it is right)`,
  };
}

function summarize({ source, region }: OffersImport, report: OffersReport): string {
  const { offers, rows, added, gone, refusedRows, setAside, notes, shown, duplicates } = report;
  return [
    `data/offers/${region}/${source}.json written: ${offers.length} offers of ${rows} rows (${added} new, ${gone} gone)`,
    ...(refusedRows > 0 ? [`  ${refusedRows} rows refused`] : []),
    ...[...setAside].map(([reason, count]) => `  ${count} set aside: ${reason}`),
    ...[...notes].map(([reason, count]) => `  ${count} kept less something: ${reason}`),
    `  all sources: ${shown} shown, ${duplicates} left out because a preferred source has them`,
  ].join('\n');
}

const USAGE =
  'Usage: npm run offers:import -- --source NAME FILE… [--region CODE] [--today DATE] [--accept-drop]\n';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        region: { type: 'string', default: site.region },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        'accept-drop': { type: 'boolean', default: false },
      },
    });
    const { source, region, today } = values;
    if (source !== undefined && positionals.length > 0 && toDay(today) === today && /^\d{2}$/.test(region)) {
      return { source, region, today, acceptDrop: values['accept-drop'], files: positionals };
    }
    process.stderr.write(USAGE);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  return process.exit(2);
}

function main(): void {
  const options = { ...readArguments(), dataDir: resolve(import.meta.dirname, '../../../data') };
  try {
    const report = importOffers(options);
    if (report.problems.length > 0) process.stderr.write(`${describeProblems(report.problems)}\n`);
    process.stdout.write(`${summarize(options, report)}\n`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    process.stderr.write(`${error.message}\nThe offers of ${options.source} are unchanged.\n`);
    process.exit(1);
  }
}

if (import.meta.main) main();

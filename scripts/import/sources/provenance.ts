// What each source is: publisher, licence, address, expiry. Completed by the run with checksums and row counts.
import type { Source } from '#schemas/source.ts';
import { sortedById, sortedUnique } from '../build/sorting.ts';
import { type Facts, nationalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';
import type { Rome } from './rome.ts';

type SourceFile = Source['files'][number];

/** Publication date of each version of ROME, as its version.txt says; a new version needs a line here. */
const ROME_PUBLICATION: Record<string, { readonly published: string; readonly expires: string }> = {
  '460': { published: '2025-09-18', expires: '2026-12-31' },
  '461': { published: '2026-06-15', expires: '2027-12-31' },
};

/** `null` (and a problem) for a version whose dates nobody has written down: pages show them. */
export function romeSource(rome: Rome, problems: Problem[]): Source | null {
  const { version, ...tables } = rome;
  const dates = ROME_PUBLICATION[version];
  if (dates === undefined) {
    problems.push({
      file: rome.occupations.file,
      found: version,
      expected: 'a version with its dates in ROME_PUBLICATION (scripts/import/sources/provenance.ts)',
    });
    return null;
  }
  const files = Object.values(tables).map(
    ({ file, sha256, rows }): SourceFile => ({
      name: file,
      sha256,
      rows: rows.length,
    }),
  );
  return {
    id: 'rome',
    publisher: 'France Travail',
    title: 'Répertoire opérationnel des métiers et des emplois (ROME 4.0)',
    vintage: `version ${version.replace(/^4/, '')}`,
    licence: 'Licence Ouverte 2.0 (Etalab)',
    licenceConfirmed: true,
    url: 'https://www.data.gouv.fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/',
    ...dates,
    files,
    feeds: romeFeeds,
  };
}

const romeFeeds = (
  [
    'occupations',
    'appellations',
    'majorDomains',
    'domains',
    'interests',
    'sectors',
    'themes',
    'workContexts',
    'skills',
    'macroSkills',
    'skillStakes',
    'knowledge',
  ] as const satisfies (keyof Facts['national'])[]
).map(nationalFile);

export function onisepSource(file: SourceFile): Source {
  return {
    id: 'onisep-occupations',
    publisher: 'Onisep',
    title: 'Idéo – fiches métiers',
    vintage: '25 juin 2024',
    licence: 'ODbL 1.0 (attribution, partage à l’identique)',
    licenceConfirmed: true,
    url: 'https://opendata.onisep.fr/data/5fe0808a2da6f/2-ideo-fiches-metiers.htm',
    published: '2024-06-25',
    expires: '2026-12-31',
    files: [file],
    feeds: [nationalFile('onisepAccess'), nationalFile('trainings')],
  };
}

export function geographySource(files: readonly SourceFile[], region: string): Source {
  return {
    id: 'administrative-divisions',
    publisher: 'Insee, Direction interministérielle du numérique',
    title: 'Découpage administratif : régions et départements',
    vintage: '2026',
    licence: 'Licence Ouverte 2.0 (Etalab)',
    licenceConfirmed: true,
    url: 'https://www.data.gouv.fr/datasets/code-officiel-geographique-cog/',
    // Of the npm package that carries it, as for the municipalities.
    published: '2026-04-09',
    expires: '2027-12-31',
    files: [...files],
    feeds: [`regions/${region}/region.json`],
  };
}

/**
 * Sources of this run, and those of the previous one that still feed the regions it leaves alone. A source of both
 * names all the files it feeds.
 */
export function mergeSources(
  own: readonly Source[],
  previous: readonly Source[],
  keptRegions: ReadonlyMap<string, unknown>,
): Source[] {
  const keptFeeds = (source: Source | undefined) =>
    source?.feeds.filter((file) => keptRegions.has(file)) ?? [];
  const ownIds = new Set(own.map((source) => source.id));
  return sortedById([
    ...own.map((source) => ({
      ...source,
      feeds: sortedUnique([...source.feeds, ...keptFeeds(previous.find((other) => other.id === source.id))]),
    })),
    ...previous.filter((source) => !ownIds.has(source.id) && keptFeeds(source).length > 0),
  ]);
}

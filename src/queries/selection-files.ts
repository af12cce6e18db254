// What the pages of the selection and of the comparison fetch: the names of all occupations, and a file for each.
import type { ComparedOccupation } from '#domain/selection/compared-occupation.ts';
import type { PackedDirectory } from '#domain/selection/directory.ts';
import { loadOccupations, loadSuccessors } from './catalogue.ts';
import { loadFamiliesOfOccupations } from './hiring.ts';
import { type IndexFile, nameByContent, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadNearFiles } from './near-index.ts';
import { loadOccupationHiring } from './occupation-hiring.ts';
import { loadOccupationPages, type OccupationPage } from './occupation-page.ts';
import { loadOccupationPeople } from './people.ts';
import { loadPlaces } from './territories.ts';

/** The directory that names an occupation from its code: see `openDirectory`. */
export const loadOccupationNamesFile = once(async (): Promise<IndexFile> => {
  const [occupations, links, successors] = await Promise.all([
    loadOccupations(),
    loadFamiliesOfOccupations(),
    loadSuccessors(),
  ]);
  const directory: PackedDirectory = {
    occupations: occupations.map(({ id, title }) => [id, title, links.get(id)?.principal ?? null] as const),
    successors,
  };
  return toIndexFile('metiers', directory);
});

/**
 * A file for each occupation, by slug. Their folder is named by the content of all: a page that was kept for months asks
 * for those of its own build, and finds none rather than some that it could not read.
 */
export const loadComparedFiles = once(async () => {
  const pages = await loadOccupationPages();
  const files = await Promise.all(
    pages.map(async (page) => [page.slug, JSON.stringify(await describeCompared(page))] as const),
  );
  const folder = nameByContent('comparer', files.map(([, json]) => json).join('\n'));
  return { folder, url: `/indexes/${folder}/`, files: new Map(files) };
});

async function describeCompared(page: OccupationPage): Promise<ComparedOccupation> {
  const [hiring, { people }] = await Promise.all([
    loadOccupationHiring(page.code),
    loadOccupationPeople(page.code),
  ]);
  return {
    code: page.code,
    title: page.title,
    jobFamily:
      'rows' in hiring
        ? { id: hiring.family.id, label: hiring.family.label, sharedWith: hiring.sharedWith }
        : null,
    because: 'rows' in hiring ? null : hiring.because,
    people:
      people === null
        ? null
        : {
            label: people.label,
            level: people.level,
            employment: people.employment,
            women: people.women,
            ages: people.ages,
            contracts: people.contracts,
            wage: people.wage,
            fromGroup: people.fromGroup,
          },
    access: page.access,
    conditions: page.workContexts.map(({ group, contexts }) => ({
      group,
      labels: contexts.map(({ label }) => label),
    })),
    interests: [page.interests.principal, ...page.interests.others].map(({ shortName }) => shortName),
    skills: { core: page.coreSkills, others: [...page.emergingSkills, ...page.otherSkills] },
  };
}

/** A place that one can choose, and where its figures are: the region first. */
export async function loadPlaceOptions() {
  const [places, { potentials }] = await Promise.all([loadPlaces(), loadNearFiles()]);
  return places.map(({ slug, name, kind }) => {
    const url = potentials.get(slug)?.url;
    if (url === undefined) throw new Error(`no figures of recruitment for ${slug}`);
    return { slug, name, kind, url };
  });
}

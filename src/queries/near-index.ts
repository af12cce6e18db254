// The files that "près de chez moi" fetches, under names that change with their content.
import { packPotential, toPlacePotential } from '#domain/hiring/place-potential.ts';
import { type NearIndex, type NearPotentials, packOccupation } from '#domain/near/near-data.ts';
import { servesTransition } from '#domain/transition.ts';
import type { OccupationEntry } from './catalogue.ts';
import { loadDialogueSectorPages } from './dialogue-sectors.ts';
import { loadHiring, loadJobFamilies, loadOccupationsByFamily } from './hiring.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadPlaces } from './territories.ts';

export interface NearFiles {
  readonly index: IndexFile;
  /** By slug of territory: every place that has a page. */
  readonly potentials: ReadonlyMap<string, IndexFile>;
}

export const loadNearFiles = once(async (): Promise<NearFiles> => {
  const [places, hiring] = await Promise.all([loadPlaces(), loadHiring()]);
  return {
    index: toIndexFile('pres-de-chez-moi', await buildNearIndex()),
    potentials: new Map(
      places.map((place) => {
        const potentials: NearPotentials = Object.fromEntries(
          (hiring.places.get(place.id) ?? []).map((family) => [
            family.jobFamily,
            packPotential(toPlacePotential(family)),
          ]),
        );
        return [place.slug, toIndexFile(`recrutement-${place.slug}`, potentials)];
      }),
    ),
  };
});

async function buildNearIndex(): Promise<NearIndex> {
  const [families, byFamily, sectors] = await Promise.all([
    loadJobFamilies(),
    loadOccupationsByFamily(),
    loadDialogueSectorPages(),
  ]);
  const surveyed = [...families.values()].filter((family) => family.surveyed);
  const fields = new Map(surveyed.map(({ field }) => [field.id, field.label]));
  const sectorsOf = (jobFamily: string) =>
    sectors
      .filter((each) => each.families.some(({ family }) => family.id === jobFamily))
      .map(({ sector }) => sector.id);
  return {
    fields: [...fields].toSorted(([, a], [, b]) => a.localeCompare(b, 'fr')),
    sectors: sectors
      .map(({ sector }) => [sector.id, sector.name] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'fr')),
    families: surveyed.map(
      ({ id, label, field }) =>
        [
          id,
          label,
          [field.id, ...sectorsOf(id)],
          (byFamily.get(id) ?? []).map((each) => packOccupation(describe(each))),
        ] as const,
    ),
  };
}

function describe(occupation: OccupationEntry) {
  return {
    title: occupation.title,
    withoutDiploma: occupation.resolvedAccess.withoutDiploma,
    isGreen: servesTransition(occupation),
  };
}

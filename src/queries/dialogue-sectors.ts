// The sectors of the regional dialogues: their occupations, what they recruit and where, their priority occupations.
import { getEntry } from 'astro:content';
import { type PlacePotential, toPlacePotential } from '#domain/hiring/place-potential.ts';
import { principalFamilies } from '#domain/hiring/principal-families.ts';
import { groupByReason, listMembers, type Membership, reasonOfMembership } from '#domain/sectors/members.ts';
import { isOfSector, type PriorityFamily, selectPriorities } from '#domain/sectors/priorities.ts';
import { typicalFirst } from '#domain/titles/typical-first.ts';
import { servesTransition } from '#domain/transition.ts';
import type { DialogueSector, DialogueSectors } from '#schemas/dialogue-sector.ts';
import type { JobFamily } from '#schemas/job-family.ts';
import type { OccupationEntry } from './catalogue.ts';
import { loadFamiliesOfOccupations, loadHiring, loadJobFamilies, loadNamedOccupations } from './hiring.ts';
import { once } from './memoize.ts';
import { loadHomePlaces, loadRegionPlace, type Place } from './territories.ts';

export interface SectorFamily {
  readonly family: JobFamily;
  /** In the region. */
  readonly potential: PlacePotential;
  /** Its occupations that belong to the sector. */
  readonly occupations: readonly OccupationEntry[];
}

export interface SectorPlace {
  readonly place: Place;
  /** The families of the sector in which most is expected there, with the number. */
  readonly families: readonly { readonly family: JobFamily; readonly expected: number }[];
}

export interface DialogueSectorPage {
  readonly sector: DialogueSector;
  readonly occupations: readonly OccupationEntry[];
  /** Why they are in it. */
  readonly memberships: readonly Membership<OccupationEntry>[];
  readonly priorities: readonly (SectorFamily & Pick<PriorityFamily, 'motives'>)[];
  /** The families of which the sector holds enough for their figures to speak of it, best potential first. */
  readonly families: readonly SectorFamily[];
  /** The Efop territories, or the departments of a region that has none. */
  readonly places: readonly SectorPlace[];
}

/** `null` in a region without such sectors. */
export const loadDialogueSectors = once(async (): Promise<DialogueSectors | null> => {
  return (await getEntry('dialogueSectors', 'all'))?.data ?? null;
});

/** Sectors to which an occupation belongs. */
export async function loadSectorsOfOccupation(occupation: Pick<OccupationEntry, 'id' | 'domain'>) {
  const table = await loadDialogueSectors();
  return (table?.sectors ?? []).filter((sector) => reasonOfMembership(sector, occupation) !== null);
}

const FAMILIES_BY_PLACE = 3;

export const loadDialogueSectorPages = once(async (): Promise<readonly DialogueSectorPage[]> => {
  const [table, occupations, links, jobFamilies, hiring, region, parts] = await Promise.all([
    loadDialogueSectors(),
    loadNamedOccupations(),
    loadFamiliesOfOccupations(),
    loadJobFamilies(),
    loadHiring(),
    loadRegionPlace(),
    loadHomePlaces(),
  ]);
  const principalOf = principalFamilies(links.values());
  const sizes = Map.groupBy(principalOf.values(), (jobFamily) => jobFamily);
  const transition = new Set(occupations.filter(servesTransition).map(({ id }) => id));
  const regional = hiring.places.get(region.id) ?? [];
  return (table?.sectors ?? []).map((sector): DialogueSectorPage => {
    const members = listMembers(sector, occupations);
    const byCode = new Map(members.map((occupation) => [occupation.id, occupation]));
    const byFamily = Map.groupBy(members, ({ id }) => principalOf.get(id) ?? '');
    const setAside = new Set(sector.setAsideFamilies.map(({ jobFamily }) => jobFamily));
    const families = regional.flatMap((potential): SectorFamily[] => {
      const family = jobFamilies.get(potential.jobFamily);
      const own = byFamily.get(potential.jobFamily);
      if (family === undefined || own === undefined || setAside.has(family.id)) return [];
      if (!isOfSector(own.length, sizes.get(family.id)?.length ?? 0)) return [];
      return [
        { family, potential: toPlacePotential(potential), occupations: typicalFirst(family.label, own) },
      ];
    });
    const ofSector = new Map(families.map((each) => [each.family.id, each]));
    const chosen = selectPriorities({
      potentials: regional,
      members: members.map(({ id }) => id),
      jobFamilies: principalOf,
      transition,
      setAside,
    });
    return {
      sector,
      occupations: members,
      memberships: groupByReason(sector, members),
      priorities: chosen.flatMap(({ jobFamily, motives, occupations: codes }) => {
        const family = ofSector.get(jobFamily);
        const listed = typicalFirst(
          family?.family.label ?? '',
          codes.flatMap((code) => byCode.get(code) ?? []),
        );
        return family === undefined ? [] : [{ ...family, occupations: listed, motives }];
      }),
      families,
      places: parts.map((place) => ({
        place,
        families: (hiring.places.get(place.id) ?? [])
          .flatMap(({ jobFamily, expected }) => {
            const family = ofSector.get(jobFamily)?.family;
            return family === undefined ? [] : [{ family, expected }];
          })
          .toSorted((a, b) => b.expected - a.expected)
          .slice(0, FAMILIES_BY_PLACE),
      })),
    };
  });
});

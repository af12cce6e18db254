// The choices made, each in its words and with what takes it away.
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { conditionWords, explorerCopy, levelWords } from '#copy/explorer.ts';
import { lowerFirst, typographic } from '#copy/format.ts';
import type { Criteria } from '#domain/matching/criteria.ts';
import type { MatchingIndex } from '#domain/matching/matching-data.ts';
import type { ExplorerPlace } from './Explorer.island.tsx';

export interface MadeChoice {
  readonly key: string;
  readonly label: string;
  /** Colour of the rose; `null` for a choice that is no interest. */
  readonly hue: number | null;
  readonly without: Partial<Criteria>;
}

export function listChoices(
  index: MatchingIndex,
  criteria: Criteria,
  petals: readonly RosePetal[],
  places: readonly ExplorerPlace[],
): MadeChoice[] {
  const labels = new Map([...index.domains, ...index.majorDomains, ...index.sectors]);
  const skillLabels = new Map(index.skills.map(([code, label]) => [code, label]));
  const each = <Kind extends keyof Criteria, Code>(
    kind: Kind,
    codes: readonly Code[],
    name: (code: Code) => string,
    hue: (code: Code) => number | null = () => null,
  ): MadeChoice[] =>
    codes.map((code) => ({
      key: `${kind} ${code}`,
      label: typographic(name(code)),
      hue: hue(code),
      without: { [kind]: codes.filter((other) => other !== code) },
    }));
  const flag = (kind: 'green' | 'digital'): MadeChoice[] =>
    criteria[kind] ? [{ key: kind, label: explorerCopy[kind], hue: null, without: { [kind]: false } }] : [];
  const petalOf = (code: string) => petals.find(({ id }) => id === code);
  const current = index.placeOfCode.get(criteria.current ?? '');
  const place = places.find(({ slug }) => slug === criteria.territory);
  return [
    ...each(
      'interests',
      criteria.interests,
      (code) => petalOf(code)?.name ?? code,
      (code) => petalOf(code)?.hue ?? null,
    ),
    ...each('skills', criteria.skills, (code) => skillLabels.get(code) ?? code),
    ...(current === undefined
      ? []
      : [
          {
            key: 'current',
            label: `${explorerCopy.current} : ${typographic(index.titles[current] ?? '')}`,
            hue: null,
            without: { current: null },
          },
        ]),
    ...(place === undefined
      ? []
      : [{ key: 'territory', label: typographic(place.name), hue: null, without: { territory: null } }]),
    ...each('levels', criteria.levels, (level) => levelWords[level]),
    ...each('wanted', criteria.wanted, (id) => conditionWords[id]),
    ...each(
      'avoided',
      criteria.avoided,
      (id) => `${explorerCopy.avoided} : ${lowerFirst(conditionWords[id])}`,
    ),
    ...each('domains', criteria.domains, (code) => labels.get(code) ?? code),
    ...each('sectors', criteria.sectors, (code) => labels.get(code) ?? code),
    ...(criteria.riasec === null
      ? []
      : [{ key: 'riasec', label: explorerCopy.leanings, hue: null, without: { riasec: null } }]),
    ...flag('green'),
    ...flag('digital'),
  ];
}

export function countChoices(criteria: Criteria): number {
  const { interests, skills, domains, sectors, levels, wanted, avoided } = criteria;
  const lists = [interests, skills, domains, sectors, levels, wanted, avoided];
  const single = [
    criteria.current !== null,
    criteria.territory !== null,
    criteria.riasec !== null,
    criteria.green,
    criteria.digital,
  ];
  return lists.reduce((sum, list) => sum + list.length, 0) + single.filter(Boolean).length;
}

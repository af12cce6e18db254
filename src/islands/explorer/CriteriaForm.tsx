// All the criteria, each kind in a fold of its own: what is chosen, and how many occupations each choice would leave.
import { type ReactNode, useState } from 'react';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { conditionWords, explorerCopy, levelWords } from '#copy/explorer.ts';
import { typographic } from '#copy/format.ts';
import { CONDITIONS, type ConditionId } from '#domain/matching/conditions.ts';
import { type Criteria, LEVEL_CHOICES } from '#domain/matching/criteria.ts';
import type { Facets } from '#domain/matching/facets.ts';
import type { MatchingIndex } from '#domain/matching/matching-data.ts';
import { routes } from '#routes';
import { MAX_CHOSEN_SKILLS } from '#url-state/explorer.ts';
import { CurrentOccupation } from './CurrentOccupation.tsx';
import type { ExplorerPlace } from './Explorer.island.tsx';
import { InterestChoice } from './InterestChoice.tsx';
import { SkillChoice } from './SkillChoice.tsx';
import { Count, Toggle } from './Toggle.tsx';

interface Props {
  index: MatchingIndex;
  criteria: Criteria;
  facets: Facets;
  petals: readonly RosePetal[];
  places: readonly ExplorerPlace[];
  searchIndexUrl: string;
  onChange: (changes: Partial<Criteria>) => void;
}

export function CriteriaForm({ index, criteria, facets, petals, places, searchIndexUrl, onChange }: Props) {
  const toggle = <Code,>(list: readonly Code[], code: Code): Code[] =>
    list.includes(code) ? list.filter((other) => other !== code) : [...list, code];
  const wish = (kind: 'wanted' | 'avoided', id: ConditionId) => {
    const other = kind === 'wanted' ? 'avoided' : 'wanted';
    // One cannot want and avoid the same thing: the last word counts.
    onChange({
      [kind]: toggle(criteria[kind], id),
      [other]: criteria[other].filter((each) => each !== id),
    });
  };
  const current = index.placeOfCode.get(criteria.current ?? '');
  return (
    <>
      <Fold title={explorerCopy.interests} count={criteria.interests.length} isOpen>
        <InterestChoice
          petals={petals}
          chosen={criteria.interests}
          counts={new Map(index.interests.map((code, place) => [code, facets.interests[place] ?? 0]))}
          onChange={(interests) => onChange({ interests })}
        />
      </Fold>
      <Fold title={explorerCopy.place} count={Number(criteria.territory !== null)} isOpen>
        <PlaceChoice
          places={places}
          chosen={criteria.territory}
          onChange={(territory) => onChange({ territory })}
        />
      </Fold>
      <Fold
        title={explorerCopy.current}
        count={Number(criteria.current !== null)}
        isOpen={criteria.current !== null}
      >
        <CurrentOccupation
          searchIndexUrl={searchIndexUrl}
          title={index.titles[index.placeOfCode.get(criteria.current ?? '') ?? -1] ?? null}
          onChoose={(current) => onChange({ current })}
        />
        {current !== undefined && (
          <button
            type="button"
            onClick={() => onChange({ skills: addCoreSkills(index, current, criteria.skills) })}
          >
            {explorerCopy.tickSkills}
          </button>
        )}
      </Fold>
      <Fold title={explorerCopy.skills} count={criteria.skills.length} isOpen={criteria.skills.length > 0}>
        <SkillChoice
          index={index}
          chosen={criteria.skills}
          counts={facets.skills}
          onChange={(skills) => onChange({ skills })}
        />
      </Fold>
      <Fold title={explorerCopy.level} count={criteria.levels.length} isOpen={criteria.levels.length > 0}>
        <p className="small">{explorerCopy.levelHelp}</p>
        <ul className="chips">
          {LEVEL_CHOICES.map((level, place) => (
            <Toggle
              key={level}
              label={levelWords[level]}
              isOn={criteria.levels.includes(level)}
              count={facets.levels[place]}
              onToggle={() => onChange({ levels: toggle(criteria.levels, level) })}
            />
          ))}
        </ul>
      </Fold>
      <Fold
        title={explorerCopy.conditions}
        count={criteria.wanted.length + criteria.avoided.length}
        isOpen={criteria.wanted.length + criteria.avoided.length > 0}
      >
        <p className="small">{explorerCopy.conditionsHelp}</p>
        <ul className="wishes-form">
          {CONDITIONS.map(({ id }, place) => (
            <li key={id}>
              <span className="wish-name">
                {conditionWords[id]} <Count count={facets.conditions[place]} />
              </span>
              <span className="wish-buttons">
                {(['wanted', 'avoided'] as const).map((kind) => (
                  <button
                    key={kind}
                    type="button"
                    className={criteria[kind].includes(id) ? 'chip on' : 'chip'}
                    aria-pressed={criteria[kind].includes(id)}
                    aria-label={explorerCopy.wish(explorerCopy[kind], conditionWords[id])}
                    onClick={() => wish(kind, id)}
                  >
                    {explorerCopy[kind]}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={explorerCopy.domains} count={criteria.domains.length} isOpen={criteria.domains.length > 0}>
        <DomainChoice
          index={index}
          facets={facets}
          chosen={criteria.domains}
          onChange={(domains) => onChange({ domains })}
        />
      </Fold>
      {index.sectors.length > 0 && (
        <Fold
          title={explorerCopy.sectors}
          count={criteria.sectors.length}
          isOpen={criteria.sectors.length > 0}
        >
          <ul className="chips">
            {index.sectors.map(([slug, label], place) => (
              <Toggle
                key={slug}
                label={typographic(label)}
                isOn={criteria.sectors.includes(slug)}
                count={facets.sectors[place]}
                onToggle={() => onChange({ sectors: toggle(criteria.sectors, slug) })}
              />
            ))}
          </ul>
        </Fold>
      )}
      <Fold
        title={explorerCopy.transitions}
        count={Number(criteria.green) + Number(criteria.digital)}
        isOpen={criteria.green || criteria.digital}
      >
        <ul className="chips">
          {(['green', 'digital'] as const).map((kind) => (
            <Toggle
              key={kind}
              label={explorerCopy[kind]}
              isOn={criteria[kind]}
              count={facets[kind]}
              onToggle={() => onChange({ [kind]: !criteria[kind] })}
            />
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** The skills chosen so far, then those at the heart of an occupation as long as there is room. */
function addCoreSkills(index: MatchingIndex, occupation: number, chosen: readonly string[]): string[] {
  const core = (index.coreSkillsOf[occupation] ?? []).flatMap((skill) => index.skills[skill]?.[0] ?? []);
  return [...new Set([...chosen, ...core])].slice(0, MAX_CHOSEN_SKILLS);
}

interface FoldProps {
  title: string;
  /** How many choices are made inside. */
  count: number;
  /** When it is first drawn: afterwards, the person opens and closes it. */
  isOpen: boolean;
  children: ReactNode;
}

/** Nothing is drawn inside before it is open: hundreds of choices would slow each press. */
function Fold({ title, count, isOpen, children }: FoldProps) {
  const [isUnfolded, setIsUnfolded] = useState(isOpen);
  return (
    <details
      className="fold"
      open={isUnfolded}
      onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
        {count > 0 && <span className="badge">{count}</span>}
      </summary>
      {isUnfolded && children}
    </details>
  );
}

interface PlaceProps {
  places: readonly ExplorerPlace[];
  chosen: string | null;
  onChange: (territory: string | null) => void;
}

function PlaceChoice({ places, chosen, onChange }: PlaceProps) {
  return (
    <>
      <label>
        <span className="visually-hidden">{explorerCopy.placeLabel}</span>
        <select value={chosen ?? ''} onChange={({ target }) => onChange(target.value || null)}>
          <option value="">{explorerCopy.anywhere}</option>
          {(['efop', 'department'] as const).map((kind) => {
            const group = places.filter((place) => place.kind === kind);
            return group.length === 0 ? null : (
              <optgroup key={kind} label={explorerCopy[kind === 'efop' ? 'efops' : 'departments']}>
                {group.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {typographic(name)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      <p className="small">
        <a href={routes.nearMe()}>{explorerCopy.whichTerritory}</a>
      </p>
    </>
  );
}

interface DomainProps {
  index: MatchingIndex;
  facets: Facets;
  chosen: readonly string[];
  onChange: (domains: readonly string[]) => void;
}

/** A major domain stands for its domains; one of these narrows it. */
function DomainChoice({ index, facets, chosen, onChange }: DomainProps) {
  const isUnder = (major: string, code: string) => code !== major && code.startsWith(major);
  return (
    <ul className="chips">
      {index.majorDomains.map(([major, label], place) => {
        const narrowed = chosen.filter((code) => isUnder(major, code));
        const isOn = chosen.includes(major) || narrowed.length > 0;
        const others = chosen.filter((code) => code !== major && !isUnder(major, code));
        const pick = (code: string) => {
          const next = narrowed.includes(code)
            ? narrowed.filter((each) => each !== code)
            : [...narrowed, code];
          onChange([...others, ...(next.length === 0 ? [major] : next)]);
        };
        return (
          <Toggle
            key={major}
            label={typographic(label)}
            isOn={isOn}
            count={facets.majorDomains[place]}
            onToggle={() => onChange(isOn ? others : [...others, major])}
          >
            {isOn && (
              <ul className="chips narrower">
                {index.domains.map(([code, name], domain) =>
                  isUnder(major, code) ? (
                    <Toggle
                      key={code}
                      label={typographic(name)}
                      isOn={narrowed.includes(code)}
                      count={facets.domains[domain]}
                      onToggle={() => pick(code)}
                    />
                  ) : null,
                )}
              </ul>
            )}
          </Toggle>
        );
      })}
    </ul>
  );
}

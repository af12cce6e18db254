// One occupation of the answer: why it is there, what it offers in the chosen place, what is missing or not known.
// The more one asks, the more it says.

import { PotentialMeter } from '#charts/potential-meter/PotentialMeter.tsx';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { conditionWords, explorerCopy } from '#copy/explorer.ts';
import { lowerFirst, typographic, upperFirst } from '#copy/format.ts';
import { formatEstimate, writeReserves } from '#copy/hiring.ts';
import { describeLevels } from '#copy/levels.ts';
import { type CriterionReason, type Explanation, levelsOfMask } from '#domain/matching/explain.ts';
import type { MatchingIndex } from '#domain/matching/matching-data.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import { KeepButton } from './KeepButton.tsx';
import type { Potentials } from './use-matching-context.ts';

interface Props {
  index: MatchingIndex;
  /** Place in the index. */
  occupation: number;
  explanation: Explanation;
  territory: string | null;
  potentials: Potentials;
  petals: readonly RosePetal[];
  heading: 'h3' | 'h4';
}

export function OccupationCard({
  index,
  occupation,
  explanation,
  territory,
  potentials,
  petals,
  heading: Heading,
}: Props) {
  const title = index.titles[occupation] ?? '';
  const hasCurrent = explanation.criteria.some(({ kind }) => kind === 'current');
  const gist = index.gists[occupation] ?? '';
  return (
    <li className="card">
      <div className="told">
        <Heading>
          <a href={routes.occupation(slugify(title), territory ?? undefined)}>{typographic(title)}</a>
        </Heading>
        {gist !== '' && <p>{typographic(gist)}.</p>}
        <p className="access">{describeAccess(index.levelMask[occupation] ?? 0)}</p>
        {explanation.criteria.map((reason) => (
          <Reason key={reason.kind} reason={reason} hasCurrent={hasCurrent} index={index} petals={petals} />
        ))}
      </div>
      <div className="offered">
        <PlacePotentialOf index={index} occupation={occupation} potentials={potentials} />
        <KeepButton code={index.codes[occupation] ?? ''} title={typographic(title)} />
      </div>
    </li>
  );
}

function describeAccess(mask: number): string {
  const [first, ...others] = levelsOfMask(mask);
  if (first === undefined) return explorerCopy.accessUnknown;
  if (first !== 0) return explorerCopy.access(describeLevels([first, ...others]) ?? '');
  const levels = describeLevels(others);
  return explorerCopy.access(
    levels === null ? explorerCopy.withoutDiploma : `${explorerCopy.withoutDiploma}, ${levels}`,
  );
}

interface ReasonProps {
  reason: CriterionReason;
  /** What is missing is told against the present occupation rather than against the ticked skills. */
  hasCurrent: boolean;
  index: MatchingIndex;
  petals: readonly RosePetal[];
}

function Reason({ reason, hasCurrent, index, petals }: ReasonProps) {
  const skillNames = (skills: readonly number[]) =>
    skills.map((skill) => typographic(index.skills[skill]?.[1] ?? ''));
  switch (reason.kind) {
    case 'interests':
      return reason.matched.length === 0 ? null : (
        <ul className="reasons" aria-label={explorerCopy.interests}>
          {reason.matched.map(({ interest, isPrincipal }) => {
            const petal = petals.find(({ id }) => id === index.interests[interest]);
            return (
              <li key={interest} className={`tag hue-${petal?.hue ?? 1}`}>
                {isPrincipal ? explorerCopy.principal(petal?.name ?? '') : petal?.name}
              </li>
            );
          })}
        </ul>
      );
    case 'skills':
      return (
        <>
          <p className="small">
            <strong>{explorerCopy.skillsMatched(reason.matched.length, reason.chosen)}</strong>
            {reason.matched.length > 0 &&
              ` : ${skillNames(reason.matched.map(({ skill }) => skill))
                .map(lowerFirst)
                .join(', ')}.`}
          </p>
          {!hasCurrent && (
            <SkillFold
              summary={explorerCopy.missing(reason.missing.length)}
              names={skillNames(reason.missing)}
            />
          )}
        </>
      );
    case 'current':
      return (
        <>
          {reason.shared.length === 0 && <p className="small">{explorerCopy.nothingShared}</p>}
          <SkillFold
            summary={explorerCopy.shared(reason.shared.length, reason.shared.length + reason.missing.length)}
            names={skillNames(reason.shared)}
          />
          <SkillFold
            summary={explorerCopy.missing(reason.missing.length)}
            names={skillNames(reason.missing)}
          />
        </>
      );
    case 'conditions':
      return (
        <ul className="reasons wishes" aria-label={explorerCopy.conditions}>
          {reason.wishes
            // What one avoids and the page does not mention is the common case: nothing to say.
            .filter(({ wish, state }) => wish === 'wanted' || state === 'contradicted')
            .map(({ condition, state }) => (
              <li key={condition} data-state={state}>
                {state === 'unknown'
                  ? explorerCopy.unknownWish(conditionWords[condition])
                  : state === 'fits'
                    ? conditionWords[condition]
                    : explorerCopy.contradicted(lowerFirst(conditionWords[condition]))}
              </li>
            ))}
        </ul>
      );
    case 'level':
    case 'riasec':
      // The way in stands on every card; leanings only part equals.
      return null;
  }
}

function SkillFold({ summary, names }: { summary: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="skill-fold">
      <summary>{summary}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function PlacePotentialOf({
  index,
  occupation,
  potentials,
}: Pick<Props, 'index' | 'occupation' | 'potentials'>) {
  if (potentials.state === 'none' || potentials.state === 'failed') return null;
  if (potentials.state === 'loading') return <p className="small">{explorerCopy.potentialLoading}</p>;
  const family = index.jobFamily[occupation] ?? -1;
  const potential = potentials.byFamily.get(family);
  if (potential === undefined) return <p className="small">{explorerCopy.notCovered}</p>;
  return (
    <>
      <p className="class">
        <PotentialMeter potentialClass={potential.class} />
      </p>
      <p className="small">
        {upperFirst(explorerCopy.expected(formatEstimate(potential.expected)))}
        {' · '}
        {explorerCopy.ofFamily(lowerFirst(typographic(index.jobFamilies[family]?.[1] ?? '')))}
      </p>
      {writeReserves(potential).map((reserve) => (
        <p key={reserve} className="small reserve">
          {reserve}
        </p>
      ))}
    </>
  );
}

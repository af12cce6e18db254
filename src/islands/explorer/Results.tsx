// The answer: occupations, best first, in as many parts as there are things to check; what to do when there are few.
import { memo, useEffect, useState } from 'react';
import type { LoadedJson } from '#browser/use-json.ts';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { explorerCopy, sortWords } from '#copy/explorer.ts';
import { typographic } from '#copy/format.ts';
import { type Criteria, MATCHING_SORTS, NO_CRITERIA } from '#domain/matching/criteria.ts';
import { explain } from '#domain/matching/explain.ts';
import type { Matcher, MatchingContext } from '#domain/matching/match.ts';
import { routes } from '#routes';
import { parseResultsSeen, withResultsSeen } from '#url-state/results-seen.ts';
import { countChoices } from './choices.ts';
import type { ExplorerPlace, ReadAnswer } from './Explorer.island.tsx';
import { OccupationCard } from './OccupationCard.tsx';
import type { Potentials } from './use-matching-context.ts';

interface Props {
  matcher: Matcher;
  criteria: Criteria;
  context: MatchingContext;
  answer: ReadAnswer;
  potentials: Potentials;
  bridges: LoadedJson<unknown>;
  places: readonly ExplorerPlace[];
  petals: readonly RosePetal[];
  /** What is near one's occupation is not there yet, or not to be had: an empty answer says nothing. */
  isUnknown: boolean;
  onChange: (changes: Partial<Criteria>) => void;
}

const PAGE = 20;

export const Results = memo(function Results({
  matcher,
  criteria,
  context,
  answer,
  potentials,
  bridges,
  places,
  petals,
  isUnknown,
  onChange,
}: Props) {
  const { order, tiers, widenings } = answer;
  const [unfolded, setUnfolded] = useState(() => ({
    criteria,
    shown: parseResultsSeen(history.state, PAGE, matcher.index.size).shown,
  }));
  // Another question starts at its top again.
  const shown = unfolded.criteria === criteria ? unfolded.shown : PAGE;
  useRestoredScroll();

  const place = places.find(({ slug }) => slug === criteria.territory);
  const sorts = sortWords(place === undefined ? null : typographic(place.name));
  // Without a place there is no potential to sort by.
  const sortedBy = place === undefined && criteria.sort === 'potential' ? 'match' : criteria.sort;
  const seen = order.slice(0, shown);
  const isParted = tiers.filter((count) => count > 0).length > 1;
  const starts = [0, tiers[0], tiers[0] + tiers[1]];

  function showMore(): void {
    history.replaceState(withResultsSeen(history.state, { shown: shown + PAGE, scroll: scrollY }), '');
    setUnfolded({ criteria, shown: shown + PAGE });
  }

  return (
    <>
      {countChoices(criteria) === 0 && (
        <div className="start">
          <p>{explorerCopy.start}</p>
          <p>
            <a href={routes.discover()}>{explorerCopy.discover}</a>
          </p>
          <p>
            <a href={routes.interests()}>{explorerCopy.interestPagesLink}</a>
          </p>
        </div>
      )}
      {bridges.isFailed && <Failure text={explorerCopy.bridgesFailed} onRetry={bridges.retry} />}
      {potentials.state === 'failed' && (
        <Failure text={explorerCopy.potentialFailed} onRetry={potentials.retry} />
      )}
      {order.length === 0 && !isUnknown && <p>{explorerCopy.nothing}</p>}
      {widenings.length > 0 && !isUnknown && (
        <div className="widen">
          <p>{order.length === 0 ? explorerCopy.widenNothing : explorerCopy.few}</p>
          <ul>
            {widenings.map(({ drop, count }) => (
              <li key={drop}>
                <button type="button" onClick={() => onChange({ [drop]: NO_CRITERIA[drop] })}>
                  {explorerCopy.widen(drop, count)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {order.length > 1 && (
        <fieldset className="sort no-print">
          <legend>{explorerCopy.sort}</legend>
          {MATCHING_SORTS.filter((sort) => sort !== 'potential' || place !== undefined).map((sort) => (
            <button
              key={sort}
              type="button"
              aria-pressed={sortedBy === sort}
              onClick={() => onChange({ sort })}
            >
              {sorts[sort]}
            </button>
          ))}
        </fieldset>
      )}
      {([0, 1, 2] as const).map((tier) => {
        const start = starts[tier] ?? 0;
        const members = seen.slice(start, start + tiers[tier]);
        if (members.length === 0) return null;
        return (
          <div key={tier} className="tier">
            {isParted && (
              <h3>
                {explorerCopy.tiers[tier]} <small>{explorerCopy.count(tiers[tier])}</small>
              </h3>
            )}
            <ol className="occupations">
              {members.map((occupation) => (
                <OccupationCard
                  key={occupation}
                  index={matcher.index}
                  occupation={occupation}
                  explanation={explain(matcher, occupation, criteria, context)}
                  territory={criteria.territory}
                  potentials={potentials}
                  petals={petals}
                  heading={isParted ? 'h4' : 'h3'}
                />
              ))}
            </ol>
          </div>
        );
      })}
      {shown < order.length && (
        <button type="button" className="more no-print" onClick={showMore}>
          {explorerCopy.more(Math.min(PAGE, order.length - shown))}
        </button>
      )}
      {order.length > 0 && potentials.state === 'none' && (
        <p className="small no-print">{explorerCopy.choosePlace}</p>
      )}
      <p className="printed-address">{location.href}</p>
      <p className="small no-print">
        <a href={`${routes.method()}#${explorerCopy.methodId}`}>{explorerCopy.method}</a>
      </p>
    </>
  );
});

function Failure({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <p role="alert" className="notice">
      {text}{' '}
      <button type="button" onClick={onRetry}>
        {explorerCopy.retry}
      </button>
    </p>
  );
}

/** The browser restores the scroll before the list is there: it is done again once it is, and noted when one leaves. */
function useRestoredScroll(): void {
  useEffect(() => {
    const { scroll } = parseResultsSeen(history.state, PAGE, Number.MAX_SAFE_INTEGER);
    if (scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
    const note = () => {
      const { shown } = parseResultsSeen(history.state, PAGE, Number.MAX_SAFE_INTEGER);
      history.replaceState(withResultsSeen(history.state, { shown, scroll: scrollY }), '');
    };
    addEventListener('pagehide', note);
    return () => removeEventListener('pagehide', note);
  }, []);
}

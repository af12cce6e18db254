// The answer: occupations, best first, in as many parts as there are things to check; what to do when there are few.
import { lazy, memo, Suspense } from 'react';
import { LIST_STEP } from '#browser/list-view.ts';
import type { LoadedJson } from '#browser/use-json.ts';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { explorerCopy, sortWords } from '#copy/explorer.ts';
import { typographic } from '#copy/format.ts';
import { type Criteria, MATCHING_SORTS, NO_CRITERIA } from '#domain/matching/criteria.ts';
import { explain } from '#domain/matching/explain.ts';
import type { Matcher, MatchingContext } from '#domain/matching/match.ts';
import { routes } from '#routes';
import { withCriteria } from '#url-state/explorer.ts';
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
  /** Number of occupations shown at most. */
  shown: number;
  /** Full address of the page on the published site: a paper printed from a copy must lead there. */
  pageUrl: string;
  onChange: (changes: Partial<Criteria>) => void;
  onMore: () => void;
  /** What was pressed goes away: the focus must not. */
  onLeave: () => void;
}

/** Few print: what draws the code is fetched apart, and where it cannot be had the address stands alone. */
const PrintedAddress = lazy(() =>
  import('#charts/qr-code/PrintedAddress.tsx').then(
    ({ PrintedAddress }) => ({ default: PrintedAddress }),
    () => ({ default: PlainAddress }),
  ),
);

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
  shown,
  pageUrl,
  onChange,
  onMore,
  onLeave,
}: Props) {
  const { order, tiers, widenings } = answer;
  const address = withCriteria(new URL(pageUrl), criteria).href;
  const place = places.find(({ slug }) => slug === criteria.territory);
  const sorts = sortWords(place === undefined ? null : typographic(place.name));
  // Without a place there is no potential to sort by.
  const sortedBy = place === undefined && criteria.sort === 'potential' ? 'match' : criteria.sort;
  const seen = order.slice(0, shown);
  const isParted = tiers.filter((count) => count > 0).length > 1;
  const starts = [0, tiers[0], tiers[0] + tiers[1]];

  function tryAgain(retry: () => void): void {
    onLeave();
    retry();
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
      {bridges.isFailed && (
        <Failure text={explorerCopy.bridgesFailed} onRetry={() => tryAgain(bridges.retry)} />
      )}
      {potentials.state === 'failed' && (
        <Failure text={explorerCopy.potentialFailed} onRetry={() => tryAgain(potentials.retry)} />
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
        <button type="button" className="more no-print" onClick={onMore}>
          {explorerCopy.more(Math.min(LIST_STEP, order.length - shown))}
        </button>
      )}
      {order.length > 0 && potentials.state === 'none' && (
        <p className="small no-print">{explorerCopy.choosePlace}</p>
      )}
      <Suspense fallback={<PlainAddress url={address} words={explorerCopy.scan} />}>
        <PrintedAddress url={address} words={explorerCopy.scan} />
      </Suspense>
      <p className="small no-print">
        <a href={`${routes.method()}#${explorerCopy.methodId}`}>{explorerCopy.method}</a>
      </p>
    </>
  );
});

function PlainAddress({ url, words }: { url: string; words: string }) {
  return (
    <p className="only-print">
      {words}
      <br />
      {url}
    </p>
  );
}

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

// The decision aid: criteria on one side, the occupations that answer them on the other, classed anew at each choice.
// The whole choice stands in the address.
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useJson } from '#browser/use-json.ts';
import { useListView } from '#browser/use-list-view.ts';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { explorerCopy } from '#copy/explorer.ts';
import { asksForLikeness, type Criteria, NO_CRITERIA } from '#domain/matching/criteria.ts';
import { countFacets, proposeWidenings } from '#domain/matching/facets.ts';
import { createMatcher, type Matcher, type MatchingContext } from '#domain/matching/match.ts';
import { type MatchingPayload, unpackMatching } from '#domain/matching/matching-data.ts';
import { parseCriteria, type Vocabulary, withCriteria } from '#url-state/explorer.ts';
import { ChosenCriteria } from './ChosenCriteria.tsx';
import { CriteriaForm } from './CriteriaForm.tsx';
import { CriteriaSheet } from './CriteriaSheet.tsx';
import { countChoices, listChoices } from './choices.ts';
import { Results } from './Results.tsx';
import { afterPaint, useAfterPaint } from './use-after-paint.ts';
import { useMatchingContext } from './use-matching-context.ts';
import '#browser/controls.css';
import './explorer.css';

export interface ExplorerPlace {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'department' | 'efop';
}

interface Props {
  indexUrl: string;
  searchIndexUrl: string;
  /** By slug of territory: where its figures are. */
  potentialUrls: Readonly<Record<string, string>>;
  /** By first letter of the code: where the neighbours of an occupation are. */
  bridgeUrls: Readonly<Record<string, string>>;
  petals: readonly RosePetal[];
  places: readonly ExplorerPlace[];
  /** Full address of the page on the published site. */
  pageUrl: string;
}

export function Explorer(props: Props) {
  const { content, isFailed, retry } = useJson<MatchingPayload>(props.indexUrl, ['interests', 'occupations']);
  const matcher = useMemo(
    () => (content === null ? null : createMatcher(unpackMatching(content))),
    [content],
  );
  const [isRetried, setIsRetried] = useState(false);
  if (matcher !== null) return <ReadyExplorer {...props} matcher={matcher} takesFocus={isRetried} />;
  return (
    <div className="explorer-waiting" aria-busy={!isFailed}>
      {isFailed ? (
        <div role="alert">
          <p>{explorerCopy.failed}</p>
          <p>
            <button
              type="button"
              onClick={() => {
                setIsRetried(true);
                retry();
              }}
            >
              {explorerCopy.retry}
            </button>
          </p>
        </div>
      ) : (
        <p role="status">{explorerCopy.loading}</p>
      )}
    </div>
  );
}

/** Waits for a pause this long before it tells the count, so as not to talk over the choices. */
const ANNOUNCE_AFTER_MS = 600;

interface ReadyProps extends Props {
  matcher: Matcher;
  /** The button that one pressed to try again went away: the answer takes the focus. */
  takesFocus: boolean;
}

function ReadyExplorer(props: ReadyProps) {
  const { matcher, takesFocus, pageUrl, searchIndexUrl, potentialUrls, bridgeUrls, petals, places } = props;
  const [search, setSearch] = useState(() => location.search);
  const vocabulary = useMemo(() => readVocabulary(matcher, places), [matcher, places]);
  const { criteria, ignored } = useMemo(() => parseCriteria(search, vocabulary), [search, vocabulary]);
  // What was pressed shows at once; the answer, which takes longer to draw, follows.
  const asked = useAfterPaint(criteria);
  const { context, potentials, bridges, isWaiting } = useMatchingContext(
    matcher.index,
    asked,
    potentialUrls,
    bridgeUrls,
  );
  const answer = useMemo(() => readAnswer(matcher, asked, context), [matcher, asked, context]);
  const facets = useMemo(() => countFacets(matcher, asked, context), [matcher, asked, context]);
  const choices = useMemo(
    () => listChoices(matcher.index, asked, petals, places),
    [matcher, asked, petals, places],
  );
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  // What is near one's occupation is not there: nobody knows how many answer.
  const isUnknown = isWaiting || bridges.isFailed;
  const announcement = useAnnouncement(isUnknown ? '' : explorerCopy.announce(answer.order.length));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { shown, keep, restart, showMore } = useListView({
    isDrawn: asked === criteria && !isWaiting && potentials.state !== 'loading',
    items: '.explorer .card',
  });

  const latest = useRef(location.href);
  useEffect(() => {
    const onPopState = () => {
      latest.current = location.href;
      setSearch(location.search);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  // One entry for each choice: Back undoes the last one.
  const change = useCallback(
    (changes: Partial<Criteria>) => {
      const here = new URL(latest.current);
      const address = withCriteria(here, { ...parseCriteria(here.search, vocabulary).criteria, ...changes });
      if (address.href === here.href) return;
      latest.current = address.href;
      setSearch(address.search);
      // The browser takes a while over each entry of its history: not before the choice is seen.
      afterPaint(() => {
        keep();
        history.pushState(null, '', address);
        // With the answer to the new question, not before.
        startTransition(restart);
      });
    },
    [vocabulary, keep, restart],
  );
  const clear = useCallback(() => change(NO_CRITERIA), [change]);

  const form = (
    <CriteriaForm
      index={matcher.index}
      criteria={criteria}
      facets={facets}
      petals={petals}
      places={places}
      searchIndexUrl={searchIndexUrl}
      onChange={change}
    />
  );
  const openedWith = useRef(search);
  const openSheet = () => {
    openedWith.current = search;
    setIsSheetOpen(true);
  };
  const closeSheet = useCallback(() => {
    setIsSheetOpen(false);
    // The answer is another one: it is read from its top.
    heading.current?.focus({ preventScroll: openedWith.current === new URL(latest.current).search });
  }, []);
  const focusHeading = useCallback(() => heading.current?.focus({ preventScroll: true }), []);
  /** What was pressed goes away with the choice: the focus goes where its effect is read. */
  const changeHere = useCallback(
    (changes: Partial<Criteria>) => {
      change(changes);
      focusHeading();
    },
    [change, focusHeading],
  );
  const clearHere = useCallback(() => changeHere(NO_CRITERIA), [changeHere]);
  const count = answer.order.length;
  const chosen = countChoices(asked);
  const isRanked = count > 1 && asked.sort === 'match' && (asksForLikeness(asked) || asked.riasec !== null);
  return (
    <div className="explorer" aria-busy={isWaiting || asked !== criteria}>
      <CriteriaSheet
        isOpen={isSheetOpen}
        count={isUnknown ? explorerCopy.seeAnswer : explorerCopy.see(count)}
        announcement={announcement}
        onClose={closeSheet}
        onClear={chosen > 0 ? clear : null}
      >
        {form}
      </CriteriaSheet>
      <section className="answer" aria-labelledby="resultats">
        {ignored.length > 0 && (
          <p role="status" className="notice">
            {explorerCopy.ignored(ignored)}
          </p>
        )}
        <h2 id="resultats" ref={heading} tabIndex={-1}>
          {isWaiting ? explorerCopy.loading : isUnknown ? explorerCopy.answer : explorerCopy.count(count)}
          {!isUnknown && isRanked && <small>, {explorerCopy.ranked}</small>}
        </h2>
        <ChosenCriteria choices={choices} onChange={changeHere} onClear={clearHere} />
        <Results
          matcher={matcher}
          criteria={asked}
          context={context}
          answer={answer}
          potentials={potentials}
          bridges={bridges}
          places={places}
          petals={petals}
          isUnknown={isUnknown}
          shown={shown}
          pageUrl={pageUrl}
          onChange={changeHere}
          onMore={showMore}
          onLeave={focusHeading}
        />
      </section>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <div className="refine-bar no-print">
        <strong>{isUnknown ? '' : explorerCopy.count(count)}</strong>
        <button type="button" className="primary" onClick={openSheet}>
          {explorerCopy.refine(chosen)}
        </button>
      </div>
    </div>
  );
}

export interface ReadAnswer {
  readonly order: readonly number[];
  readonly tiers: readonly [number, number, number];
  readonly widenings: ReturnType<typeof proposeWidenings>;
}

/** A copy: the matcher gives its own buffers, which the next question fills again. */
function readAnswer(matcher: Matcher, criteria: Criteria, context: MatchingContext): ReadAnswer {
  const { order: found, tiers } = matcher.match(criteria, context);
  const order = [...found];
  return { order, tiers, widenings: proposeWidenings(matcher, criteria, context, order.length) };
}

function readVocabulary({ index }: Matcher, places: readonly ExplorerPlace[]): Vocabulary {
  const codes = (choices: readonly (readonly [string, ...unknown[]])[]) => choices.map(([code]) => code);
  return {
    interests: new Set(index.interests),
    skills: new Set(codes(index.skills)),
    occupations: new Set(index.codes),
    successors: index.successors,
    domains: new Set([...codes(index.majorDomains), ...codes(index.domains)]),
    sectors: new Set(codes(index.sectors)),
    territories: new Set(places.map(({ slug }) => slug)),
  };
}

function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return announced;
}

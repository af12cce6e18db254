// The self-discovery: start, one card at a time, then one's rose. Where one is stands in the address; answers, in the tab.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { discoverCopy } from '#copy/discover.ts';
import { type Answer, type Answers, discover } from '#domain/discovery/discover.ts';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';
import { type DiscoverView, parseDiscoverView, withDiscoverView } from '#url-state/discover-view.ts';
import { MAX_CHOSEN_INTERESTS } from '#url-state/interests.ts';
import { keepAnswers, readAnswers } from './answers-store.ts';
import { Card } from './Card.tsx';
import { GrowingRose } from './GrowingRose.tsx';
import { Result } from './Result.tsx';
import './discover.css';

/** A petal, with what its interest is called and where its page is. */
export interface Interest extends RosePetal {
  readonly label: string;
  readonly href: string;
}

interface Props {
  readonly cards: readonly DiscoveryCard[];
  /** In the order of the petals. */
  readonly interests: readonly Interest[];
}

/** Kept in the state of a history entry: the card from which one came, so that going back does not pile up entries. */
const CAME_FROM = 'discoverCameFrom';

export function Discover({ cards, interests }: Props) {
  const [search, setSearch] = useState(() => location.search);
  const [answers, setAnswers] = useState<Answers>(readAnswers);
  const [notice, setNotice] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const known = useMemo(() => new Set(interests.map(({ id }) => id)), [interests]);
  const { view, isGarbled } = useMemo(
    () => parseDiscoverView(search, cards.length, known),
    [search, cards, known],
  );
  const found = useMemo(
    () =>
      discover(
        cards,
        answers,
        interests.map(({ id }) => id),
        MAX_CHOSEN_INTERESTS,
      ),
    [cards, answers, interests],
  );

  useEffect(() => {
    const onPopState = () => setSearch(location.search);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const hasMoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of the address, and then only
  useEffect(() => {
    setNotice('');
    if (!hasMoved.current) {
      hasMoved.current = true;
      return;
    }
    // The button that one has pressed is still there on the next card, and stays under the finger; where it is gone,
    // one starts from the heading of what took its place.
    if (root.current?.contains(document.activeElement)) return;
    root.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [search]);

  function go(next: DiscoverView, from: number | null = null): void {
    const address = withDiscoverView(new URL(location.href), next);
    if (address.href !== location.href) history.pushState({ [CAME_FROM]: from }, '', address);
    setSearch(address.search);
  }

  function answerCard(number: number, answer: Answer): void {
    const card = cards[number - 1];
    if (card === undefined) return;
    // Passing on a card already answered keeps the answer.
    const kept = answer === 'skip' ? (answers.get(card.id) ?? answer) : answer;
    const next: Answers = new Map([...answers, [card.id, kept]]);
    setAnswers(next);
    keepAnswers(next);
    if (number < cards.length) go({ kind: 'card', number: number + 1 }, number);
    else showResult(next);
  }

  function showResult(given: Answers): void {
    const { riasec, suggestions } = discover(
      cards,
      given,
      interests.map(({ id }) => id),
      MAX_CHOSEN_INTERESTS,
    );
    go({ kind: 'result', interests: suggestions.map(({ interest }) => interest), riasec });
  }

  function goBack(number: number): void {
    const cameFrom: unknown = history.state?.[CAME_FROM];
    if (cameFrom === number - 1) history.back();
    else go(number === 1 ? { kind: 'start' } : { kind: 'card', number: number - 1 });
  }

  function restart(): void {
    setAnswers(new Map());
    keepAnswers(new Map());
    go({ kind: 'card', number: 1 });
  }

  function toggle(chosen: readonly string[], id: string): void {
    if (view.kind !== 'result') return;
    const others = chosen.filter((other) => other !== id);
    if (others.length === MAX_CHOSEN_INTERESTS) {
      setNotice(discoverCopy.most(MAX_CHOSEN_INTERESTS));
      return;
    }
    const isNew = others.length === chosen.length;
    go({ ...view, interests: isNew ? [...others, id] : others });
  }

  const card = view.kind === 'card' ? cards[view.number - 1] : undefined;
  const firstOpen = cards.findIndex(({ id }) => !answers.has(id));
  const announced =
    view.kind === 'card' && card !== undefined
      ? discoverCopy.announced(view.number, cards.length, card.setting, card.activity)
      : notice;
  return (
    <div className="discover" data-view={view.kind} ref={root} aria-busy={false}>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {isGarbled && <p className="notice">{discoverCopy.garbled}</p>}
      {view.kind === 'start' && (
        <div className="start">
          {answers.size === 0 && (
            <button type="button" className="main" onClick={() => go({ kind: 'card', number: 1 }, 0)}>
              {discoverCopy.start}
            </button>
          )}
          {answers.size > 0 && firstOpen !== -1 && (
            <button
              type="button"
              className="main"
              onClick={() => go({ kind: 'card', number: firstOpen + 1 })}
            >
              {discoverCopy.resume(firstOpen + 1, cards.length)}
            </button>
          )}
          {answers.size > 0 && firstOpen === -1 && (
            <button type="button" className="main" onClick={() => showResult(answers)}>
              {discoverCopy.seeResult}
            </button>
          )}
          {answers.size > 0 && (
            <button type="button" onClick={restart}>
              {discoverCopy.restart}
            </button>
          )}
        </div>
      )}
      {view.kind === 'card' && card !== undefined && (
        <Card
          card={card}
          number={view.number}
          total={cards.length}
          given={answers.get(card.id) ?? null}
          onAnswer={(answer) => answerCard(view.number, answer)}
          onBack={() => goBack(view.number)}
        />
      )}
      {view.kind !== 'result' && (
        <GrowingRose interests={interests} chosen={found.suggestions.map(({ interest }) => interest)} />
      )}
      {view.kind === 'result' && (
        <Result
          result={view}
          found={found}
          cards={cards}
          interests={interests}
          hasAnswers={answers.size > 0}
          notice={notice}
          onToggle={toggle}
          onReview={() => go({ kind: 'card', number: 1 })}
          onRestart={restart}
        />
      )}
    </div>
  );
}

// The result: one's rose, the interests with the answers that led to them, and where to go from there. All can be changed.
import { Rose } from '#charts/rose/Rose.tsx';
import { discoverCopy } from '#copy/discover.ts';
import { typographic } from '#copy/format.ts';
import { type Discovery, HEAVIEST, RIASEC_LETTERS, type RiasecWeights } from '#domain/discovery/discover.ts';
import { routes } from '#routes';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';
import { type DiscoverResult, writeResult } from '#url-state/discover-view.ts';
import { serializeRiasec } from '#url-state/riasec.ts';
import type { Interest } from './Discover.island.tsx';

interface Props {
  /** What the address says. */
  readonly result: DiscoverResult;
  /** What the answers of this tab lead to. */
  readonly found: Discovery;
  readonly cards: readonly DiscoveryCard[];
  readonly interests: readonly Interest[];
  readonly hasAnswers: boolean;
  readonly notice: string;
  readonly onToggle: (chosen: readonly string[], id: string) => void;
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

export function Result({
  result,
  found,
  cards,
  interests,
  hasAnswers,
  notice,
  onToggle,
  onReview,
  onRestart,
}: Props) {
  const { riasec } = result;
  // A link may bring the rose of someone else: the answers of this tab do not explain that one.
  const isOwn =
    riasec !== null && found.riasec !== null && serializeRiasec(riasec) === serializeRiasec(found.riasec);
  const suggested = isOwn ? found.suggestions : [];
  const rank = new Map(suggested.map(({ interest }, index) => [interest, index]));
  const rankOf = (id: string) => rank.get(id) ?? suggested.length;
  // As the answers rank them; then those added, in the order of the petals.
  const chosen = interests
    .filter(({ id }) => result.interests.includes(id))
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  const ids = chosen.map(({ id }) => id);
  const isUnchanged = isOwn && suggested.length === ids.length && ids.every((id) => rank.has(id));
  const activityOf = (card: string) => cards.find(({ id }) => id === card)?.activity ?? '';
  const toggle = (id: string) => onToggle(result.interests, id);

  return (
    <div className="result">
      <h2 tabIndex={-1}>{discoverCopy.resultHeading}</h2>
      <p>
        {ids.length === 0
          ? discoverCopy.nothing
          : isUnchanged
            ? discoverCopy.found(ids.length)
            : discoverCopy.chosen(ids.length)}
      </p>
      <div className="columns">
        <div className="dial">
          <Rose petals={interests} chosen={ids} label={discoverCopy.roseLabel} onToggle={toggle} />
        </div>
        <div>
          <ol className="chosen">
            {chosen.map(({ id, label, name, href, hue }) => {
              const because = suggested.find(({ interest }) => interest === id)?.because;
              return (
                <li key={id} className={`hue-${hue}`}>
                  <a href={href}>{typographic(label)}</a>
                  <button
                    type="button"
                    className="no-print"
                    aria-label={discoverCopy.removeNamed(name)}
                    onClick={() => toggle(id)}
                  >
                    {discoverCopy.remove}
                  </button>
                  {isOwn && (
                    <small>
                      {because === undefined
                        ? discoverCopy.added
                        : discoverCopy.because(because.map(activityOf))}
                    </small>
                  )}
                </li>
              );
            })}
          </ol>
          <p className="no-print">
            <a className="main" href={routes.explorer(writeResult(result))}>
              {discoverCopy.seeOccupations}
            </a>
          </p>
        </div>
      </div>
      {notice !== '' && <p className="notice">{notice}</p>}
      <details className="change no-print">
        <summary>{discoverCopy.change}</summary>
        <ul aria-label={discoverCopy.roseLabel}>
          {interests.map(({ id, name, hue }) => (
            <li key={id}>
              <button
                type="button"
                className={`hue-${hue}`}
                aria-pressed={ids.includes(id)}
                onClick={() => toggle(id)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {riasec !== null && <Letters weights={riasec} />}
      <p className="limits">{discoverCopy.limits}</p>
      <p className="only-print">{location.href}</p>
      <div className="moves no-print">
        {hasAnswers ? (
          <>
            <button type="button" onClick={onReview}>
              {discoverCopy.again}
            </button>
            <button type="button" onClick={onRestart}>
              {discoverCopy.restart}
            </button>
          </>
        ) : (
          <button type="button" onClick={onRestart}>
            {discoverCopy.mine}
          </button>
        )}
      </div>
    </div>
  );
}

/** The six letters in words, heaviest first: no one needs to know them. */
function Letters({ weights }: { readonly weights: RiasecWeights }) {
  const letters = RIASEC_LETTERS.toSorted((a, b) => weights[b] - weights[a]);
  return (
    <>
      <h3>{discoverCopy.lettersHeading}</h3>
      <dl className="letters">
        {letters.map((letter) => (
          <div key={letter}>
            <dt>{discoverCopy.letters[letter]}</dt>
            <dd>
              <svg
                className="bar"
                viewBox={`0 0 ${HEAVIEST} 1`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={weights[letter]} height="1" />
              </svg>
              {discoverCopy.howMuch(weights[letter])}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

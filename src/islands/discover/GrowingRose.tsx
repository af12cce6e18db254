// Beside the start and the cards, where the screen is wide: what the answers draw so far, in petals and in words.
import { Rose } from '#charts/rose/Rose.tsx';
import { discoverCopy } from '#copy/discover.ts';
import type { Interest } from './Discover.island.tsx';

interface Props {
  readonly interests: readonly Interest[];
  /** Ids, the clearest first. */
  readonly chosen: readonly string[];
}

/** Not announced at each answer: the next card is. Who wants to know reads on after it. */
export function GrowingRose({ interests, chosen }: Props) {
  const named = chosen.flatMap((id) => interests.find((interest) => interest.id === id) ?? []);
  return (
    <div className="growing no-print">
      <div className="petals" aria-hidden="true">
        <Rose petals={interests} chosen={chosen} label="" />
      </div>
      <p>{named.length === 0 ? discoverCopy.growingEmpty : discoverCopy.growing}</p>
      {named.length > 0 && (
        <ul>
          {named.map(({ id, name, hue }) => (
            <li key={id} className={`hue-${hue}`}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

// One card: where, what, three answers. Letters and arrows work while the focus is in it, and nowhere else.
import type { KeyboardEvent } from 'react';
import { discoverCopy } from '#copy/discover.ts';
import { ANSWERS, type Answer } from '#domain/discovery/discover.ts';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';

interface Props {
  readonly card: DiscoveryCard;
  /** 1 for the first. */
  readonly number: number;
  readonly total: number;
  /** What was answered before, when one comes back. */
  readonly given: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: () => void;
}

/** The initials of the three answers. */
const LETTERS: Readonly<Record<string, Answer>> = { j: 'like', b: 'meh', p: 'no' };

export function Card({ card, number, total, given, onAnswer, onBack }: Props) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A key held down would answer the next cards unread.
    if (event.repeat) {
      if (event.key !== 'Tab') event.preventDefault();
      return;
    }
    const answer = event.key === 'ArrowRight' ? 'skip' : LETTERS[event.key.toLowerCase()];
    if (answer !== undefined) onAnswer(answer);
    else if (event.key === 'ArrowLeft') onBack();
    else return;
    event.preventDefault();
  }

  return (
    <section className="card" aria-label={discoverCopy.card} onKeyDown={onKeyDown}>
      <p className="progress">{discoverCopy.progress(number, total)}</p>
      <svg className="bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={number} height="1" />
      </svg>
      <div className="activity">
        <p>{card.setting}</p>
        <h2 tabIndex={-1}>{card.activity}</h2>
      </div>
      <div className="answers">
        {ANSWERS.map((answer) => (
          <button key={answer} type="button" aria-pressed={given === answer} onClick={() => onAnswer(answer)}>
            {discoverCopy.answers[answer]}
          </button>
        ))}
      </div>
      <div className="moves">
        <button type="button" onClick={onBack}>
          {discoverCopy.previous}
        </button>
        <button type="button" onClick={() => onAnswer('skip')}>
          {discoverCopy.skip}
        </button>
      </div>
      <p className="keys small">{discoverCopy.keys}</p>
    </section>
  );
}

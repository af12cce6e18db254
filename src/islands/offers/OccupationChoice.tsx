// The field where one names an occupation: what is typed finds some, of which one is chosen.
import { useId, useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import type { Directory, DirectoryEntry } from '#domain/selection/directory.ts';
import { fold } from '#domain/text/fold.ts';

interface Props {
  /** `null`: on its way, or not asked for yet. */
  directory: Directory | null;
  chosen: DirectoryEntry | null;
  onType: () => void;
  onChoose: (code: string | null) => void;
}

const SHOWN = 6;
/** One letter would find them all. */
const LEAST_LETTERS = 2;

export function OccupationChoice({ directory, chosen, onType, onChoose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const area = useRef<HTMLDivElement>(null);
  const words = fold(text).split(' ').filter(Boolean);
  const startsAsTyped = ({ title }: DirectoryEntry) => fold(title).startsWith(words[0] ?? '');
  const isAsked = directory !== null && words.join('').length >= LEAST_LETTERS;
  const found = isAsked
    ? directory.entries
        .filter(({ title }) => words.every((word) => ` ${fold(title)}`.includes(` ${word}`)))
        // Whose name starts so comes before whoever works with them.
        .toSorted((a, b) => Number(startsAsTyped(b)) - Number(startsAsTyped(a)))
        .slice(0, SHOWN)
    : [];

  function choose(code: string | null): void {
    setText('');
    // The button goes away.
    area.current?.focus();
    onChoose(code);
  }

  return (
    <div ref={area} tabIndex={-1} className="occupation">
      {chosen === null ? (
        <>
          <label htmlFor={id}>{copy.occupation}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            maxLength={80}
            aria-describedby={`${id}-hint`}
            value={text}
            onFocus={onType}
            onChange={({ target }) => setText(target.value)}
          />
          <p id={`${id}-hint`} className="small">
            {copy.occupationHint}
          </p>
          <p role="status" className="small">
            {isAsked && copy.occupationsFound(found.length)}
          </p>
          <ul className="choices">
            {found.map(({ code, title }) => (
              <li key={code}>
                <button type="button" onClick={() => choose(code)}>
                  {typographic(title)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            {copy.occupation}
            {'\u00a0: '}
            <b>{typographic(chosen.title)}</b>
          </p>
          <button type="button" onClick={() => choose(null)}>
            {copy.removeOccupation}
          </button>
        </>
      )}
    </div>
  );
}

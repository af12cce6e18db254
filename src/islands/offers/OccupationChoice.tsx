// The field where one names an occupation: what is typed finds some, of which one is chosen.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import type { Directory, DirectoryEntry } from '#domain/selection/directory.ts';
import { fold } from '#domain/text/fold.ts';

interface Props {
  /** `null`: on its way, or not asked for yet. */
  directory: Directory | null;
  chosen: Pick<DirectoryEntry, 'title'> | null;
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

  /** Down and up go through what is found, Enter takes the first, Escape empties the field. */
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const field = area.current?.querySelector('input');
    const steps = [field, ...(area.current?.querySelectorAll('li button') ?? [])];
    const at = steps.indexOf(document.activeElement as HTMLInputElement);
    if (field == null || at < 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && steps[next] instanceof HTMLElement) {
      event.preventDefault();
      steps[next].focus();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
      field.focus();
    } else if (event.key === 'Enter' && at === 0 && found[0] !== undefined) {
      event.preventDefault();
      choose(found[0].code);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and of the buttons within, together.
    <div ref={area} tabIndex={-1} className="occupation" onKeyDown={onKeyDown}>
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
          <p className="label">{copy.occupation}</p>
          <p>{typographic(chosen.title)}</p>
          <button type="button" onClick={() => choose(null)}>
            {copy.removeOccupation}
          </button>
        </>
      )}
    </div>
  );
}

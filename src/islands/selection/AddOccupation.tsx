// Adds an occupation to the comparison: one of those that are kept, or any by its name.
import { useId, useRef, useState } from 'react';
import { useSelection } from '#browser/use-selection.ts';
import { compareCopy as copy } from '#copy/compare.ts';
import { typographic } from '#copy/format.ts';
import {
  type Directory,
  type DirectoryEntry,
  findByTitle,
  findOccupations,
} from '#domain/selection/directory.ts';
import { codesOf, MAX_COMPARED } from '#domain/selection/selection.ts';
import { fold } from '#domain/text/fold.ts';

interface Props {
  directory: Directory;
  chosen: readonly DirectoryEntry[];
  onAdd: (entry: DirectoryEntry) => void;
}

const SHOWN = 8;
/** One letter would find them all. */
const LEAST_LETTERS = 2;

export function AddOccupation({ directory, chosen, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const { selection } = useSelection();
  const area = useRef<HTMLDivElement>(null);
  const isFree = ({ code }: DirectoryEntry) => !chosen.some((each) => each.code === code);
  const isFull = chosen.length >= MAX_COMPARED;
  const kept = findOccupations(directory, codesOf(selection)).found.filter(isFree);
  const isAsked = fold(text).replaceAll(' ', '').length >= LEAST_LETTERS;
  const results = isAsked ? findByTitle(directory, text).filter(isFree).slice(0, SHOWN) : [];

  function add(entry: DirectoryEntry): void {
    setText('');
    // The button goes away with its list.
    area.current?.focus();
    onAdd(entry);
  }

  return (
    <div ref={area} className="add no-print" tabIndex={-1}>
      {isFull ? (
        <p>{copy.addNote(MAX_COMPARED)}</p>
      ) : (
        <>
          {kept.length > 0 && (
            <>
              <p id={`${id}-kept`}>{copy.fromSelection}</p>
              <Choices labelledBy={`${id}-kept`} entries={kept} onAdd={add} />
            </>
          )}
          <label htmlFor={id}>{copy.search}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p id={`${id}-hint`} className="small">
            {copy.searchHint}
          </p>
          <p role="status" id={`${id}-found`} className="small">
            {isAsked && copy.found(results.length)}
          </p>
          {results.length > 0 && <Choices labelledBy={`${id}-found`} entries={results} onAdd={add} />}
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  labelledBy: string;
  entries: readonly DirectoryEntry[];
  onAdd: (entry: DirectoryEntry) => void;
}

function Choices({ labelledBy, entries, onAdd }: ChoicesProps) {
  return (
    <ul className="choices" aria-labelledby={labelledBy}>
      {entries.map((entry) => (
        <li key={entry.code}>
          <button
            type="button"
            aria-label={copy.addNamed(typographic(entry.title))}
            onClick={() => onAdd(entry)}
          >
            + {typographic(entry.title)}
          </button>
        </li>
      ))}
    </ul>
  );
}

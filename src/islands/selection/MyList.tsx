// One's own selection: order, notes, and what one can do with the whole.
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { writeSelection } from '#browser/selection-store.ts';
import { formatInteger, typographic } from '#copy/format.ts';
import { selectionCopy as copy } from '#copy/selection.ts';
import type { Directory } from '#domain/selection/directory.ts';
import {
  codesOf,
  EMPTY_SELECTION,
  type KeptOccupation,
  LONGEST_NOTE,
  MAX_COMPARED,
  moveOccupation,
  removeOccupation,
  type Selection,
  writeNote,
} from '#domain/selection/selection.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import { Potential } from './Potential.tsx';
import type { PlaceFigures } from './places.ts';
import { Share } from './Share.tsx';

interface Props {
  selection: Selection;
  directory: Directory;
  figures: PlaceFigures;
  origin: string;
  onChange: (next: Selection, message: string) => void;
}

export function MyList({ selection, directory, figures, origin, onChange }: Props) {
  const [announcement, setAnnouncement] = useState('');
  if (selection.length === 0) return <Empty />;
  const titleOf = (code: string) => typographic(directory.find(code)?.title ?? copy.gone(code));

  function move(code: string, step: -1 | 1): void {
    const next = moveOccupation(selection, code, step);
    writeSelection(next);
    setAnnouncement(copy.moved(titleOf(code), codesOf(next).indexOf(code) + 1, next.length));
  }

  const compared = selection.flatMap(({ code }) => directory.find(code)?.code ?? []).slice(0, MAX_COMPARED);
  return (
    <section aria-labelledby="gardes">
      <h2 id="gardes">{copy.count(selection.length)}</h2>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      <ol className="kept">
        {selection.map((kept, index) => (
          <Kept
            key={kept.code}
            kept={kept}
            index={index}
            of={selection.length}
            directory={directory}
            figures={figures}
            onMove={(step) => move(kept.code, step)}
            onNote={(note) => writeSelection(writeNote(selection, kept.code, note))}
            onRemove={() =>
              onChange(removeOccupation(selection, kept.code), copy.removed(titleOf(kept.code)))
            }
          />
        ))}
      </ol>
      <p className="small no-print">{copy.notePrivacy}</p>
      <p className="actions no-print">
        {compared.length > 0 && (
          <a className="primary" href={routes.compare(compared)}>
            {copy.compare(selection.length, MAX_COMPARED)}
          </a>
        )}
        <button type="button" onClick={() => onChange(EMPTY_SELECTION, copy.cleared)}>
          {copy.clear}
        </button>
      </p>
      <Share codes={codesOf(selection)} figures={figures} origin={origin} />
    </section>
  );
}

interface KeptProps {
  kept: KeptOccupation;
  index: number;
  of: number;
  directory: Directory;
  figures: PlaceFigures;
  onMove: (step: -1 | 1) => void;
  onNote: (note: string) => void;
  onRemove: () => void;
}

function Kept({ kept: { code, note }, index, of, directory, figures, onMove, onNote, onRemove }: KeptProps) {
  const entry = directory.find(code);
  const title = typographic(entry?.title ?? copy.gone(code));
  return (
    <li>
      <h3>
        <span className="rank">{formatInteger(index + 1)}</span>
        {entry === null ? title : <a href={routes.occupation(slugify(entry.title))}>{title}</a>}
      </h3>
      {entry !== null && <Potential figures={figures} jobFamily={entry.jobFamily} />}
      {note !== '' && <p className="only-print">{note}</p>}
      <label className="note no-print">
        <span>{copy.note}</span>
        <textarea
          aria-label={copy.noteOf(title)}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => onNote(event.target.value)}
        />
      </label>
      <div className="row no-print">
        {entry !== null && (
          <a
            href={routes.offers(new URLSearchParams({ metier: code }))}
            aria-label={copy.named(copy.offers, title)}
          >
            {copy.offers}
          </a>
        )}
        <Move word={copy.up} title={title} isPossible={index > 0} onMove={() => onMove(-1)} />
        <Move word={copy.down} title={title} isPossible={index < of - 1} onMove={() => onMove(1)} />
        <button type="button" aria-label={copy.named(copy.remove, title)} onClick={onRemove}>
          {copy.remove}
        </button>
      </div>
    </li>
  );
}

interface MoveProps {
  word: string;
  title: string;
  isPossible: boolean;
  onMove: () => void;
}

/** At an end it stays where it is, with the focus: a disabled button would lose it. */
function Move({ word, title, isPossible, onMove }: MoveProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      aria-label={copy.named(word, title)}
      aria-disabled={!isPossible}
      onClick={() => {
        if (!isPossible) return;
        flushSync(onMove);
        // The browser lets go of the focus when the list is put in another order.
        button.current?.focus();
      }}
    >
      {word}
    </button>
  );
}

function Empty() {
  return (
    <section aria-labelledby="vide">
      <h2 id="vide">{copy.empty.heading}</h2>
      <p>{copy.empty.text}</p>
      <p>{copy.empty.ways}</p>
      <ul className="ways">
        <li>
          <a href={routes.explorer()}>{copy.empty.explorer}</a>
        </li>
        <li>
          <a href={routes.nearMe()}>{copy.empty.nearMe}</a>
        </li>
        <li>
          <a href={routes.occupations()}>{copy.allOccupations}</a>
        </li>
      </ul>
    </section>
  );
}

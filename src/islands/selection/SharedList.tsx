// A selection that somebody shares: read only, until one takes it over.

import { typographic } from '#copy/format.ts';
import { selectionCopy as copy } from '#copy/selection.ts';
import { type Directory, findOccupations } from '#domain/selection/directory.ts';
import { EMPTY_SELECTION, keepOccupations, MAX_KEPT, type Selection } from '#domain/selection/selection.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import { type ListedOccupations, withOccupations } from '#url-state/occupations.ts';
import { LinkNotices } from './LinkNotices.tsx';
import { Potential } from './Potential.tsx';
import type { PlaceFigures } from './places.ts';

interface Props {
  listed: ListedOccupations;
  directory: Directory;
  figures: PlaceFigures;
  /** One's own. */
  selection: Selection;
  onChange: (next: Selection, message: string) => void;
  onGo: (address: URL) => void;
}

export function SharedList({ listed, directory, figures, selection, onChange, onGo }: Props) {
  const { found, unknown } = findOccupations(directory, listed.codes);
  const codes = found.map(({ code }) => code);

  function take(start: Selection): void {
    const next = keepOccupations(start, codes);
    const isCut = new Set([...start.map(({ code }) => code), ...codes]).size > next.length;
    onChange(
      next,
      [copy.shared.taken(next.length), isCut ? copy.shared.full(MAX_KEPT) : ''].join(' ').trim(),
    );
    onGo(withOccupations(new URL(location.href), []));
  }

  return (
    <section aria-labelledby="partagee">
      <h2 id="partagee">{copy.shared.heading}</h2>
      <LinkNotices unknown={[...listed.strays, ...unknown]} beyond={listed.beyond} most={MAX_KEPT} />
      {found.length === 0 ? (
        <p>{copy.shared.none}</p>
      ) : (
        <>
          <p>{copy.shared.lead(found.length)}</p>
          <ol className="kept">
            {found.map(({ code, title, jobFamily }) => (
              <li key={code}>
                <h3>
                  <a href={routes.occupation(slugify(title))}>{typographic(title)}</a>
                </h3>
                <Potential figures={figures} jobFamily={jobFamily} />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="actions no-print">
        {found.length > 0 && selection.length === 0 && (
          <button type="button" className="primary" onClick={() => take(EMPTY_SELECTION)}>
            {copy.shared.take}
          </button>
        )}
        {found.length > 0 && selection.length > 0 && (
          <fieldset>
            <legend>
              <strong>{copy.shared.take}</strong> {copy.shared.already(selection.length)}
            </legend>
            <button type="button" className="primary" onClick={() => take(selection)}>
              {copy.shared.add}
            </button>
            <button type="button" onClick={() => take(EMPTY_SELECTION)}>
              {copy.shared.replace}
            </button>
          </fieldset>
        )}
        <a href={routes.selection()}>{copy.shared.mine}</a>
      </div>
    </section>
  );
}

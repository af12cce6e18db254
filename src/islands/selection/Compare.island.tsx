// The comparison: up to four occupations, all of it in the address.
import { useMemo, useState } from 'react';
import { useJson } from '#browser/use-json.ts';
import { PrintedAddress } from '#charts/qr-code/PrintedAddress.tsx';
import { compareCopy as copy } from '#copy/compare.ts';
import { typographic } from '#copy/format.ts';
import { selectionCopy } from '#copy/selection.ts';
import {
  DIRECTORY_MEMBERS,
  type DirectoryEntry,
  findOccupations,
  openDirectory,
  type PackedDirectory,
} from '#domain/selection/directory.ts';
import { MAX_COMPARED, moveItem } from '#domain/selection/selection.ts';
import { routes } from '#routes';
import { parseOccupations, withOccupations } from '#url-state/occupations.ts';
import { AddOccupation } from './AddOccupation.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Failure } from './Failure.tsx';
import { LinkNotices } from './LinkNotices.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { addressIn, type PlaceOption, usePlaceFigures } from './places.ts';
import { useAddress } from './use-address.ts';
import { useCompared } from './use-compared.ts';
import './selection.css';
import './compare.css';

interface Props {
  directoryUrl: string;
  /** Folder of the files of occupations. */
  filesUrl: string;
  places: readonly PlaceOption[];
  /** Of the published site: what is printed leads to it. */
  origin: string;
}

const NOTHING = { found: [], unknown: [] };

export function Compare({ directoryUrl, filesUrl, places, origin }: Props) {
  const { search, go } = useAddress();
  const names = useJson<PackedDirectory>(directoryUrl, DIRECTORY_MEMBERS);
  const directory = useMemo(
    () => (names.content === null ? null : openDirectory(names.content)),
    [names.content],
  );
  const figures = usePlaceFigures(search, places);
  const [message, setMessage] = useState('');
  /** Stays open while one chooses; there is nothing else to do before two are chosen. */
  const [isOpen, setIsOpen] = useState(false);
  const listed = parseOccupations(search, MAX_COMPARED);
  const { found, unknown } = directory === null ? NOTHING : findOccupations(directory, listed.codes);
  const compared = useCompared(filesUrl, found);

  function choose(entries: readonly DirectoryEntry[], said: string): void {
    setMessage(said);
    go(
      withOccupations(
        new URL(location.href),
        entries.map(({ code }) => code),
      ),
    );
  }

  if (names.isFailed) {
    return (
      <div className="selection">
        <Failure text={selectionCopy.failed} onRetry={names.retry} />
      </div>
    );
  }
  if (directory === null) return <p aria-busy="true">{selectionCopy.loading}</p>;
  const isWaiting = compared.state === 'loading' || figures.state === 'loading';
  return (
    <div className="selection compare" aria-busy={isWaiting}>
      <LinkNotices unknown={[...listed.strays, ...unknown]} beyond={listed.beyond} most={MAX_COMPARED} />
      <p role="status" className="visually-hidden">
        {message}
      </p>
      {found.length < 2 && <p>{found.length === 0 ? copy.empty : copy.one}</p>}
      <details
        className="no-print"
        open={isOpen || found.length < 2}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{copy.change}</summary>
        {found.length > 0 && (
          <ol className="chosen no-print" aria-label={copy.chosen}>
            {found.map((entry, index) => (
              <li key={entry.code}>
                <span>{typographic(entry.title)}</span>
                {index > 0 && (
                  <button
                    type="button"
                    aria-label={selectionCopy.named(copy.before, typographic(entry.title))}
                    onClick={() =>
                      choose(moveItem(found, index, -1), copy.moved(typographic(entry.title), index))
                    }
                  >
                    {copy.before}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={selectionCopy.named(copy.remove, typographic(entry.title))}
                  onClick={(event) => {
                    // The button goes away: the focus stays in what follows, where one adds another.
                    event.currentTarget.closest('.compare')?.querySelector<HTMLElement>('.add')?.focus();
                    choose(
                      found.filter(({ code }) => code !== entry.code),
                      copy.removed(typographic(entry.title)),
                    );
                  }}
                >
                  {copy.remove}
                </button>
              </li>
            ))}
          </ol>
        )}
        <AddOccupation
          directory={directory}
          chosen={found}
          onAdd={(entry) => choose([...found, entry], copy.added(typographic(entry.title)))}
        />
      </details>
      <p className="actions no-print">
        {found.length > 0 && (
          <button type="button" onClick={() => window.print()}>
            {copy.print}
          </button>
        )}
        <a href={routes.selection()}>{copy.selection}</a>
      </p>
      {found.length > 0 && (
        <>
          <PlaceSelect places={places} figures={figures} onGo={go} />
          {isWaiting && <p>{selectionCopy.loading}</p>}
          {compared.state === 'failed' && (
            <Failure
              text={copy.someFailed(compared.failed.map(({ title }) => typographic(title)))}
              onRetry={compared.retry}
            />
          )}
          {!isWaiting && compared.occupations.length > 0 && (
            <CompareTable occupations={compared.occupations} figures={figures} />
          )}
          <PrintedAddress
            url={addressIn(figures, new URL(routes.compare(found.map(({ code }) => code)), origin))}
            words={copy.scan}
          />
        </>
      )}
    </div>
  );
}

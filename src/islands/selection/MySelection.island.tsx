// Ma sélection: one's own list, or, when the address holds codes, the one that somebody shares.
import { useMemo, useState } from 'react';
import { writeSelection } from '#browser/selection-store.ts';
import { useJson } from '#browser/use-json.ts';
import { useSelection } from '#browser/use-selection.ts';
import { selectionCopy as copy } from '#copy/selection.ts';
import { DIRECTORY_MEMBERS, openDirectory, type PackedDirectory } from '#domain/selection/directory.ts';
import { MAX_KEPT, type Selection } from '#domain/selection/selection.ts';
import { parseOccupations } from '#url-state/occupations.ts';
import { Failure } from './Failure.tsx';
import { MyList } from './MyList.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { type PlaceOption, usePlaceFigures } from './places.ts';
import { SharedList } from './SharedList.tsx';
import { type Undoable, UndoBar } from './UndoBar.tsx';
import { useAddress } from './use-address.ts';
import './selection.css';

interface Props {
  directoryUrl: string;
  places: readonly PlaceOption[];
  /** Of the published site: what is printed leads to it. */
  origin: string;
}

export function MySelection({ directoryUrl, places, origin }: Props) {
  const { search, go } = useAddress();
  const { selection, storage } = useSelection();
  const names = useJson<PackedDirectory>(directoryUrl, DIRECTORY_MEMBERS);
  const directory = useMemo(
    () => (names.content === null ? null : openDirectory(names.content)),
    [names.content],
  );
  const figures = usePlaceFigures(search, places);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const listed = parseOccupations(search, MAX_KEPT);
  const isShared = listed.codes.length > 0 || listed.strays.length > 0;

  /** Writes, and says it with a way back. */
  function change(next: Selection, message: string): void {
    setUndoable({ message, previous: selection });
    writeSelection(next);
  }

  if (names.isFailed) {
    return (
      <div className="selection">
        <Failure text={copy.failed} onRetry={names.retry} />
      </div>
    );
  }
  const isBusy = directory === null || figures.state === 'loading';
  return (
    <div className="selection" aria-busy={isBusy}>
      {storage !== 'kept' && (
        <p role="status" className="notice">
          {storage === 'unreadable' ? copy.unreadable : copy.pageOnly}
        </p>
      )}
      <UndoBar
        undoable={undoable}
        onUndo={(previous) => {
          setUndoable({ message: copy.undone, previous: null });
          writeSelection(previous);
        }}
      />
      {directory === null ? (
        <p>{copy.loading}</p>
      ) : (
        <>
          {(isShared || selection.length > 0) && <PlaceSelect places={places} figures={figures} onGo={go} />}
          {isShared ? (
            <SharedList
              listed={listed}
              directory={directory}
              figures={figures}
              selection={selection}
              onChange={change}
              onGo={go}
            />
          ) : (
            <MyList
              selection={selection}
              directory={directory}
              figures={figures}
              origin={origin}
              onChange={change}
            />
          )}
        </>
      )}
    </div>
  );
}

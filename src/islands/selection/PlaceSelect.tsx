// Chooses the place whose figures are shown.
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { selectionCopy } from '#copy/selection.ts';
import { withTerritory } from '#url-state/territory.ts';
import { Failure } from './Failure.tsx';
import type { PlaceFigures, PlaceOption } from './places.ts';

interface Props {
  places: readonly PlaceOption[];
  figures: PlaceFigures;
  onGo: (address: URL) => void;
}

export function PlaceSelect({ places, figures: { place, unknown, state, retry }, onGo }: Props) {
  const [region] = places;
  const choose = (slug: string) =>
    onGo(withTerritory(new URL(location.href), slug === region?.slug ? null : slug));
  return (
    <div className="place">
      <label className="no-print">
        {selectionCopy.place}{' '}
        <select value={place.slug} onChange={(event) => choose(event.target.value)}>
          {region !== undefined && <option value={region.slug}>{typographic(region.name)}</option>}
          {(['department', 'efop'] as const).map((kind) => (
            <optgroup key={kind} label={kind === 'efop' ? hiringCopy.efopGroup : hiringCopy.departmentGroup}>
              {places
                .filter((each) => each.kind === kind)
                .map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {typographic(name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p className="only-print">
        {selectionCopy.place} <strong>{typographic(place.name)}</strong>
      </p>
      {unknown !== null && (
        <p role="status" className="notice">
          {selectionCopy.unknownTerritory(unknown, typographic(place.name))}
        </p>
      )}
      {state === 'failed' && <Failure text={selectionCopy.potentialFailed} onRetry={retry} />}
    </div>
  );
}

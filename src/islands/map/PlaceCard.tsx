// What the map says of the place that is chosen.
import { mapCopy } from '#copy/map.ts';
import type { SelectedPlace } from '#domain/map/select-places.ts';
import { describePlace } from './map-words.ts';
import { PlaceName } from './PlaceName.tsx';

export function PlaceCard({ selected }: { selected: SelectedPlace }) {
  const accuracy = mapCopy.accuracies[selected.place.accuracy];
  return (
    <>
      <p className="name">
        <PlaceName selected={selected} />
      </p>
      <p>{describePlace(selected)}</p>
      {accuracy !== null && <p className="small">{accuracy}</p>}
    </>
  );
}

// The list of the places: what the page is for, whether the map is there or not.
import { typographic } from '#copy/format.ts';
import { mapCopy } from '#copy/map.ts';
import type { MapProgramme } from '#domain/map/map-data.ts';
import type { SelectedPlace } from '#domain/map/select-places.ts';
import { routes } from '#routes';
import { describePlace } from './map-words.ts';
import { PlaceName } from './PlaceName.tsx';

const PROGRAMMES = 3;

interface Props {
  places: readonly SelectedPlace[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

export function PlaceList({ places, chosen, onChoose }: Props) {
  return (
    <ol className="places">
      {places.map((selected) => {
        const { place, programmes } = selected;
        return (
          <li
            key={place.id}
            id={`lieu-${place.id}`}
            tabIndex={-1}
            aria-current={place.id === chosen ? 'true' : undefined}
          >
            <h3>
              <PlaceName selected={selected} />
            </h3>
            <p className="facts">{describePlace(selected)}</p>
            <Programmes programmes={programmes.slice(0, PROGRAMMES)} />
            {programmes.length > PROGRAMMES && (
              <details>
                <summary>{mapCopy.moreProgrammes(programmes.length - PROGRAMMES)}</summary>
                <Programmes programmes={programmes.slice(PROGRAMMES)} />
              </details>
            )}
            <p className="actions">
              {place.position === null ? (
                <span className="small">{mapCopy.notPlaced}</span>
              ) : (
                <button
                  type="button"
                  className="no-print"
                  aria-label={mapCopy.showNamed(typographic(place.name))}
                  onClick={() => onChoose(place.id)}
                >
                  {mapCopy.showOnMap}
                </button>
              )}
              {place.website !== null && (
                <>
                  <a
                    className="no-print"
                    href={place.website}
                    aria-label={mapCopy.websiteOf(typographic(place.name))}
                  >
                    {mapCopy.website}
                  </a>
                  <span className="only-print">{place.website}</span>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Programmes({ programmes }: { programmes: readonly MapProgramme[] }) {
  if (programmes.length === 0) return null;
  return (
    <ul className="programmes">
      {programmes.map(({ training, ...offer }) => (
        <li key={`${training.slug} ${offer.route}`}>
          <a href={routes.training(training.slug)}>{typographic(training.title)}</a>
          <span className="soft">{mapCopy.programme(offer)}</span>
        </li>
      ))}
    </ul>
  );
}

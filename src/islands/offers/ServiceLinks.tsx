// The public services that answer what one looks for, opened already filled in for the occupation and the place.
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { officialLinksCopy, officialNeeds } from '#copy/official-links.ts';
import {
  type LinkedOccupation,
  listServiceLinks,
  OFFICIAL_NEEDS,
  type Template,
} from '#domain/offers/official-links.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { OfferKind } from '#schemas/offer.ts';
import type { OfficialNeed } from '#schemas/official-service.ts';

export interface ShippedService extends Template {
  readonly need: OfficialNeed;
}

interface Props {
  services: readonly ShippedService[];
  kind: OfferKind | null;
  occupation: LinkedOccupation | null;
  place: PlacedMunicipality | null;
}

/** What answers each kind; what one may also try comes after. */
const FIRST: Readonly<Record<OfferKind, OfficialNeed>> = {
  'observation-3e': 'school-internship',
  'observation-2de': 'school-internship',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  professionalisation: 'apprenticeship',
  immersion: 'immersion',
  visit: 'information',
};

export function ServiceLinks({ services, kind, occupation, place }: Props) {
  const first = kind === null ? null : FIRST[kind];
  const needs = OFFICIAL_NEEDS.toSorted((a, b) => Number(b === first) - Number(a === first));
  const linked = place && { municipality: place.id, name: place.name, lon: place.lon, lat: place.lat };
  return (
    <section aria-labelledby="services">
      <h2 id="services">{copy.linksTitle}</h2>
      <p>{copy.linksFor(occupation && typographic(occupation.title), place && typographic(place.name))}</p>
      <dl>
        {listServiceLinks(services, needs, occupation, linked).map(({ need, links }) => (
          <div key={need}>
            <dt>{officialNeeds[need]}</dt>
            {links.map(({ href, label, note }) => (
              <dd key={label}>
                <a href={href} rel="external">
                  {label}
                </a>
                {note !== null && ` (${officialLinksCopy[note]})`}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

// The public services that answer what one looks for, opened already filled in for the occupation and the place.
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { officialLinksCopy, officialNeeds } from '#copy/official-links.ts';
import {
  type LinkedOccupation,
  listServiceLinks,
  type NeedLinks,
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
  /** When the addresses were, in words. */
  checkedOn: string;
  /** What recruits there. */
  nearMe: string;
}

/** What answers each kind; what one may also try is folded. Nothing lists visits. */
const FIRST: Readonly<Record<OfferKind, OfficialNeed | null>> = {
  'observation-3e': 'school-internship',
  'observation-2de': 'school-internship',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  professionalisation: 'apprenticeship',
  immersion: 'immersion',
  visit: null,
};

export function ServiceLinks({ services, kind, occupation, place, checkedOn, nearMe }: Props) {
  const linked = place && { municipality: place.id, name: place.name, lon: place.lon, lat: place.lat };
  const listed = listServiceLinks(services, OFFICIAL_NEEDS, occupation, linked);
  const isFirst = ({ need }: NeedLinks) => kind === null || need === FIRST[kind];
  const rest = listed.filter((each) => !isFirst(each));
  const list = (needs: readonly NeedLinks[]) => (
    <dl>
      {needs.map(({ need, links }) => (
        <div key={need}>
          <dt>{officialNeeds[need]}</dt>
          {links.map(({ href, label, note }) => (
            <dd key={label}>
              <a href={href} rel="external">
                {label}
              </a>
              {note !== null && ` (${officialLinksCopy[note]})`}
              <span className="only-print">{new URL(href).host.replace(/^www\./, '')}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
  return (
    <section aria-labelledby="services">
      <h2 id="services">{copy.linksTitle}</h2>
      {kind === 'visit' ? (
        <>
          <p>{copy.noVisits}</p>
          <p>
            <a href={nearMe}>{copy.wayHiring}</a>
          </p>
          <p>
            <a href="#demander">{copy.visitsHow}</a>
          </p>
        </>
      ) : (
        <p>{copy.linksFor(occupation && typographic(occupation.title), place && typographic(place.name))}</p>
      )}
      {list(listed.filter(isFirst))}
      {rest.length > 0 && (
        <details className="no-print">
          <summary>{copy.otherServices}</summary>
          {list(rest)}
        </details>
      )}
      <p className="small">{checkedOn}</p>
    </section>
  );
}

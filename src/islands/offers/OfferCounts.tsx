// While the kind or the place is not chosen: where and of which kinds there are offers, each a press away.
import { formatCount, typographic } from '#copy/format.ts';
import { offerKinds } from '#copy/offer-kinds.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { countByKind, type OfferArea, type OfferManifest } from '#domain/offers/offer-list.ts';
import type { Geography } from '#domain/places/geography.ts';
import type { OfferKind } from '#schemas/offer.ts';

interface Props {
  manifest: OfferManifest;
  territories: Geography['territories'];
  /** `null`: the whole region. */
  area: OfferArea | null;
  kind: OfferKind | null;
  onKind: (kind: OfferKind) => void;
  onTerritory: (slug: string) => void;
}

export function OfferCounts({ manifest, territories, area, kind, onKind, onTerritory }: Props) {
  const slugs = area?.territories ?? Object.keys(manifest);
  if (kind === null) {
    const counts = [...countByKind(manifest, slugs)];
    return (
      <>
        <p>{counts.length === 0 ? copy.noneThere : copy.chooseKind}</p>
        <ul className="choices">
          {counts.map(([each, count]) => (
            <li key={each}>
              <button type="button" onClick={() => onKind(each)}>
                {offerKinds[each]}
                {/* The territories of a department may have more than it has. */}
                {area?.department == null && <small> {formatCount(count, 'offre', 'offres')}</small>}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const places = territories.flatMap(([slug, name]) => {
    const count = manifest[slug]?.[kind]?.count ?? 0;
    return count === 0 ? [] : [{ slug, name, count }];
  });
  return (
    <>
      <p>{places.length === 0 ? copy.noneOfKind : copy.choosePlace}</p>
      <ul className="choices">
        {places.map(({ slug, name, count }) => (
          <li key={slug}>
            <button type="button" onClick={() => onTerritory(slug)}>
              {typographic(name)} <small>{formatCount(count, 'offre', 'offres')}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

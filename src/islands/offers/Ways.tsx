// Never a dead end: what recruits there, who helps, the occupation, the feed to follow.
import { offersCopy as copy } from '#copy/offers.ts';
import type { DirectoryEntry } from '#domain/selection/directory.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import type { OfferKind } from '#schemas/offer.ts';
import { OFFER_KIND_SLUGS } from '#url-state/offers.ts';

interface Props {
  /** `null`: the whole region. */
  territory: string | null;
  feedPlace: string;
  /** Of an occupation there is always a feed of the whole region. */
  region: string;
  kind: OfferKind | null;
  occupation: Pick<DirectoryEntry, 'code' | 'title'> | null;
}

export function Ways({ territory, feedPlace, region, kind, occupation }: Props) {
  const there = territory ?? undefined;
  const isContract = kind === 'apprenticeship' || kind === 'professionalisation';
  return (
    <section aria-labelledby="autres-pistes" className="ways no-print">
      <h2 id="autres-pistes">{copy.waysTitle}</h2>
      <ul>
        {occupation !== null && (
          <li>
            <a href={routes.occupation(slugify(occupation.title), there)}>
              {copy.wayOccupation(occupation.title)}
            </a>
          </li>
        )}
        <li>
          <a href={routes.nearMe(there)}>{copy.wayHiring}</a>
        </li>
        <li>
          <a href={routes.advice(there)}>{copy.wayAdvice}</a>
        </li>
        <li>
          <a href={routes.trainings()}>{copy.wayTrainings}</a>
        </li>
        {isContract && (
          <li>
            <a href={routes.paySimulator()}>{copy.wayPay}</a>
          </li>
        )}
        {kind !== null && (
          <li>
            {copy.follow}
            {'\u00a0: '}
            <a href={routes.offerFeed(feedPlace, OFFER_KIND_SLUGS[kind], 'atom')}>{copy.followAtom}</a>{' '}
            <a href={routes.offerFeed(feedPlace, OFFER_KIND_SLUGS[kind], 'json')}>{copy.followJson}</a>
          </li>
        )}
        {occupation !== null && (
          <li>
            {copy.followOccupation}
            {'\u00a0: '}
            <a href={routes.offerFeed(region, occupation.code, 'atom')}>{copy.followAtom}</a>{' '}
            <a href={routes.offerFeed(region, occupation.code, 'json')}>{copy.followJson}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

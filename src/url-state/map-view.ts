// Codecs of a map beside a list: "?choix=0720021r&carte=oui", and of the training that it is asked for: "?formation=
// cap-cuisine". Apart from the filters, which a page that only leads to the map need not load. A default is absent; anything
// else is as if it were not there.

export interface MapView {
  /** Id of the point that is selected. */
  readonly chosen: string | null;
  /** The map is asked for. */
  readonly isMapOpen: boolean;
}

const YES = 'oui';

export function parseMapView(search: string): MapView {
  const params = new URLSearchParams(search);
  const chosen = params.get('choix') ?? '';
  return {
    chosen: /^[a-z0-9-]{1,120}$/.test(chosen) ? chosen : null,
    isMapOpen: params.get('carte') === YES,
  };
}

/** The address with this view, after its other choices. */
export function withMapView(address: URL, { chosen, isMapOpen }: MapView): URL {
  const next = new URL(address);
  next.searchParams.delete('choix');
  next.searchParams.delete('carte');
  if (chosen !== null) next.searchParams.append('choix', chosen);
  if (isMapOpen) next.searchParams.append('carte', YES);
  return next;
}

const TRAINING_KEY = 'formation';

/** Slug of its page. `null`: none, or nothing that a page may be called. */
export function parseMapTraining(search: string): string | null {
  const slug = new URLSearchParams(search).get(TRAINING_KEY) ?? '';
  return /^[a-z0-9-]{1,200}$/.test(slug) ? slug : null;
}

/** The address with this training, after its other choices. */
export function withMapTraining(address: URL, slug: string | null): URL {
  const next = new URL(address);
  next.searchParams.delete(TRAINING_KEY);
  if (slug !== null) next.searchParams.append(TRAINING_KEY, slug);
  return next;
}

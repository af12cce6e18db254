// Codec of a map beside a list: "?choix=0720021r&carte=oui". A default is absent; anything else is as if it were not there.

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

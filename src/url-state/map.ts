// Codec of the map: "?formation=cap-cuisine&texte=cuisine&lieu=lycee&metier=G1602&domaine=221&niveau=3&
// voie=apprentissage&commune=72154&rayon=20&choix=…&carte=oui". A default is absent; a value that cannot be read is left
// out, and listed apart so that the page can say so.
import { MAP_ROUTES, type MapRoute, PLACE_KINDS } from '#domain/map/map-data.ts';
import { type KindChoice, type MapFilters, RADII } from '#domain/map/select-places.ts';
import { cutText } from '#domain/text/cut-text.ts';
import { type MapView, parseMapTraining, parseMapView, withMapTraining, withMapView } from './map-view.ts';
import { listUnread } from './unread.ts';

export interface MapState extends MapView {
  readonly filters: MapFilters;
  /** Insee code of the municipality from which distances are counted. */
  readonly municipality: string | null;
}

const KINDS: readonly KindChoice[] = [...PLACE_KINDS, 'study', 'advice'];
const KIND_TEXTS: Partial<Record<KindChoice, string>> = {
  university: 'universite',
  'higher-school': 'ecole',
  'health-school': 'ecole-sante',
  other: 'autre',
  study: 'etudes',
  advice: 'conseil',
};
const kindText = (kind: KindChoice) => KIND_TEXTS[kind] ?? kind;
const ROUTE_TEXTS: Readonly<Record<MapRoute, string>> = {
  school: 'scolaire',
  apprenticeship: 'apprentissage',
};
/** Addresses shared before the list of trainings and the map said the same word. */
const FORMER_SCHOOL = 'ecole';
const LONGEST_TEXT = 60;
/** Of the national framework. */
const LEVELS = [3, 4, 5, 6, 7, 8];

export function parseMapState(search: string): MapState {
  const params = new URLSearchParams(search);
  const code = (key: string, shape: RegExp) => {
    const text = params.get(key) ?? '';
    return shape.test(text) ? text : null;
  };
  return {
    filters: {
      text: cutText(params.get('texte') ?? '', LONGEST_TEXT),
      kind: KINDS.find((kind) => kindText(kind) === params.get('lieu')) ?? null,
      training: parseMapTraining(search),
      occupation: code('metier', /^[A-N]\d{4}$/),
      field: code('domaine', /^\d{2,3}$/),
      level: LEVELS.find((level) => String(level) === params.get('niveau')) ?? null,
      route: readRoute(params.get('voie')),
      within: RADII.find((km) => String(km) === params.get('rayon')) ?? null,
    },
    municipality: code('commune', /^(\d{5}|2[AB]\d{3})$/),
    ...parseMapView(search),
  };
}

const readRoute = (text: string | null): MapRoute | null =>
  text === FORMER_SCHOOL ? 'school' : (MAP_ROUTES.find((route) => ROUTE_TEXTS[route] === text) ?? null);

/** Filters of an address that mean nothing: the visitor's text, cut. */
export function listUnreadFilters(search: string): readonly string[] {
  const { kind, training, occupation, field, level, route, within } = parseMapState(search).filters;
  return listUnread(search, {
    lieu: kind,
    formation: training,
    metier: occupation,
    domaine: field,
    niveau: level,
    voie: route,
    rayon: within,
  });
}

/** The address with this state, in a stable order after its other choices. */
export function withMapState(address: URL, { filters, municipality, ...view }: MapState): URL {
  const next = withMapTraining(address, filters.training);
  const set = (key: string, value: string | number | null) => {
    next.searchParams.delete(key);
    if (value !== null && value !== '') next.searchParams.append(key, String(value));
  };
  set('texte', filters.text);
  set('lieu', filters.kind && kindText(filters.kind));
  set('metier', filters.occupation);
  set('domaine', filters.field);
  set('niveau', filters.level);
  set('voie', filters.route && ROUTE_TEXTS[filters.route]);
  set('commune', municipality);
  set('rayon', filters.within);
  return withMapView(next, view);
}

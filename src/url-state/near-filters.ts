// Codec of the filters of "près de chez moi": "?stable=oui&sans-diplome=oui&vert=oui&domaine=V&tri=nombre". A default is
// absent; anything else than these values is as if it were not there.
import { NEAR_SORTS, type NearFilters, type NearSort, NO_FILTERS } from '#domain/near/select-families.ts';

const YES = 'oui';
const FLAGS = { lasting: 'stable', withoutDiploma: 'sans-diplome', green: 'vert' } as const;
const FIELD_KEY = 'domaine';
const SORT_KEY = 'tri';
const SORTS: Readonly<Record<NearSort, string>> = { potential: 'potentiel', number: 'nombre', name: 'nom' };

export function parseNearFilters(search: string, fields: ReadonlySet<string>): NearFilters {
  const params = new URLSearchParams(search);
  const isSet = (flag: keyof typeof FLAGS) => params.get(FLAGS[flag]) === YES;
  const field = params.get(FIELD_KEY);
  return {
    lasting: isSet('lasting'),
    withoutDiploma: isSet('withoutDiploma'),
    green: isSet('green'),
    field: field !== null && fields.has(field) ? field : null,
    sort: NEAR_SORTS.find((sort) => SORTS[sort] === params.get(SORT_KEY)) ?? NO_FILTERS.sort,
  };
}

/** The address with these filters, in a stable order after its other choices. */
export function withNearFilters(address: URL, filters: NearFilters): URL {
  const next = new URL(address);
  const set = (key: string, value: string | null) => {
    next.searchParams.delete(key);
    if (value !== null) next.searchParams.append(key, value);
  };
  for (const flag of ['lasting', 'withoutDiploma', 'green'] as const) {
    set(FLAGS[flag], filters[flag] ? YES : null);
  }
  set(FIELD_KEY, filters.field);
  set(SORT_KEY, filters.sort === NO_FILTERS.sort ? null : SORTS[filters.sort]);
  return next;
}

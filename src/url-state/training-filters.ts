// Codec of what one looks for among the trainings: "?q=cuisine&niveau=cap&domaine=bois&voie=apprentissage". A default is
// absent; a value that is none of ours is left out, and listed apart so that the page can say so. The territory has a codec
// of its own.
import { cutText } from '#domain/text/cut-text.ts';
import { NO_TRAINING_FILTERS, type TrainingFilters } from '#domain/trainings/training-list.ts';
import { listUnread } from './unread.ts';

const ROUTES = { school: 'scolaire', apprenticeship: 'apprentissage' } as const;
const LONGEST_TEXT = 80;

interface Known {
  readonly levels: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

export function parseTrainingFilters(search: string, { levels, fields }: Known): TrainingFilters {
  const params = new URLSearchParams(search);
  const among = (key: string, known: ReadonlySet<string>) => {
    const value = params.get(key);
    return value !== null && known.has(value) ? value : null;
  };
  const route = params.get('voie');
  return {
    text: cutText(params.get('q') ?? NO_TRAINING_FILTERS.text, LONGEST_TEXT),
    level: among('niveau', levels),
    field: among('domaine', fields),
    route: (['school', 'apprenticeship'] as const).find((each) => ROUTES[each] === route) ?? null,
  };
}

/** Filters of an address that mean nothing: the visitor's text, cut. */
export function listUnreadTrainingFilters(search: string, known: Known): readonly string[] {
  const { level, field, route } = parseTrainingFilters(search, known);
  return listUnread(search, { niveau: level, domaine: field, voie: route });
}

/** The address with these filters, in a stable order after its other choices. */
export function withTrainingFilters(address: URL, { text, level, field, route }: TrainingFilters): URL {
  const next = new URL(address);
  const values = {
    q: text.trim() === '' ? null : cutText(text, LONGEST_TEXT),
    niveau: level,
    domaine: field,
    voie: route === null ? null : ROUTES[route],
  };
  for (const [key, value] of Object.entries(values)) {
    next.searchParams.delete(key);
    if (value !== null) next.searchParams.append(key, value);
  }
  return next;
}

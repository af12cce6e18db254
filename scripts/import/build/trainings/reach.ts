// Which links of the sources are out of reach on leaving a training: one heads others after years of work, and the law
// asks for a higher diploma. Rows kept by hand are not concerned.
import { fold } from '#domain/text/fold.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Training } from '#schemas/training.ts';
import { sharesWord } from './occupation-links.ts';

const MASTER = 7;
/** Followed by a space: a "maitre-nageur" heads nobody. */
const HEAD = /^(?:chef|cheffe|directeur|gerant|maitre|manager|responsable)(?= )/;

/** `name`: the appellation by which the link was made, where the title of the occupation does not say it. */
export function isWithinReach(
  { title, level }: Pick<Training, 'title' | 'level'>,
  occupation: Pick<Occupation, 'title' | 'regulated' | 'access'>,
  name: string | null,
): boolean {
  const label = name ?? occupation.title;
  const [head] = HEAD.exec(fold(label)) ?? [];
  const isHeadLater = head !== undefined && (level ?? 0) < MASTER && !fold(title).includes(head);
  const [lowest] = occupation.access.levels;
  const isClosed =
    occupation.regulated === 'yes' &&
    lowest !== undefined &&
    level !== null &&
    level < lowest &&
    !sharesWord(`${name ?? ''} ${occupation.title}`, title);
  return !isHeadLater && !isClosed;
}

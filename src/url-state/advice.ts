// Codec of what one looks for among the advice places: "?commune=49099&lieu=cio&lieu=mission-locale". No kind means all;
// anything else than these values is as if it were not there.
import { ADVICE_KINDS, type AdviceKind } from '#domain/advice/advice-data.ts';
import { parseMunicipality, withMunicipality } from './municipality.ts';

const KIND_KEY = 'lieu';

export interface AdviceChoice {
  /** Insee code of the municipality from which distances are counted; `null`: none was chosen. */
  readonly municipality: string | null;
  /** In the order in which they are shown; none means all. */
  readonly kinds: readonly AdviceKind[];
}

export function parseAdvice(search: string): AdviceChoice {
  const params = new URLSearchParams(search);
  const kinds = params.getAll(KIND_KEY);
  return {
    municipality: parseMunicipality(search),
    kinds: ADVICE_KINDS.filter((kind) => kinds.includes(kind)),
  };
}

/** The address with this choice, its other choices kept. */
export function withAdvice(address: URL, { municipality, kinds }: AdviceChoice): URL {
  const next = withMunicipality(address, municipality);
  next.searchParams.delete(KIND_KEY);
  for (const kind of ADVICE_KINDS) if (kinds.includes(kind)) next.searchParams.append(KIND_KEY, kind);
  return next;
}

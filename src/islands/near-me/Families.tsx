// The list: job families of the place, each with its potential and its occupations.
import { PotentialMeter } from '#charts/potential-meter/PotentialMeter.tsx';
import { formatInteger, typographic, upperFirst } from '#copy/format.ts';
import { formatEstimate, formatShare } from '#copy/hiring.ts';
import { nearCopy } from '#copy/near-me.ts';
import type { NearOccupation, SelectedFamily } from '#domain/near/select-families.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import { NEAR_STEP } from '#url-state/near-view.ts';

const OCCUPATIONS = 4;

interface Props {
  families: readonly SelectedFamily[];
  /** Slug of the territory, kept in the links. */
  territory: string;
  /** Number of families shown at most. */
  shown: number;
  onShow: (shown: number) => void;
}

export function Families({ families, territory, shown, onShow }: Props) {
  return (
    <>
      <ol className="families">
        {families.slice(0, shown).map((family) => (
          <Family key={family.id} family={family} territory={territory} />
        ))}
      </ol>
      {shown < families.length && (
        <button type="button" onClick={() => onShow(shown + NEAR_STEP)}>
          {nearCopy.more(Math.min(NEAR_STEP, families.length - shown))}
        </button>
      )}
    </>
  );
}

function Family({ family, territory }: { family: SelectedFamily; territory: string }) {
  const { potential, fitting, unknown, label } = family;
  return (
    <li>
      <h3>
        <span className="rank">{formatInteger(potential.rank)}</span> {typographic(label)}
      </h3>
      <p className="facts">
        <PotentialMeter potentialClass={potential.class} />
        <span>
          <strong>{upperFirst(formatEstimate(potential.expected))}</strong> {nearCopy.expectedWord}
        </span>
        <span>{nearCopy.lastingShare(formatShare(potential.durability.value))}</span>
        <span>{nearCopy.difficultShare(formatShare(potential.ease.value))}</span>
        {potential.speciality !== null && <span className="speciality">{nearCopy.speciality}</span>}
      </p>
      <Occupations occupations={fitting.slice(0, OCCUPATIONS)} territory={territory} />
      {fitting.length > OCCUPATIONS && (
        <details>
          <summary>{nearCopy.moreOccupations(fitting.length - OCCUPATIONS)}</summary>
          <Occupations occupations={fitting.slice(OCCUPATIONS)} territory={territory} />
        </details>
      )}
      {unknown.length > 0 && (
        <details>
          <summary>{nearCopy.unknownAccess(unknown.length)}</summary>
          <Occupations occupations={unknown} territory={territory} />
        </details>
      )}
    </li>
  );
}

function Occupations({
  occupations,
  territory,
}: {
  occupations: readonly NearOccupation[];
  territory: string;
}) {
  if (occupations.length === 0) return null;
  return (
    <ul className="occupations">
      {occupations.map(({ title }) => (
        <li key={title}>
          <a href={routes.occupation(slugify(title), territory)}>{typographic(title)}</a>
        </li>
      ))}
    </ul>
  );
}

// The list: job families of the place, each with its potential and its occupations.
import { LIST_STEP } from '#browser/list-view.ts';
import { PotentialMeter } from '#charts/potential-meter/PotentialMeter.tsx';
import { formatInteger, typographic, upperFirst } from '#copy/format.ts';
import { formatEstimate, formatShare, writeReserves } from '#copy/hiring.ts';
import { nearCopy } from '#copy/near-me.ts';
import type { NearOccupation, SelectedFamily } from '#domain/near/select-families.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';

const OCCUPATIONS = 4;

interface Props {
  families: readonly SelectedFamily[];
  /** Slug of the territory, kept in the links. */
  territory: string;
  /** Those known to fit and those to check stand apart, under a heading each. */
  isSplit: boolean;
  /** Number of families shown at most. */
  shown: number;
  onMore: () => void;
}

export function Families({ families, territory, isSplit, shown, onMore }: Props) {
  const drawn = families.slice(0, shown);
  const [open, unknown] = [
    drawn.filter(({ fitting }) => fitting.length > 0),
    drawn.filter(({ fitting }) => fitting.length === 0),
  ];
  return (
    <>
      {isSplit ? (
        <>
          {open.length > 0 && (
            <>
              <h3 className="group">{nearCopy.openHeading}</h3>
              <FamilyList families={open} territory={territory} heading="h4" />
            </>
          )}
          {unknown.length > 0 && (
            <>
              <h3 className="group">{nearCopy.unknownHeading}</h3>
              <FamilyList families={unknown} territory={territory} heading="h4" />
            </>
          )}
        </>
      ) : (
        <FamilyList families={drawn} territory={territory} heading="h3" />
      )}
      {shown < families.length && (
        <button type="button" className="no-print" onClick={onMore}>
          {nearCopy.more(Math.min(LIST_STEP, families.length - shown))}
        </button>
      )}
    </>
  );
}

interface ListProps {
  families: readonly SelectedFamily[];
  territory: string;
  heading: 'h3' | 'h4';
}

function FamilyList({ families, territory, heading }: ListProps) {
  return (
    <ol className="families">
      {families.map((family) => (
        <Family key={family.id} family={family} territory={territory} Heading={heading} />
      ))}
    </ol>
  );
}

interface FamilyProps {
  family: SelectedFamily;
  territory: string;
  Heading: ListProps['heading'];
}

function Family({ family, territory, Heading }: FamilyProps) {
  const { potential, fitting, unknown, label } = family;
  return (
    <li>
      <Heading>
        <span className="rank">{formatInteger(potential.rank)}</span> {typographic(label)}
      </Heading>
      <p className="facts">
        <PotentialMeter potentialClass={potential.class} />
        {writeReserves(potential).map((reserve) => (
          <span key={reserve} className="mark">
            {reserve}
          </span>
        ))}
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
          <summary>{nearCopy.unknownAccess(unknown.length, fitting.length === 0)}</summary>
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

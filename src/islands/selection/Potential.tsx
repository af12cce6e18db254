// The hiring potential of one occupation in a list: class, number, and what the class must not hide.
import { PotentialMeter } from '#charts/potential-meter/PotentialMeter.tsx';
import { compareCopy } from '#copy/compare.ts';
import { confidenceWords, writePotentialSummary } from '#copy/hiring.ts';
import { selectionCopy } from '#copy/selection.ts';
import type { PlaceFigures } from './places.ts';

interface Props {
  figures: PlaceFigures;
  jobFamily: string | null;
}

export function Potential({ figures, jobFamily }: Props) {
  if (figures.state === 'loading') return <p className="potential">{selectionCopy.loading}</p>;
  if (figures.state === 'failed') return null;
  const potential = figures.potentialOf(jobFamily);
  if (potential === null) return <p className="potential">{selectionCopy.noFigure}</p>;
  return (
    <p className="potential">
      <PotentialMeter potentialClass={potential.class} />
      <span>
        {writePotentialSummary(potential)} {compareCopy.confidence(confidenceWords[potential.confidence])}.
      </span>
    </p>
  );
}

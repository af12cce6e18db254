// A class of hiring potential: its word, and five blocks of which as many are filled. Drawn while building and by islands.
import { potentialClasses } from '#copy/hiring.ts';
import { POTENTIAL_CLASSES, type PotentialClass } from '#domain/hiring/potential.ts';
import './potential-meter.css';

export function PotentialMeter({ potentialClass }: { potentialClass: PotentialClass }) {
  return (
    <span className="potential-meter" data-class={potentialClass}>
      <span className="blocks" aria-hidden="true">
        {POTENTIAL_CLASSES.map((each) => (
          <i key={each} />
        ))}
      </span>
      <span className="word">{potentialClasses[potentialClass]}</span>
    </span>
  );
}

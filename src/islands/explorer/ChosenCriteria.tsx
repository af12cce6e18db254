// What was chosen, above the answer: each choice can be taken away where its effect is seen.
import { memo } from 'react';
import { explorerCopy } from '#copy/explorer.ts';
import type { Criteria } from '#domain/matching/criteria.ts';
import type { MadeChoice } from './choices.ts';

interface Props {
  choices: readonly MadeChoice[];
  onChange: (changes: Partial<Criteria>) => void;
  onClear: () => void;
}

export const ChosenCriteria = memo(function ChosenCriteria({ choices, onChange, onClear }: Props) {
  if (choices.length === 0) return null;
  return (
    <ul className="chosen" aria-label={explorerCopy.chosen}>
      {choices.map(({ key, label, hue, without }) => (
        <li key={key}>
          <button
            type="button"
            className={hue === null ? 'chip on' : `chip on hue-${hue}`}
            aria-label={explorerCopy.remove(label)}
            onClick={() => onChange(without)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={onClear}>
          {explorerCopy.clear}
        </button>
      </li>
    </ul>
  );
});

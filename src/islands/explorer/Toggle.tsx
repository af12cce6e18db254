// One choice: a button that says whether it is pressed, and how many occupations it would leave.
import type { ReactNode } from 'react';
import { explorerCopy } from '#copy/explorer.ts';

interface Props {
  label: string;
  isOn: boolean;
  count: number | undefined;
  /** Colour of the rose. */
  hue?: number;
  isDisabled?: boolean;
  onToggle: () => void;
  /** Narrower choices. */
  children?: ReactNode;
}

export function Toggle({ label, isOn, count, hue, isDisabled = false, onToggle, children }: Props) {
  return (
    <li>
      <button
        type="button"
        className={['chip', isOn ? 'on' : '', hue === undefined ? '' : `hue-${hue}`]
          .filter(Boolean)
          .join(' ')}
        aria-pressed={isOn}
        disabled={isDisabled}
        onClick={onToggle}
      >
        {label}
        <Count count={count} />
      </button>
      {children}
    </li>
  );
}

/** How many occupations a choice would leave: a figure for the eye, a sentence for the ear. */
export function Count({ count }: { count: number | undefined }) {
  return count === undefined ? null : (
    <small>
      <span aria-hidden="true">{explorerCopy.facet(count)}</span>
      <span className="visually-hidden">, {explorerCopy.facetWords(count)}</span>
    </small>
  );
}

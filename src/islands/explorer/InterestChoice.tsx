// The rose, and its equal as a list of toggles in six groups: up to six interests.
import { useState } from 'react';
import type { RosePetal } from '#charts/rose/full-rose.ts';
import { Rose } from '#charts/rose/Rose.tsx';
import { explorerCopy, interestGroups } from '#copy/explorer.ts';
import { upperFirst } from '#copy/format.ts';
import { MAX_CHOSEN_INTERESTS } from '#url-state/interests.ts';
import { Toggle } from './Toggle.tsx';

interface Props {
  petals: readonly RosePetal[];
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  onChange: (interests: readonly string[]) => void;
}

export function InterestChoice({ petals, chosen, counts, onChange }: Props) {
  const [hasDropped, setHasDropped] = useState(false);
  const groups = [...Map.groupBy(petals, ({ hue }) => hue)];

  function toggle(code: string): void {
    const others = chosen.filter((other) => other !== code);
    const isNew = others.length === chosen.length;
    setHasDropped(isNew && others.length === MAX_CHOSEN_INTERESTS);
    // One more than the most: the oldest choice gives way, so that a tap always answers.
    onChange(isNew ? [...others, code].slice(-MAX_CHOSEN_INTERESTS) : others);
  }

  return (
    <div className="interests">
      <Rose petals={petals} chosen={chosen} label={explorerCopy.roseLabel} onToggle={toggle} />
      <p role="status" className="small">
        {hasDropped ? explorerCopy.mostInterests : ''}
      </p>
      <details className="all-interests" open>
        <summary>{explorerCopy.allInterests}</summary>
        {groups.map(([hue, members]) => (
          <fieldset key={hue}>
            <legend>{interestGroups[hue]}</legend>
            <ul className="chips">
              {members.map(({ id, name }) => (
                <Toggle
                  key={id}
                  label={upperFirst(name)}
                  hue={hue}
                  isOn={chosen.includes(id)}
                  count={counts.get(id)}
                  onToggle={() => toggle(id)}
                />
              ))}
            </ul>
          </fieldset>
        ))}
      </details>
    </div>
  );
}

// The rose, and its equal as a list of toggles in six groups: up to six interests.
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
  const [isRefused, setIsRefused] = useState(false);
  const [named, setNamed] = useState('');
  const groups = useMemo(() => [...Map.groupBy(petals, ({ hue }) => hue)], [petals]);

  const latest = useRef({ chosen, onChange });
  useEffect(() => {
    latest.current = { chosen, onChange };
  });
  // The same function from one choice to the next: only the petals that change are drawn again.
  const toggle = useCallback((code: string): void => {
    const before = latest.current.chosen;
    const others = before.filter((other) => other !== code);
    const isNew = others.length === before.length;
    const isFull = isNew && others.length >= MAX_CHOSEN_INTERESTS;
    setIsRefused(isFull);
    if (!isFull) latest.current.onChange(isNew ? [...others, code] : others);
  }, []);

  return (
    <div className="interests">
      {/* Its petals are too small here to bear their names: the one that is pointed at says it below. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the petals inside are the buttons, this only watches them */}
      <div
        onPointerOver={({ target }) => setNamed(nameOf(target))}
        onPointerLeave={() => setNamed('')}
        onFocus={({ target }) => setNamed(nameOf(target))}
        onBlur={() => setNamed('')}
      >
        <Rose petals={petals} chosen={chosen} label={explorerCopy.roseLabel} onToggle={toggle} />
      </div>
      <p className="petal-name" aria-hidden="true">
        {named === '' ? '\u00a0' : upperFirst(named)}
      </p>
      <p role="status" className="small">
        {isRefused ? explorerCopy.mostInterests : ''}
      </p>
      <details className="all-interests" open>
        <summary>{explorerCopy.allInterests}</summary>
        {groups.map(([hue, members]) => (
          <fieldset key={hue}>
            <legend>{interestGroups[hue]}</legend>
            <ul className="chips">
              {members.map(({ id, name }) => (
                <InterestToggle
                  key={id}
                  id={id}
                  name={name}
                  hue={hue}
                  isOn={chosen.includes(id)}
                  count={counts.get(id)}
                  onToggle={toggle}
                />
              ))}
            </ul>
          </fieldset>
        ))}
      </details>
    </div>
  );
}

function nameOf(target: EventTarget): string {
  return (target as Element).closest('[role="button"]')?.getAttribute('aria-label') ?? '';
}

interface InterestToggleProps {
  id: string;
  name: string;
  hue: number;
  isOn: boolean;
  count: number | undefined;
  onToggle: (code: string) => void;
}

const InterestToggle = memo(function InterestToggle({ id, name, onToggle, ...rest }: InterestToggleProps) {
  return <Toggle label={upperFirst(name)} onToggle={() => onToggle(id)} {...rest} />;
});

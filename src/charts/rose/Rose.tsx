// The rose of interests for islands: with onToggle, a group of toggles; without, a picture with a text alternative.
// On a phone its petals bear no name and are too thin for a key: whoever gives onToggle shows a list of the same
// toggles beside it, and there the drawing is for fingers only.
import { type KeyboardEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { fullRose, layOutFullRose, type RosePetal } from './full-rose.ts';
import './rose.css';

interface Props {
  readonly petals: readonly RosePetal[];
  /** Ids of the filled petals. */
  readonly chosen: readonly string[];
  /** Name of the group; of a picture, its whole text alternative: name the chosen petals in it. */
  readonly label: string;
  readonly onToggle?: (id: string) => void;
}

const PHONE = '(width < 48rem)';
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Rose({ petals, chosen, label, onToggle }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => layOutFullRose(petals), [petals]);
  const [stop, setStop] = useState(0);
  const isPhone = usePhone();
  const { size, ringRadius, hubRadius } = fullRose;

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle?.(id);
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (stop + step + petals.length) % petals.length;
    setStop(next);
    drawing.current?.querySelectorAll<SVGElement>('.petal')[next]?.focus();
  }

  return (
    <svg
      ref={drawing}
      className="rose"
      viewBox={`0 0 ${size} ${size}`}
      role={onToggle ? 'group' : 'img'}
      aria-label={label}
      aria-hidden={onToggle && isPhone ? true : undefined}
    >
      <circle className="ring" cx={size / 2} cy={size / 2} r={ringRadius} />
      {petals.map(({ id, name, hue }, index) => {
        const { path, sector, label: text } = layout[index] ?? {};
        const isChosen = chosen.includes(id);
        const drawn = (
          <>
            <path className="reach" d={sector} />
            <path className="shape" d={path} />
            {text && (
              <text
                x={text.x}
                y={text.y}
                transform={`rotate(${text.rotation} ${text.x} ${text.y})`}
                textAnchor={text.anchor}
                dominantBaseline="middle"
              >
                {name}
              </text>
            )}
          </>
        );
        if (onToggle === undefined) {
          return (
            <g key={id} className={`petal hue-${hue}${isChosen ? ' chosen' : ''}`}>
              {drawn}
            </g>
          );
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside a drawing
          <g
            key={id}
            className={`petal hue-${hue}`}
            role="button"
            aria-label={name}
            aria-pressed={isChosen}
            // One stop of the Tab key for the whole drawing, arrows from one petal to the next.
            tabIndex={index === stop && !isPhone ? 0 : -1}
            onFocus={() => setStop(index)}
            onClick={() => onToggle(id)}
            onKeyDown={(event) => onKeyDown(event, id)}
          >
            {drawn}
          </g>
        );
      })}
      <circle className="hub" cx={size / 2} cy={size / 2} r={hubRadius} />
    </svg>
  );
}

function usePhone(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(PHONE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(PHONE).matches,
    // Drawn while building: nothing answers yet.
    () => false,
  );
}

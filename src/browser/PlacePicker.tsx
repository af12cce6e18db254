// The field of several islands where one types a municipality or a postcode: a combobox after the ARIA practices guide, and the browser's
// own position for those who ask for it.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import {
  type FoundMunicipality,
  type MunicipalityFinder,
  nearestMunicipality,
  type PlacedMunicipality,
} from '#domain/places/municipalities.ts';
import './controls.css';
import './place-picker.css';

interface Props {
  finder: MunicipalityFinder;
  municipalities: readonly PlacedMunicipality[];
  regionName: string;
  /** The municipalities are on their way. False when they could not be had: the page says so. */
  isWaiting: boolean;
  /** A postcode of several municipalities asks for one of them, even where all are in one territory. */
  needsMunicipality?: boolean;
  /** Of the place that the address names, when it comes to be known: the field shows it, and is empty once it is gone. */
  named?: string | undefined;
  /** The territory, a sentence that says what of it was typed, and the municipality where one was named. */
  onChoose: (territory: string, reason: string, municipality: PlacedMunicipality | null) => void;
}

const SHOWN = 8;
/** Farther from every centre than any municipality is wide: one is not in the region. */
const OUTSIDE_KM = 12;
/** Waits for a pause this long before it announces the count, so as not to talk over the typing. */
const ANNOUNCE_AFTER_MS = 700;

export function PlacePicker({
  finder,
  municipalities,
  regionName,
  isWaiting,
  needsMunicipality = false,
  named,
  onChoose,
}: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [message, setMessage] = useState('');
  const [announcement, setAnnouncement] = useState('');
  /** Asked before the municipalities were there: answered when they come. */
  const [isAsked, setIsAsked] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const options = isOpen ? finder.find(text, SHOWN) : [];
  const example = useMemo(() => exampleOf(municipalities), [municipalities]);

  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setAnnouncement(nearCopy.optionCount(options.length)), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOpen, options.length]);

  useEffect(() => {
    setText(named ?? '');
  }, [named]);

  useEffect(() => {
    if (!isAsked || municipalities.length === 0) return;
    setIsAsked(false);
    submit();
  });

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function choose({ municipality, former }: FoundMunicipality): void {
    const name = typographic(municipality.name);
    const formerName = former && typographic(former);
    setText(formerName ?? name);
    settle(municipality.territory, nearCopy.from(name, formerName), municipality);
  }

  function settle(territory: string, reason: string, municipality: PlacedMunicipality | null): void {
    close();
    setMessage('');
    onChoose(territory, reason, municipality);
  }

  function close(): void {
    setIsOpen(false);
    setActive(-1);
    setAnnouncement('');
  }

  /** Without an option chosen: the only territory that the text can mean, else a question. */
  function submit(): void {
    if (municipalities.length === 0) {
      setMessage('');
      setIsAsked(true);
      return;
    }
    const meaning = finder.resolve(text);
    if (meaning.kind === 'sure') choose(meaning.found);
    else if (meaning.kind === 'postcode' && !needsMunicipality)
      settle(meaning.territory, nearCopy.fromPostcode(meaning.postcode), null);
    else if (meaning.kind === 'none' || meaning.kind === 'no-postcode') {
      close();
      const region = typographic(regionName);
      if (meaning.kind === 'no-postcode') setMessage(nearCopy.noPostcode(meaning.postcode, region));
      else setMessage(text.trim() === '' ? '' : nearCopy.noMunicipality(text.trim(), region));
    } else {
      setIsOpen(true);
      setMessage(
        meaning.kind === 'several-territories' ? nearCopy.severalTerritories(text.trim()) : nearCopy.unsure,
      );
    }
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const all = isOpen ? options : finder.find(text, SHOWN);
      setIsOpen(true);
      if (all.length === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + (active === -1 && step === -1 ? 1 : 0) + all.length) % all.length);
    } else if (event.key === 'Escape') {
      if (isOpen) close();
      else setText('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option === undefined) submit();
      else choose(option);
    }
  }

  function locate(): void {
    setMessage(nearCopy.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const nearest = nearestMunicipality(municipalities, coords.longitude, coords.latitude);
        if (nearest === null) return;
        if (nearest.km > OUTSIDE_KM) setMessage(nearCopy.locationErrors.outside(typographic(regionName)));
        else choose({ municipality: nearest.municipality, former: null });
      },
      ({ code }) => {
        const isDenied = code === GeolocationPositionError.PERMISSION_DENIED;
        setMessage(nearCopy.locationErrors[isDenied ? 'denied' : 'unavailable']);
      },
      { timeout: 10_000, maximumAge: 600_000 },
    );
  }

  return (
    <div className="picker no-print">
      <label htmlFor={`${id}-input`}>{nearCopy.placeLabel}</label>
      <div className="field">
        <input
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-message`}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          maxLength={60}
          enterKeyHint="search"
          placeholder={example}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIsOpen(event.target.value.trim() !== '');
            setActive(-1);
            setMessage('');
            setIsAsked(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {'geolocation' in navigator && (
          <button type="button" onClick={locate} disabled={municipalities.length === 0}>
            {nearCopy.locate}
          </button>
        )}
        {/* The press must not take the focus from the field: the list would close before the click. */}
        <div
          id={`${id}-list`}
          ref={list}
          role="listbox"
          aria-label={nearCopy.options}
          hidden={options.length === 0}
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, and handles the keys
            <div
              key={option.municipality.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => choose(option)}
            >
              {typographic(option.former ?? option.municipality.name)} <small>{describeOption(option)}</small>
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-message`} className="message" role="status">
        {isAsked && isWaiting ? nearCopy.loading : message}
      </p>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <p className="small">{nearCopy.locationPrivacy}</p>
    </div>
  );
}

/** The largest of the region, which everyone there knows; nothing before they are there. */
function exampleOf(municipalities: readonly PlacedMunicipality[]): string | undefined {
  const [largest] = municipalities.toSorted((a, b) => b.population - a.population);
  const [postcode] = largest?.postcodes ?? [];
  return largest === undefined || postcode === undefined
    ? undefined
    : nearCopy.placePlaceholder(typographic(largest.name), postcode);
}

/** "49300", or the first and the last of several: homonyms are told apart by them. One that merged says into which. */
function describeOption({ municipality: { name, postcodes }, former }: FoundMunicipality): string {
  const [first = '', last = first] = [postcodes[0], postcodes.at(-1)];
  const range = first === last ? first : `${first}, ${last}`;
  return former === null ? range : `${nearCopy.now(typographic(name))}, ${range}`;
}

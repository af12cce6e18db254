// Who can help near here: a municipality, then the advice places around it, the nearest first. The choice stands in the
// address; without a municipality, a territory of the address shows its own places.
import { useEffect, useMemo, useRef, useState } from 'react';
import { PlacePicker } from '#browser/PlacePicker.tsx';
import { useGeography } from '#browser/use-geography.ts';
import { useJson } from '#browser/use-json.ts';
import { adviceCopy, adviceKinds } from '#copy/advice.ts';
import { typographic } from '#copy/format.ts';
import {
  ADVICE_KINDS,
  type AdviceIndex,
  type AdviceKind,
  type NearAdvicePlace,
  unpackAdvicePlaces,
} from '#domain/advice/advice-data.ts';
import { byDistance } from '#domain/advice/coverage.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { type AdviceChoice, parseAdvice, withAdvice } from '#url-state/advice.ts';
import { parseTerritory, withTerritory } from '#url-state/territory.ts';
import '#browser/controls.css';
import './near-me.css';

interface Props {
  regionName: string;
  indexUrl: string;
  geographyUrl: string;
}

const STEP = 10;

interface Line {
  readonly place: NearAdvicePlace;
  /** `null`: no municipality was chosen. */
  readonly km: number | null;
}

export function Advice({ regionName, indexUrl, geographyUrl }: Props) {
  const [search, setSearch] = useState(() => location.search);
  const [shown, setShown] = useState(STEP);
  /** How often Back or Forward led to another address: the field then starts again. */
  const [visit, setVisit] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Someone chose a place: the heading of its list takes the focus once it is there, which the files may delay. */
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current || heading.current === null) return;
    isMoving.current = false;
    heading.current.focus();
  });
  const indexFile = useJson<AdviceIndex>(indexUrl, ['places']);
  const geography = useGeography(geographyUrl);
  const { municipalities, territories, finder } = geography;
  const isFailed = indexFile.isFailed || geography.isFailed;
  const isReady = indexFile.content !== null && geography.content !== null;

  useEffect(() => {
    const onPopState = () => {
      setSearch(location.search);
      setVisit((count) => count + 1);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const places = useMemo(
    () => (indexFile.content === null ? [] : unpackAdvicePlaces(indexFile.content, territories)),
    [indexFile.content, territories],
  );
  const choice = parseAdvice(search);
  const territory = parseTerritory(search, new Set(territories.map(([slug]) => slug)));
  const municipality = municipalities.find(({ id }) => id === choice.municipality) ?? null;
  const slug = territory.kind === 'known' ? territory.slug : null;
  const lines = listLines(places, municipality, slug);
  const kept = lines.filter(({ place }) => choice.kinds.length === 0 || choice.kinds.includes(place.kind));
  const known = ADVICE_KINDS.filter((kind) => places.some((place) => place.kind === kind));

  function go(address: URL, mode: 'push' | 'replace'): void {
    history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
    setShown(STEP);
    setSearch(address.search);
  }

  function retry(): void {
    indexFile.retry();
    geography.retry();
  }

  function change(next: AdviceChoice): void {
    go(withAdvice(new URL(location.href), next), 'replace');
  }

  function choose(chosen: string, { id }: PlacedMunicipality): void {
    const address = withTerritory(new URL(location.href), chosen);
    go(withAdvice(address, { ...choice, municipality: id }), 'push');
    // The list takes the place of what one was reading: say so by moving there.
    isMoving.current = true;
  }

  return (
    <div className="near-me" aria-busy={!isFailed && !isReady}>
      <PlacePicker
        key={visit}
        finder={finder}
        municipalities={municipalities}
        regionName={regionName}
        isWaiting={!isFailed}
        needsMunicipality
        named={municipality === null ? undefined : typographic(municipality.name)}
        onChoose={(chosen, _reason, named) => named !== null && choose(chosen, named)}
      />
      {isReady && choice.municipality !== null && municipality === null && (
        <p role="status" className="notice">
          {adviceCopy.unknownMunicipality}
        </p>
      )}
      {isReady && (municipality !== null || lines.length > 0) && (
        <section aria-labelledby="autour">
          <h2 id="autour" ref={heading} tabIndex={-1}>
            {municipality !== null
              ? adviceCopy.near(municipality.name)
              : adviceCopy.within(territories.find(([each]) => each === slug)?.[1] ?? '')}
          </h2>
          <p className="notes">
            {municipality === null ? adviceCopy.chooseAnother : adviceCopy.asTheCrowFlies(municipality.name)}
          </p>
          <Kinds known={known} chosen={choice.kinds} onChange={(kinds) => change({ ...choice, kinds })} />
          <p role="status" className="count">
            {adviceCopy.count(kept.length)}
          </p>
          <Lines lines={kept.slice(0, shown)} />
          {kept.length > shown && (
            <button type="button" className="no-print" onClick={() => setShown(shown + STEP)}>
              {adviceCopy.more(Math.min(STEP, kept.length - shown))}
            </button>
          )}
        </section>
      )}
      {isFailed && (
        <div role="alert" className="failed">
          <p>{adviceCopy.failed}</p>
          <button type="button" onClick={retry}>
            {adviceCopy.retry}
          </button>
        </div>
      )}
    </div>
  );
}

/** Around a municipality, those of the whole region; else those of the territory, in the order of the file. */
function listLines(
  places: readonly NearAdvicePlace[],
  municipality: PlacedMunicipality | null,
  territory: string | null,
): readonly Line[] {
  if (municipality !== null) return byDistance(places, municipality);
  return places.filter((place) => place.territory === territory).map((place) => ({ place, km: null }));
}

interface KindsProps {
  known: readonly AdviceKind[];
  chosen: readonly AdviceKind[];
  onChange: (kinds: readonly AdviceKind[]) => void;
}

function Kinds({ known, chosen, onChange }: KindsProps) {
  return (
    <fieldset className="kinds no-print">
      <legend>{adviceCopy.kinds}</legend>
      {known.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, kind] : chosen.filter((each) => each !== kind))
            }
          />
          {adviceKinds[kind].name}
        </label>
      ))}
    </fieldset>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ol className="advice">
      {lines.map(({ place: { id, name, address, website, isApproximate }, km }) => (
        <li key={id}>
          <h3>{typographic(name)}</h3>
          {km !== null && <b>{adviceCopy.km(km)}</b>}
          <p>
            {typographic(address)}
            {isApproximate && <small> {adviceCopy.approximate}</small>}
          </p>
          {website !== null && (
            <a href={website} rel="external" aria-label={adviceCopy.website(name)}>
              {adviceCopy.websiteShort}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

// The filters of the places. Each changes the list and the map at once; all of them can be taken back together.
import { useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { mapCopy } from '#copy/map.ts';
import { ADVICE_KINDS, MAP_ROUTES, type MapData, type MapRoute, STUDY_KINDS } from '#domain/map/map-data.ts';
import { type MapFilters as Filters, type KindChoice, NO_MAP_FILTERS } from '#domain/map/select-places.ts';
import { isInField } from '#domain/trainings/training-fields.ts';

interface Props {
  filters: Filters;
  data: MapData;
  onChange: (filters: Filters) => void;
}

export function MapFilters({ filters, data, onChange }: Props) {
  // These are asked for, and taken back, outside of the panel.
  const { text, within, training, ...rest } = filters;
  const active = Object.values(rest).filter((value) => value !== null).length;
  const [isOpen, setIsOpen] = useState(active > 0);
  const summary = useRef<HTMLElement>(null);
  const levels = [
    ...new Set(data.places.flatMap(({ programmes }) => programmes.map((each) => each.training.level))),
  ]
    .filter((level) => level !== null)
    .sort((a, b) => a - b);
  const kinds = new Set(data.places.map(({ kind }) => kind));
  const kindOptions = (all: readonly (keyof typeof mapCopy.kinds)[]) =>
    all.filter((kind) => kinds.has(kind)).map((kind) => [kind, mapCopy.kinds[kind]] as const);
  return (
    <details
      className="filters no-print"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>{mapCopy.filters(active)}</summary>
      {/* Hundreds of occupations: not before someone looks at them. */}
      {isOpen && (
        <div className="controls">
          <label>
            {mapCopy.kind}
            <select
              value={filters.kind ?? ''}
              onChange={(event) =>
                onChange({ ...filters, kind: (event.target.value || null) as KindChoice | null })
              }
            >
              <option value="">{mapCopy.anyKind}</option>
              <optgroup label={mapCopy.studyGroup}>
                <option value="study">{mapCopy.study}</option>
                <Options options={kindOptions(STUDY_KINDS)} />
              </optgroup>
              <optgroup label={mapCopy.adviceGroup}>
                <option value="advice">{mapCopy.advice}</option>
                <Options options={kindOptions(ADVICE_KINDS)} />
              </optgroup>
            </select>
          </label>
          <Choice
            label={mapCopy.level}
            any={mapCopy.anyLevel}
            value={filters.level === null ? null : String(filters.level)}
            options={levels.map((level) => [String(level), mapCopy.levels[level] ?? String(level)] as const)}
            onChange={(level) => onChange({ ...filters, level: level === null ? null : Number(level) })}
          />
          <Choice
            label={mapCopy.route}
            any={mapCopy.anyRoute}
            value={filters.route}
            options={MAP_ROUTES.map((route) => [route, mapCopy.routes[route]] as const)}
            onChange={(route) => onChange({ ...filters, route: route as MapRoute | null })}
          />
          <Choice
            label={mapCopy.field}
            any={mapCopy.anyField}
            value={filters.field}
            options={fieldOptions(data.fields, filters.field)}
            onChange={(field) => onChange({ ...filters, field })}
          />
          <Choice
            label={mapCopy.occupation}
            any={mapCopy.anyOccupation}
            value={filters.occupation}
            options={data.occupations.toSorted(([, a], [, b]) => a.localeCompare(b, 'fr'))}
            onChange={(occupation) => onChange({ ...filters, occupation })}
          />
          {active > 0 && (
            <button
              type="button"
              onClick={() => {
                // The button goes away: the focus stays among the filters.
                summary.current?.focus();
                onChange({ ...NO_MAP_FILTERS, text, within, training });
              }}
            >
              {mapCopy.clear}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string | null;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string | null) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{any}</option>
        <Options options={options} />
      </select>
    </label>
  );
}

function Options({ options }: { options: ChoiceProps['options'] }) {
  return options.map(([value, label]) => (
    <option key={value} value={value}>
      {typographic(label)}
    </option>
  ));
}

/** An address of before names a whole domain: it is shown as the parts that it means. */
function fieldOptions(fields: MapData['fields'], chosen: string | null): MapData['fields'] {
  if (chosen === null || fields.some(([code]) => code === chosen)) return fields;
  const parts = fields.filter(([code]) => isInField(code, chosen));
  if (parts.length === 0) return fields;
  return [...fields, [chosen, parts.map(([, label]) => label).join(' ; ')] as const];
}

// The filters of the list, folded on a phone. Each changes it at once; all of them can be taken back together.
import { useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import type { LabelledField } from '#domain/near/near-data.ts';
import { NEAR_SORTS, type NearFilters, type NearSort, NO_FILTERS } from '#domain/near/select-families.ts';

interface Props {
  filters: NearFilters;
  fields: readonly LabelledField[];
  sectors: readonly LabelledField[];
  onChange: (filters: NearFilters) => void;
}

const FLAGS = ['lasting', 'withoutDiploma', 'green'] as const;
/** From this width on, the filters leave room for the first results. */
const WIDE = '(width >= 48rem)';

export function Filters({ filters, fields, sectors, onChange }: Props) {
  const [isOpen, setIsOpen] = useState(() => matchMedia(WIDE).matches);
  const summary = useRef<HTMLElement>(null);
  const active = FLAGS.filter((flag) => filters[flag]).length + Number(filters.field !== null);
  return (
    <details
      className="filters no-print"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>{nearCopy.filters(active)}</summary>
      <div className="controls">
        {FLAGS.map((flag) => (
          <label key={flag} className="check">
            <input
              type="checkbox"
              checked={filters[flag]}
              onChange={(event) => onChange({ ...filters, [flag]: event.target.checked })}
            />
            {nearCopy[flag]}
          </label>
        ))}
        <label>
          {nearCopy.field}
          <select
            value={filters.field ?? ''}
            onChange={(event) => onChange({ ...filters, field: event.target.value || null })}
          >
            <option value="">{nearCopy.allFields}</option>
            <Options label={nearCopy.fieldGroup} fields={fields} />
            {sectors.length > 0 && <Options label={nearCopy.sectorGroup} fields={sectors} />}
          </select>
        </label>
        <label>
          {nearCopy.sort}
          <select
            value={filters.sort}
            onChange={(event) => onChange({ ...filters, sort: event.target.value as NearSort })}
          >
            {NEAR_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {nearCopy.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        {active > 0 && (
          <button
            type="button"
            onClick={() => {
              // The button goes away: the focus stays among the filters.
              summary.current?.focus();
              onChange({ ...NO_FILTERS, sort: filters.sort });
            }}
          >
            {nearCopy.clear}
          </button>
        )}
      </div>
    </details>
  );
}

function Options({ label, fields }: { label: string; fields: readonly LabelledField[] }) {
  return (
    <optgroup label={label}>
      {fields.map(([code, name]) => (
        <option key={code} value={code}>
          {typographic(name)}
        </option>
      ))}
    </optgroup>
  );
}

/** What is asked of the list, in the words of the filters. */
export function describeFilters({ filters, fields, sectors }: Omit<Props, 'onChange'>): string[] {
  const field = [...fields, ...sectors].find(([code]) => code === filters.field);
  return [
    ...FLAGS.filter((flag) => filters[flag]).map((flag) => nearCopy[flag]),
    ...(field === undefined ? [] : [typographic(field[1])]),
  ];
}

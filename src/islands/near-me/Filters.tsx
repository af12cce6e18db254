// The filters of the list. Each changes it at once; all of them can be taken back together.
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import { NEAR_SORTS, type NearFilters, type NearSort, NO_FILTERS } from '#domain/near/select-families.ts';

interface Props {
  filters: NearFilters;
  fields: readonly (readonly [code: string, label: string])[];
  onChange: (filters: NearFilters) => void;
}

const FLAGS = ['lasting', 'withoutDiploma', 'green'] as const;

export function Filters({ filters, fields, onChange }: Props) {
  const isFiltered = FLAGS.some((flag) => filters[flag]) || filters.field !== null;
  return (
    <fieldset className="filters">
      <legend>{nearCopy.filters}</legend>
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
          {fields.map(([code, label]) => (
            <option key={code} value={code}>
              {typographic(label)}
            </option>
          ))}
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
      {isFiltered && (
        <button
          type="button"
          onClick={(event) => {
            // The button goes away: the focus stays among the filters.
            event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            onChange({ ...NO_FILTERS, sort: filters.sort });
          }}
        >
          {nearCopy.clear}
        </button>
      )}
    </fieldset>
  );
}

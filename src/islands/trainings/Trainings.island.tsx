// Search among the trainings of the region: a text over the titles, a level, a field, a route, a territory. The whole
// choice stands in the address.
import { useEffect, useId, useMemo, useState } from 'react';
import { useJson } from '#browser/use-json.ts';
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { trainingCopy as copy, formerTrainingFields } from '#copy/training.ts';
import { routeChoices } from '#copy/training-offer.ts';
import {
  createTrainingFinder,
  type ListedTraining,
  NO_TRAINING_FILTERS,
  selectTrainings,
  type TrainingFilters,
  type TrainingIndex,
  unpackTrainings,
} from '#domain/trainings/training-list.ts';
import { routes } from '#routes';
import { parseTerritory, withTerritory } from '#url-state/territory.ts';
import {
  listUnreadTrainingFilters,
  parseTrainingFilters,
  withTrainingFilters,
} from '#url-state/training-filters.ts';
import './trainings.css';

interface Props {
  indexUrl: string;
}

/** Says the count once typing stops, so as not to talk over it. */
const ANNOUNCE_AFTER_MS = 700;

export function Trainings({ indexUrl }: Props) {
  const {
    content: index,
    isFailed,
    retry,
  } = useJson<TrainingIndex>(indexUrl, ['levels', 'fields', 'territories', 'trainings']);
  const [search, setSearch] = useState(() => location.search);
  const [announced, setAnnounced] = useState('');
  const id = useId();

  useEffect(() => {
    const onPopState = () => setSearch(location.search);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const trainings = useMemo(() => (index === null ? [] : unpackTrainings(index)), [index]);
  const find = useMemo(() => createTrainingFinder(trainings), [trainings]);
  const slugs = (list: readonly (readonly [string, string])[] = []) => new Set(list.map(([slug]) => slug));
  const known = { levels: slugs(index?.levels), fields: slugs(index?.fields) };
  const filters = parseTrainingFilters(search, known);
  const [region, ...territories] = index?.territories ?? [];
  const choice = parseTerritory(search, slugs(territories));
  const territory = choice.kind === 'known' ? choice.slug : null;
  const unread = [
    ...listUnreadTrainingFilters(search, known),
    ...(choice.kind === 'unknown' ? [choice.text] : []),
  ];
  const isAsked =
    territory !== null || Object.values({ ...filters, text: filters.text.trim() }).some((value) => value);
  const found = index === null ? null : selectTrainings(trainings, find, filters, territory);
  const view = useListView({ isDrawn: found !== null, items: '.trainings .found > li' });

  const count = found === null ? copy.loading : copy.found(found.length);
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);

  function go(address: URL): void {
    view.keep();
    history.replaceState(history.state, '', address);
    view.restart();
    setSearch(address.search);
  }
  const change = (part: Partial<TrainingFilters>) =>
    go(withTrainingFilters(new URL(location.href), { ...filters, ...part }));

  function clear(): void {
    go(withTerritory(withTrainingFilters(new URL(location.href), NO_TRAINING_FILTERS), null));
    document.getElementById(`${id}-text`)?.focus();
  }

  if (isFailed) {
    return (
      <div className="trainings" role="alert" aria-busy="false">
        <p>{copy.failed}</p>
        <button type="button" onClick={retry}>
          {copy.retry}
        </button>
      </div>
    );
  }
  return (
    <search className="trainings" aria-label={copy.listTitle} aria-busy={index === null}>
      <div className="controls no-print">
        <label className="text">
          {copy.searchLabel}
          <input
            id={`${id}-text`}
            type="search"
            autoComplete="off"
            maxLength={80}
            placeholder={copy.searchPlaceholder}
            value={filters.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        <Choice
          label={copy.level}
          none={copy.allLevels}
          options={index?.levels ?? []}
          value={filters.level}
          onChange={(level) => change({ level })}
        />
        <Choice
          label={copy.field}
          none={copy.allFields}
          options={index?.fields ?? []}
          value={filters.field}
          onChange={(field) => change({ field })}
        />
        <Choice
          label={copy.route}
          none={copy.allRoutes}
          options={(['school', 'apprenticeship'] as const).map((key) => [key, routeChoices[key]])}
          value={filters.route}
          onChange={(route) =>
            change({ route: route === 'school' || route === 'apprenticeship' ? route : null })
          }
        />
        <Choice
          label={copy.territory}
          none={typographic(region?.[1] ?? '')}
          options={territories}
          value={territory}
          onChange={(slug) => go(withTerritory(new URL(location.href), slug))}
        />
      </div>
      {index !== null && unread.length > 0 && <Unread values={unread} />}
      <p className="count">
        {count}{' '}
        {isAsked && (
          <button type="button" className="no-print" onClick={clear}>
            {copy.clear}
          </button>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      {found?.length === 0 && (
        <p>
          {describeNothing(filters, territory)}{' '}
          {filters.text.trim() !== '' && (
            <a href={routes.search(filters.text.trim())}>{copy.searchOccupations(filters.text.trim())}</a>
          )}
        </p>
      )}
      {isAsked && found !== null && (
        <Found
          trainings={found}
          shown={view.shown}
          territory={territory}
          levels={index?.levels ?? []}
          onMore={view.showMore}
        />
      )}
    </search>
  );
}

/** Fields that were divided since have a page that lists all that they held. */
function Unread({ values }: { values: readonly string[] }) {
  const former = formerTrainingFields.filter(({ slug }) => values.includes(slug));
  const others = values.filter((value) => !former.some(({ slug }) => slug === value));
  return (
    <>
      {others.length > 0 && (
        <p role="status" className="notice">
          {copy.unknownFilters(others)}
        </p>
      )}
      {former.map(({ slug, name }) => (
        <p key={slug} role="status" className="notice">
          {copy.formerField} <a href={routes.trainingsOfField(slug)}>{typographic(name)}</a>
        </p>
      ))}
    </>
  );
}

function describeNothing({ route, text }: TrainingFilters, territory: string | null): string {
  if (territory !== null) return copy.nothingHere;
  return text !== '' && route === null ? copy.nothingTyped : copy.nothing;
}

interface ChoiceProps {
  label: string;
  /** What no choice is called. */
  none: string;
  options: readonly (readonly [value: string, name: string])[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ label, none, options, value, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{none}</option>
        {options.map(([slug, name]) => (
          <option key={slug} value={slug}>
            {typographic(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FoundProps {
  trainings: readonly ListedTraining[];
  shown: number;
  territory: string | null;
  levels: TrainingIndex['levels'];
  onMore: () => void;
}

function Found({ trainings, shown, territory, levels, onMore }: FoundProps) {
  const rest = trainings.length - shown;
  return (
    <>
      <ul className="found">
        {trainings
          .slice(0, shown)
          .map(({ slug, title, level, establishments, places, later, territories }) => (
            <li key={slug}>
              <a href={routes.training(slug)}>{typographic(title)}</a>
              <small>
                {levels.find(([each]) => each === level)?.[1]} ·{' '}
                {territory === null
                  ? copy.where({ establishments, places, later })
                  : copy.whereHere(territories.get(territory) ?? 0)}
              </small>
            </li>
          ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="no-print" onClick={onMore}>
          {copy.more(rest)}
        </button>
      )}
    </>
  );
}

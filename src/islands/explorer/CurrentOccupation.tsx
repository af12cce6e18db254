// "Mon métier actuel": a combobox over the search of the site, which knows the thirteen thousand names of occupations.
import { useEffect, useId, useRef, useState } from 'react';
import { explorerCopy } from '#copy/explorer.ts';
import { typographic } from '#copy/format.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { createSearchClient, type SearchClient } from '#workers/search-client.ts';

interface Props {
  searchIndexUrl: string;
  /** Of the occupation already chosen. */
  title: string | null;
  onChoose: (code: string | null) => void;
}

const SHOWN = 7;
/** Interests, domains and sectors may stand among the results. */
const ASKED = 20;
const ANNOUNCE_AFTER_MS = 700;

export function CurrentOccupation({ searchIndexUrl, title, onChoose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly SearchResult[]>([]);
  const [active, setActive] = useState(-1);
  const [message, setMessage] = useState('');
  /** What one still waits an answer to: one that comes after the field was left must not open the list over the page. */
  const awaited = useRef<string | null>(null);
  const client = useRef<SearchClient | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => () => client.current?.dispose(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    if (options.length === 0) return;
    const timer = setTimeout(() => setMessage(explorerCopy.currentCount(options.length)), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [options]);

  /** Nothing is fetched before one types. */
  function startSearch(): SearchClient {
    client.current ??= createSearchClient(searchIndexUrl);
    return client.current;
  }

  function ask(typed: string): void {
    setText(typed);
    if (typed.trim() === '') {
      close();
      return;
    }
    setActive(-1);
    setMessage('');
    awaited.current = typed;
    startSearch()
      .query(typed, ASKED)
      .then((answer) => {
        if (answer === null || awaited.current !== typed) return;
        const found = answer.results.filter(({ kind }) => kind === 'occupation').slice(0, SHOWN);
        setOptions(found);
        if (found.length === 0) setMessage(explorerCopy.currentNone(typed.trim()));
      })
      .catch(() => {
        // A failed client stays failed: the next key starts another.
        client.current?.dispose();
        client.current = null;
        if (awaited.current !== typed) return;
        setOptions([]);
        setMessage(explorerCopy.currentFailed);
      });
  }

  function close(): void {
    awaited.current = null;
    setOptions([]);
    setActive(-1);
    setMessage('');
  }

  function choose({ id: code }: SearchResult): void {
    setText('');
    close();
    onChoose(code);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const { length } = options;
    if (event.key === 'ArrowDown' && length === 0) ask(text);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + (active === -1 && step === -1 ? 1 : 0) + length) % length);
    } else if (event.key === 'Escape' && length > 0) {
      // The sheet around it stays open.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[Math.max(active, 0)];
      if (option !== undefined) choose(option);
    }
  }

  return (
    <div className="current">
      <label htmlFor={`${id}-input`} className="small">
        {explorerCopy.currentHelp}
      </label>
      {title !== null && (
        <p>
          <button
            type="button"
            className="chip on"
            aria-label={explorerCopy.remove(typographic(title))}
            onClick={() => onChoose(null)}
          >
            {typographic(title)} <span aria-hidden="true">×</span>
          </button>
        </p>
      )}
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        placeholder={explorerCopy.currentPlaceholder}
        value={text}
        onChange={({ target }) => ask(target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {/* The press must not take the focus from the field: the list would close before the click. */}
      <div
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={explorerCopy.currentOptions}
        hidden={options.length === 0}
        onPointerDown={(event) => event.preventDefault()}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus, and handles the keys
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => choose(option)}
          >
            {typographic(option.label)}
            {option.reason?.kind === 'appellation' && (
              <small className="also">{explorerCopy.currentAlso(typographic(option.reason.label))}</small>
            )}
          </div>
        ))}
      </div>
      <p role="status" className="small">
        {message}
      </p>
    </div>
  );
}

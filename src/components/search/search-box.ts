// Behaviour of the search box: suggestions while typing, after the combobox pattern of the ARIA practices guide. Each
// option is a link: one may open it in another tab or copy its address. Links of ours take the chosen territory along.
// Nothing is loaded before the box gets the focus; the index is searched in a worker.
import { typographic } from '#copy/format.ts';
import { searchCopy, searchKinds, searchReasons } from '#copy/search.ts';
import type { ResultKind, SearchAnswer, SearchResult } from '#domain/search/results.ts';
import { routeOfResult, routes } from '#routes';
import type { SearchClient } from '#workers/search-client.ts';
import { KIND_ICONS } from './kind-icons.ts';
import { isShortcutOn } from './shortcut.ts';

const SUGGESTIONS = 7;
/** On a phone, held either way, so that the list holds between the box and the keyboard with little to scroll. */
const SUGGESTIONS_ON_A_PHONE = 5;
const PHONE = '(width < 48rem) or (height < 30rem)';
/** An index that takes longer than this says that it is coming. */
const SAY_LOADING_AFTER_MS = 400;
/** Waits for a pause this long before it announces the count, so as not to talk over the typing. */
const ANNOUNCE_AFTER_MS = 700;

interface Option {
  readonly kind: ResultKind | 'search';
  readonly href: string;
  readonly label: string;
  readonly note: string | null;
}

class SearchBox extends HTMLElement {
  private client: Promise<SearchClient> | null = null;
  private options: readonly Option[] = [];
  /** The text that the options answer. */
  private shownFor = '';
  private active = -1;
  private announcement = 0;

  private readonly input = find(this, 'input', HTMLInputElement);
  private readonly popup = find(this, '.popup', HTMLElement);
  private readonly list = find(this, '[role="listbox"]', HTMLElement);
  private readonly message = find(this, '.message', HTMLElement);
  private readonly status = find(this, '[role="status"]', HTMLElement);

  connectedCallback(): void {
    const { input, list } = this;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    // A failure is told when it matters: once something is typed.
    input.addEventListener('focus', () => void this.load().catch(() => undefined));
    input.addEventListener('input', () => void this.suggest());
    input.addEventListener('keydown', (event) => this.onKeydown(event));
    input.addEventListener('blur', () => this.close());
    // The press must not take the focus from the field: the list would close before the click.
    this.popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.fillFromAddress();
  }

  /** On the results page the box shows what was asked. */
  private fillFromAddress(): void {
    if (location.pathname !== routes.search()) return;
    this.input.value = new URLSearchParams(location.search).get('q')?.slice(0, this.input.maxLength) ?? '';
  }

  private load(): Promise<SearchClient> {
    this.client ??= import('#workers/search-client.ts').then(({ createSearchClient }) =>
      createSearchClient(this.dataset['indexUrl'] ?? ''),
    );
    return this.client;
  }

  /** A failed client stays failed, and its worker alive: the next letter makes another. */
  private dropClient(): void {
    void this.client?.then(
      (client) => client.dispose(),
      () => undefined,
    );
    this.client = null;
  }

  private async suggest(): Promise<void> {
    const text = this.input.value;
    if (text.trim() === '') {
      this.close();
      return;
    }
    const loading = window.setTimeout(() => this.say(searchCopy.loading, text), SAY_LOADING_AFTER_MS);
    try {
      const client = await this.load();
      const answer = await client.query(
        text,
        matchMedia(PHONE).matches ? SUGGESTIONS_ON_A_PHONE : SUGGESTIONS,
      );
      // An older answer, or one that comes after the reader has left: nothing to show.
      if (answer === null || document.activeElement !== this.input || this.input.value !== text) return;
      const { results, leftOut } = answer;
      if (results.length === 0) {
        const none = wayOut(answer);
        this.show([none], [none.label, none.note].join('. '));
        return;
      }
      const note = leftOut === null ? null : searchCopy.leftOut(leftOut);
      const count = searchCopy.count(results.length + 1);
      this.show(
        [...results.map(toOption), allResults(text, note)],
        note === null ? count : `${count}. ${note}`,
      );
    } catch (error) {
      const isCorrupt = error instanceof Error && 'reason' in error && error.reason === 'corrupt';
      this.dropClient();
      this.say(isCorrupt ? searchCopy.corruptError : searchCopy.networkError, text);
    } finally {
      window.clearTimeout(loading);
    }
  }

  private reopen(): void {
    this.popup.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  private show(options: readonly Option[], announced: string): void {
    this.options = options;
    this.shownFor = this.input.value;
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...options.map((option, index) => this.renderOption(option, index)));
    this.message.hidden = true;
    this.list.hidden = false;
    this.reopen();
    // On a low screen the box of the home page has its list below what is seen.
    this.popup.scrollIntoView({ block: 'nearest' });
    window.clearTimeout(this.announcement);
    this.announcement = window.setTimeout(() => {
      this.status.textContent = announced;
    }, ANNOUNCE_AFTER_MS);
  }

  private renderOption({ kind, href, label, note }: Option, index: number): HTMLAnchorElement {
    const option = document.createElement('a');
    option.href = href;
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    // The focus stays in the field, which says what option is active.
    option.tabIndex = -1;
    option.dataset['kind'] = kind;
    option.innerHTML = KIND_ICONS[kind];
    const words = document.createElement('span');
    words.append(label);
    if (note !== null) {
      const small = document.createElement('small');
      small.textContent = note;
      words.append(' ', small);
    }
    option.append(words);
    return option;
  }

  /** A message in place of the list, unless the reader has left or typed on. */
  private say(message: string, text: string): void {
    if (document.activeElement !== this.input || this.input.value !== text) return;
    this.close();
    this.options = [];
    this.list.hidden = true;
    this.message.hidden = false;
    this.message.textContent = message;
    this.status.textContent = message;
    this.popup.hidden = false;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.popup.hidden && this.options.length > 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!isOpen) {
          // The list that Escape closed, at once: Enter may come before an answer would.
          if (this.options.length > 0 && this.shownFor === this.input.value) this.reopen();
          else {
            void this.suggest();
            break;
          }
        }
        this.activate(this.active + (event.key === 'ArrowDown' ? 1 : -1));
        break;
      case 'Enter':
        if (!isOpen || this.active === -1) return;
        this.follow(this.active, event);
        break;
      case 'Escape':
        if (this.popup.hidden) this.input.value = '';
        this.close();
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // These move within the words: the field itself is active again, and the browser does the rest.
        if (isOpen) this.activate(-1);
        return;
      default:
        return;
    }
    event.preventDefault();
  }

  /** -1 and one past the last both mean the field itself, so that arrows go round through it. */
  private activate(index: number): void {
    const count = this.options.length;
    this.active = index >= count ? -1 : index < -1 ? count - 1 : index;
    for (const [i, item] of [...this.list.children].entries()) {
      item.setAttribute('aria-selected', String(i === this.active));
      if (i === this.active) item.scrollIntoView({ block: 'nearest' });
    }
    if (this.active === -1) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.active}`);
  }

  /** As a click would, in another tab with the same keys. */
  private follow(index: number, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
    this.list.children[index]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
  }

  private close(): void {
    this.popup.hidden = true;
    this.active = -1;
    window.clearTimeout(this.announcement);
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

function toOption(result: SearchResult): Option {
  const { kind, label, reason } = result;
  const why = reason === null ? null : `${searchReasons[reason.kind]}\u00a0: ${typographic(reason.label)}`;
  const note = kind === 'occupation' ? why : [searchKinds[kind], why].filter(Boolean).join(' · ');
  return { kind, href: routeOfResult(result), label: typographic(label), note };
}

/** Never an empty list: the interests are the way in for who has no word for what they look for. */
function wayOut({ undecided, notYet, leftOut }: SearchAnswer): Option {
  const [label, note] = undecided
    ? [searchCopy.undecided, searchCopy.undecidedNote]
    : notYet
      ? [searchCopy.notYet, searchCopy.notYetNote]
      : leftOut === null
        ? [searchCopy.nothing, searchCopy.nothingNote]
        : [searchCopy.refused, searchCopy.refusedNote];
  return { kind: 'interest', href: routes.interests(), label, note };
}

function allResults(text: string, note: string | null): Option {
  const query = text.trim();
  return { kind: 'search', href: routes.search(query), label: searchCopy.allResults(query), note };
}

function find<Kind extends Element>(root: Element, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`search-box: expected a ${kind.name} at "${selector}"`);
  return element;
}

/** "/" goes to the first search box in sight, unless one is typing already or has turned this off. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isShortcutOn() || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('search-box input')];
  const input = inputs.find((one) => one.checkVisibility());
  if (input === undefined) return;
  event.preventDefault();
  input.focus();
  input.select();
});

customElements.define('search-box', SearchBox);

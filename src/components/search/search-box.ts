// Behaviour of the search box: suggestions while typing, after the combobox pattern of the ARIA practices guide.
// Nothing is loaded before the box gets the focus; the index is searched in a worker.
import { typographic } from '#copy/format.ts';
import { searchCopy, searchKinds, searchReasons } from '#copy/search.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { routeOfResult, routes } from '#routes';
import type { SearchClient } from '#workers/search-client.ts';

const SUGGESTIONS = 7;
/** Waits for a pause this long before it announces the count, so as not to talk over the typing. */
const ANNOUNCE_AFTER_MS = 700;

interface Option {
  readonly href: string;
  readonly label: string;
  readonly note: string | null;
}

class SearchBox extends HTMLElement {
  private client: Promise<SearchClient> | null = null;
  private options: readonly Option[] = [];
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
    input.addEventListener('focus', () => void this.load());
    input.addEventListener('input', () => void this.suggest());
    input.addEventListener('keydown', (event) => this.onKeydown(event));
    input.addEventListener('blur', () => this.close());
    // The press must not take the focus from the field: the list would close before the click.
    this.popup.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option !== null) this.follow(Number(option.dataset['index']));
    });
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

  private async suggest(): Promise<void> {
    const text = this.input.value;
    if (text.trim() === '') {
      this.close();
      return;
    }
    try {
      const client = await this.load();
      const answer = await client.query(text, SUGGESTIONS);
      // An older answer, or one that comes after the reader has left: nothing to show.
      if (answer === null || document.activeElement !== this.input || this.input.value !== text) return;
      const { results } = answer;
      this.show(
        results.length > 0 ? [...results.map(toOption), allResults(text)] : [nothing],
        results.length,
      );
    } catch (error) {
      this.fail(error);
    }
  }

  private show(options: readonly Option[], count: number): void {
    this.options = options;
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...options.map((option, index) => this.renderOption(option, index)));
    this.message.hidden = true;
    this.list.hidden = false;
    this.open();
    window.clearTimeout(this.announcement);
    this.announcement = window.setTimeout(() => {
      this.status.textContent = searchCopy.count(count);
    }, ANNOUNCE_AFTER_MS);
  }

  private renderOption({ label, note }: Option, index: number): HTMLElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${index}`;
    item.dataset['index'] = String(index);
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(label);
    if (note !== null) {
      const small = document.createElement('small');
      small.textContent = note;
      item.append(' ', small);
    }
    return item;
  }

  private fail(error: unknown): void {
    const isCorrupt = error instanceof Error && 'reason' in error && error.reason === 'corrupt';
    this.client = null;
    this.options = [];
    this.list.hidden = true;
    this.message.hidden = false;
    this.message.textContent = isCorrupt ? searchCopy.corruptError : searchCopy.networkError;
    this.status.textContent = this.message.textContent;
    this.popup.hidden = false;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.popup.hidden && this.options.length > 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!isOpen) {
          void this.suggest();
          break;
        }
        this.activate(this.active + (event.key === 'ArrowDown' ? 1 : -1));
        break;
      case 'Enter':
        if (!isOpen || this.active === -1) return;
        this.follow(this.active);
        break;
      case 'Escape':
        if (this.popup.hidden) this.input.value = '';
        this.close();
        break;
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

  private follow(index: number): void {
    const option = this.options[index];
    if (option !== undefined) location.assign(option.href);
  }

  private open(): void {
    this.popup.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
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
  return { href: routeOfResult(result), label: typographic(label), note };
}

/** Never an empty list: the interests are the way in for who has no word for what they look for. */
const nothing: Option = { href: routes.interests(), label: searchCopy.nothing, note: searchCopy.nothingNote };

function allResults(text: string): Option {
  return { href: routes.search(text.trim()), label: searchCopy.allResults(text.trim()), note: null };
}

function find<Kind extends Element>(root: Element, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`search-box: expected a ${kind.name} at "${selector}"`);
  return element;
}

/** "/" goes to the first search box, unless one is typing already. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
  const input = document.querySelector<HTMLInputElement>('search-box input');
  if (input === null) return;
  event.preventDefault();
  input.focus();
  input.select();
});

customElements.define('search-box', SearchBox);

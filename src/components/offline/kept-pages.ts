// Lists the pages that the device keeps, says that the one asked for is not among them, and erases all that is kept.

import { eraseDevice } from '#browser/erase-device.ts';
import { offlineCopy as copy } from '#copy/offline.ts';
import { PAGES_CACHE, SELECTION_CACHE } from '#domain/offline/caches.ts';
import { readKept } from '#domain/offline/kept-page.ts';

interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly at: string;
}

/** The title and the first tag stand at the start; a page is long. */
const HEAD = 2_000;

class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if (location.pathname !== this.dataset['path']) this.tellMissing();
    this.on('retry', () => location.reload());
    this.on('erase', () => this.ask(true));
    this.on('cancel', () => this.ask(false));
    this.on('confirm', () => void this.erase());
    void this.list();
  }

  private async list(): Promise<void> {
    try {
      this.show('unsupported', !('caches' in window) || (await caches.keys()).length === 0);
      const selection = await readPages(SELECTION_CACHE);
      const ofSelection = new Set(selection.map(({ path }) => path));
      const seen = await readPages(PAGES_CACHE);
      this.fill('selection', selection);
      this.fill(
        'seen',
        seen.filter(({ path }) => !ofSelection.has(path)),
      );
    } catch {
      this.show('unsupported', true);
    }
  }

  /** Given in place of another page, whose address stays: to try again is to reload. */
  private tellMissing(): void {
    this.show('title', false);
    this.show('missing', true);
    document.title = copy.missing.heading;
  }

  private fill(name: string, pages: readonly KeptPage[]): void {
    const items = pages.map(({ path, title, at }) => {
      const item = document.createElement('li');
      const anchor = document.createElement('a');
      anchor.href = path;
      anchor.textContent = title;
      const day = document.createElement('small');
      day.textContent = copy.keptOn(at);
      item.append(anchor, ' ', day);
      return item;
    });
    this.querySelector(`[data-list="${name}"]`)?.replaceChildren(...items);
    const none = this.querySelector<HTMLElement>(`[data-none="${name}"]`);
    if (none !== null) none.hidden = items.length > 0;
  }

  private ask(isAsking: boolean): void {
    this.action('erase').hidden = isAsking;
    this.action('confirm').hidden = !isAsking;
    this.action('cancel').hidden = !isAsking;
    // The button that was pressed is gone.
    this.action(isAsking ? 'cancel' : 'erase').focus();
  }

  private async erase(): Promise<void> {
    const isDone = await eraseDevice();
    this.ask(false);
    const status = this.querySelector('[data-part="erased"]');
    if (status !== null) status.textContent = isDone ? copy.erased : copy.eraseFailed;
    await this.list();
    this.show('unsupported', false);
  }

  private show(part: string, isShown: boolean): void {
    const element = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (element !== null) element.hidden = !isShown;
  }

  private on(name: string, act: () => void): void {
    this.action(name).addEventListener('click', act);
  }

  private action(name: string): HTMLElement {
    const button = this.querySelector<HTMLElement>(`[data-action="${name}"]`);
    if (button === null) throw new Error(`no button ${name}`);
    return button;
  }
}

/** The last kept first. */
async function readPages(cacheName: string): Promise<readonly KeptPage[]> {
  // To open a cache makes it: nothing is kept by looking.
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const head = ((await (await cache.match(request))?.text()) ?? '').slice(0, HEAD);
      const { title } = new DOMParser().parseFromString(head, 'text/html');
      return {
        path: new URL(request.url).pathname,
        // Without the name of the site, which ends the title of each page.
        title: title.replace(/ – [^–]*$/, ''),
        at: readKept(head) ?? '',
      };
    }),
  );
  return pages.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

customElements.define('kept-pages', KeptPages);

// Says the hiring potential again for the place that is chosen, here or in the address, marks it in the table and on
// the map, and says that of the occupations near. All the figures are in the page.
import { namePotential } from '#copy/bridges.ts';
import { hiringCopy, potentialClasses, writePotentialSummary, writeReasons } from '#copy/hiring.ts';
import {
  type PackedPotential,
  type PlacePotential,
  unpackClass,
  unpackPotential,
} from '#domain/hiring/place-potential.ts';
import { parseTerritory, readTerritories, TERRITORY_CHOSEN, withTerritory } from '#url-state/territory.ts';

class PlaceChoice extends HTMLElement {
  /** Whether the printed address says a place. */
  #isPrinted = false;
  #potentials: Readonly<Record<string, PackedPotential>> = {};
  /** What the page says: as it was built, the region. */
  #shown = '';

  connectedCallback(): void {
    const select = this.querySelector('select');
    const label = this.querySelector('label');
    const place = this.querySelector<HTMLElement>('[data-slot="place"]');
    if (select === null || label === null || place === null) return;
    this.#potentials = JSON.parse(this.dataset['potentials'] ?? '{}');
    label.hidden = false;
    place.hidden = true;
    select.addEventListener('change', () => this.#choose(select));
    for (const area of areasOfMap()) {
      const slug = area.dataset['place'] ?? '';
      area.setAttribute('href', withTerritory(new URL(location.href), slug).href);
      area.addEventListener('click', (event) => {
        // Another tab or window opens on the address.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        select.value = slug;
        this.#choose(select);
        this.#say(this.#wordsOnMap(select));
      });
    }
    this.#readAddress(select);
    window.addEventListener('popstate', () => this.#readAddress(select));
    // A choice is one address: the browser must not put back the one it remembers of the form.
    window.addEventListener('pageshow', () => this.#readAddress(select));
  }

  #choose(select: HTMLSelectElement): void {
    const slug = select.value === '' ? null : select.value;
    history.replaceState(history.state, '', withTerritory(new URL(location.href), slug));
    window.dispatchEvent(new Event(TERRITORY_CHOSEN));
    this.#say('');
    this.#show(select);
  }

  #readAddress(select: HTMLSelectElement): void {
    const [first, ...others] = [...select.options];
    const region = first?.dataset['slug'] ?? '';
    const slugs = new Set([region, ...others.map(({ value }) => value)]);
    const choice = parseTerritory(location.search, slugs);
    select.value = choice.kind === 'known' && choice.slug !== region ? choice.slug : '';
    this.#say(
      choice.kind === 'unknown' ? hiringCopy.unknownPlace(choice.text, first?.text.trim() ?? '') : '',
    );
    this.#show(select);
  }

  #show(select: HTMLSelectElement): void {
    if (select.value === this.#shown) return;
    const potential = this.#potentialOf(select);
    if (potential === null) return;
    this.#shown = select.value;
    const meter = this.querySelector<HTMLElement>('.potential-meter');
    if (meter !== null) {
      meter.dataset['class'] = potential.class;
      this.#fill('.word', potentialClasses[potential.class]);
    }
    this.#fill('[data-slot="place"]', select.selectedOptions[0]?.text ?? '');
    this.#fill('[data-slot="summary"]', writePotentialSummary(potential));
    this.#fillReasons(writeReasons(potential, Number(this.dataset['year'])));
    this.#mark(select);
    this.#sayBridges(select);
    void this.#printWith(select.value);
  }

  #potentialOf(select: HTMLSelectElement): PlacePotential | null {
    const packed = this.#potentials[select.value || (select.selectedOptions[0]?.dataset['slug'] ?? '')];
    return packed === undefined ? null : unpackPotential(packed);
  }

  #fill(selector: string, text: string): void {
    const target = this.querySelector(selector);
    if (target !== null) target.textContent = text;
  }

  #fillReasons(reasons: ReturnType<typeof writeReasons>): void {
    const list = this.querySelector('[data-slot="reasons"]');
    const model = list?.firstElementChild;
    if (list === null || model === null || model === undefined) return;
    list.replaceChildren(
      ...reasons.map(({ name, text }) => {
        const row = model.cloneNode(true) as Element;
        for (const [tag, words] of [
          ['dt', name],
          ['dd', text],
        ] as const) {
          const cell = row.querySelector(tag);
          if (cell !== null) cell.textContent = words;
        }
        return row;
      }),
    );
  }

  #mark(select: HTMLSelectElement): void {
    const slug = select.value;
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-place]')) {
      markCurrent(row, row.dataset['place'] === slug);
    }
    let outline = '';
    for (const area of areasOfMap()) {
      const isChosen = area.dataset['place'] === slug;
      markCurrent(area, isChosen);
      if (isChosen) outline = area.querySelector('use')?.getAttribute('href') ?? '';
    }
    for (const line of document.querySelectorAll('use[data-chosen]')) {
      if (outline === '') line.removeAttribute('href');
      else line.setAttribute('href', outline);
    }
    const words = document.querySelector<HTMLElement>('[data-slot="chosen-on-map"]');
    if (words === null) return;
    words.hidden = slug === '';
    words.textContent = slug === '' ? '' : this.#wordsOnMap(select);
  }

  /** The occupations near this one: their classes stand in the order of the places of the body. */
  #sayBridges({ value, selectedOptions: [chosen] }: HTMLSelectElement): void {
    const place = [...readTerritories(document.body)].indexOf(value || (chosen?.dataset['slug'] ?? ''));
    for (const word of document.querySelectorAll<HTMLElement>('[data-classes]')) {
      word.textContent = namePotential(unpackClass(word.dataset['classes'] ?? '', place));
    }
    const name = document.querySelector('[data-slot="place-of-bridges"]');
    if (name !== null) name.textContent = chosen?.text.trim() ?? '';
  }

  #wordsOnMap(select: HTMLSelectElement): string {
    const potential = this.#potentialOf(select);
    return potential === null
      ? ''
      : hiringCopy.chosenOnMap(select.selectedOptions[0]?.text.trim() ?? '', potential);
  }

  /** Fetched only once a place is chosen: most readers print none. */
  async #printWith(slug: string): Promise<void> {
    if (slug === '' && !this.#isPrinted) return;
    this.#isPrinted = true;
    const { printAddress } = await import('#charts/qr-code/printed-address.ts');
    printAddress(withTerritory(new URL(location.href), slug === '' ? null : slug).search);
  }

  #say(message: string): void {
    this.#fill('[role="status"]', message);
  }
}

/** Ways to the territories on the map, by the script ways to choose them. */
function areasOfMap(): NodeListOf<SVGAElement> {
  return document.querySelectorAll<SVGAElement>('svg a[data-place]');
}

function markCurrent(element: Element, isCurrent: boolean): void {
  if (isCurrent) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}

customElements.define('place-choice', PlaceChoice);

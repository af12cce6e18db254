// Says the hiring potential again for the place that is chosen, here or in the address, and marks it in the table and on
// the map. All the figures are in the page.
import { hiringCopy, potentialClasses, writePotentialSummary, writeReasons } from '#copy/hiring.ts';
import { type PackedPotential, unpackPotential } from '#domain/hiring/place-potential.ts';
import { parseTerritory, withTerritory } from '#url-state/territory.ts';

class PlaceChoice extends HTMLElement {
  /** Whether the printed address says a place. */
  #isPrinted = false;

  connectedCallback(): void {
    const select = this.querySelector('select');
    const label = this.querySelector('label');
    const place = this.querySelector<HTMLElement>('[data-slot="place"]');
    if (select === null || label === null || place === null) return;
    label.hidden = false;
    place.hidden = true;
    select.addEventListener('change', () => {
      const slug = select.value === '' ? null : select.value;
      history.replaceState(history.state, '', withTerritory(new URL(location.href), slug));
      this.#say('');
      this.#show(select);
    });
    this.#readAddress(select);
    window.addEventListener('popstate', () => this.#readAddress(select));
    // A choice is one address: the browser must not put back the one it remembers of the form.
    window.addEventListener('pageshow', () => this.#readAddress(select));
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
    const option = select.selectedOptions[0];
    const slug = select.value === '' ? (option?.dataset['slug'] ?? '') : select.value;
    const all = JSON.parse(this.dataset['potentials'] ?? '{}') as Record<string, PackedPotential>;
    const packed = all[slug];
    if (packed === undefined) return;
    const potential = unpackPotential(packed);
    const meter = this.querySelector<HTMLElement>('.potential-meter');
    if (meter !== null) {
      meter.dataset['class'] = potential.class;
      this.#fill('.word', potentialClasses[potential.class]);
    }
    this.#fill('[data-slot="place"]', option?.text ?? '');
    this.#fill('[data-slot="summary"]', writePotentialSummary(potential));
    this.#fillReasons(writeReasons(potential, Number(this.dataset['year'])));
    this.#mark(slug, select.value !== '');
    void this.#printWith(select.value);
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

  #mark(slug: string, isChosen: boolean): void {
    for (const row of document.querySelectorAll('tr[data-place]')) {
      const isHere = isChosen && row instanceof HTMLElement && row.dataset['place'] === slug;
      if (isHere) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    for (const area of document.querySelectorAll('path[data-place]')) {
      area.toggleAttribute('data-selected', isChosen && area.getAttribute('data-place') === slug);
      // Drawn last, its outline lies over those of its neighbours.
      if (area.hasAttribute('data-selected')) area.parentNode?.append(area);
    }
  }

  /** Fetched only once a place is chosen: most readers print none. */
  async #printWith(slug: string): Promise<void> {
    if (slug === '' && !this.#isPrinted) return;
    this.#isPrinted = true;
    const { printAddress } = await import('./printed-address.ts');
    printAddress(withTerritory(new URL(location.href), slug === '' ? null : slug).search);
  }

  #say(message: string): void {
    this.#fill('[role="status"]', message);
  }
}

customElements.define('place-choice', PlaceChoice);

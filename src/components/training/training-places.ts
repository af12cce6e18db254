// Sorts the places of a training: by distance from the municipality that one names, kept in the address as on the page
// of advice places; else the territory of the address first.
import { loadJson } from '#browser/load-json.ts';
import { typographic } from '#copy/format.ts';
import { trainingCopy as copy } from '#copy/training.ts';
import type { Geography } from '#domain/places/geography.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { parseMunicipality, withMunicipality } from '#url-state/municipality.ts';
import { parseTerritory, readTerritories, withTerritory } from '#url-state/territory.ts';

const SHOWN = 6;

class TrainingPlaces extends HTMLElement {
  /** The lines where the page has them, and who holds each. */
  #lines: readonly { readonly line: HTMLElement; readonly home: Element }[] = [];
  #groups: readonly HTMLElement[] = [];
  #towns: Promise<Towns> | undefined;
  /** The printed address names a municipality. */
  #isPrinted = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#groups = [...this.querySelectorAll<HTMLElement>('section')];
    this.#lines = [...this.querySelectorAll<HTMLElement>('li[data-establishment]')].flatMap((line) =>
      line.parentElement === null ? [] : [{ line, home: line.parentElement }],
    );
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(form.querySelector('input')?.value ?? '');
    });
    form.querySelector('input')?.addEventListener('focus', () => void this.#load(), { once: true });
    form.querySelector('[data-action="by-territory"]')?.addEventListener('click', () => {
      history.pushState(history.state, '', withMunicipality(new URL(location.href), null));
      form.querySelector('input')?.focus();
      void this.#readAddress();
    });
    window.addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  /** Fetched once someone means to use it; again after a failure. */
  #load(): Promise<Towns> {
    this.#towns ??= loadTowns(this.dataset['geography'] ?? '').catch((error: unknown) => {
      this.#towns = undefined;
      throw error;
    });
    // Who waits for it is told; a failure before that is no fault yet.
    this.#towns.catch(() => undefined);
    return this.#towns;
  }

  async #search(text: string): Promise<void> {
    if (text.trim() === '') return;
    try {
      const { finder } = await this.#load();
      const meaning = finder.resolve(text);
      if (meaning.kind === 'sure') this.#choose(meaning.found.municipality);
      else if (meaning.kind === 'none' || meaning.kind === 'no-postcode') this.#say(copy.noTown(text.trim()));
      else this.#offer(finder.find(text, SHOWN).map(({ municipality }) => municipality));
    } catch {
      this.#say(copy.townsFailed);
    }
  }

  #choose(town: PlacedMunicipality): void {
    const address = withTerritory(new URL(location.href), town.territory);
    history.pushState(history.state, '', withMunicipality(address, town.id));
    this.#sort(town);
  }

  async #readAddress(): Promise<void> {
    const code = parseMunicipality(location.search);
    if (code === null) {
      this.#restore();
      return;
    }
    try {
      const town = (await this.#load()).municipalities.find(({ id }) => id === code);
      if (town !== undefined) this.#sort(town);
      else {
        this.#restore();
        this.#say(copy.unknownTown);
      }
    } catch {
      this.#say(copy.townsFailed);
    }
  }

  #sort(town: PlacedMunicipality): void {
    const sorted = this.querySelector<HTMLElement>('.sorted');
    const input = this.querySelector('input');
    if (sorted === null || input === null) return;
    void this.#load().then(({ distanceKm }) => {
      const far = this.#lines.map(({ line }) => {
        const [lon, lat] = (line.dataset['point'] ?? '').split(',').map(Number);
        const km =
          lon === undefined || lat === undefined ? Infinity : distanceKm(town.lon, town.lat, lon, lat);
        return { line, km };
      });
      for (const { line, km } of far) writeDistance(line, km);
      sorted.replaceChildren(...far.toSorted((a, b) => a.km - b.km).map(({ line }) => line));
      sorted.hidden = false;
      for (const group of this.#groups) group.hidden = true;
      input.value = typographic(town.name);
      this.#offerReturn(true);
      this.#say(copy.sorted(town.name));
      void this.#print();
    });
  }

  /** As the page was built, the territory of the address first. */
  #restore(): void {
    const sorted = this.querySelector<HTMLElement>('.sorted');
    if (sorted === null) return;
    void this.#print();
    sorted.hidden = true;
    for (const { line, home } of this.#lines) {
      line.querySelector('[data-km]')?.remove();
      home.append(line);
    }
    const choice = parseTerritory(location.search, readTerritories(document.body));
    const slug = choice.kind === 'known' ? choice.slug : null;
    const mine = this.#groups.find((group) => group.dataset['place'] === slug);
    const [first] = this.#groups;
    for (const group of this.#groups) {
      group.hidden = false;
      group.parentElement?.append(group);
    }
    if (mine !== undefined && mine !== first) mine.parentElement?.prepend(mine);
    this.#offerReturn(false);
    this.#say(mine === undefined ? '' : copy.inTerritory(mine.dataset['name'] ?? ''));
  }

  /** Municipalities that the text may mean: one is never chosen for someone. */
  #offer(towns: readonly PlacedMunicipality[]): void {
    this.#say(copy.unsure);
    const list = this.querySelector<HTMLElement>('.choices');
    if (list === null) return;
    list.hidden = false;
    list.replaceChildren(
      ...towns.map((town) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `${typographic(town.name)} (${town.postcodes[0] ?? town.department})`;
        button.addEventListener('click', () => {
          this.querySelector('input')?.focus();
          this.#choose(town);
        });
        item.append(button);
        return item;
      }),
    );
  }

  /** The paper leads back to these distances. Fetched once one asks for them: most readers print none. */
  async #print(): Promise<void> {
    if (parseMunicipality(location.search) === null && !this.#isPrinted) return;
    this.#isPrinted = true;
    const { printAddress } = await import('#charts/qr-code/printed-address.ts');
    printAddress(location.search);
  }

  #offerReturn(isSorted: boolean): void {
    const button = this.querySelector<HTMLElement>('[data-action="by-territory"]');
    if (button !== null) button.hidden = !isSorted;
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
    const list = this.querySelector<HTMLElement>('.choices');
    if (list !== null) list.hidden = true;
  }
}

interface Towns {
  readonly municipalities: readonly PlacedMunicipality[];
  readonly finder: ReturnType<typeof import('#domain/places/municipalities.ts').createMunicipalityFinder>;
  readonly distanceKm: typeof import('#domain/places/municipalities.ts').distanceKm;
}

async function loadTowns(url: string): Promise<Towns> {
  const [index, { unpackMunicipalities }, { createMunicipalityFinder, distanceKm }] = await Promise.all([
    loadJson<Geography>(url, ['territories', 'municipalities']),
    import('#domain/places/geography.ts'),
    import('#domain/places/municipalities.ts'),
  ]);
  const municipalities = unpackMunicipalities(index);
  return { municipalities, finder: createMunicipalityFinder(municipalities), distanceKm };
}

function writeDistance(line: HTMLElement, km: number): void {
  line.querySelector('[data-km]')?.remove();
  if (!Number.isFinite(km)) return;
  const text = document.createElement('span');
  text.dataset['km'] = '';
  text.textContent = copy.km(km);
  line.querySelector('b')?.after(text);
}

customElements.define('training-places', TrainingPlaces);

// Runs the form for deposits: keeps the draft on the device, says what is wrong beside each field once it was left, shows
// the offer as it will be, makes the file and hands it to the region.
import { loadJson } from '#browser/load-json.ts';
import { sendDeposit } from '#browser/send-deposit.ts';
import { depositCopy as copy, describeFault } from '#copy/deposit.ts';
import { typographic } from '#copy/format.ts';
import { offerKinds } from '#copy/offer-kinds.ts';
import {
  DEPOSIT_FIELDS,
  type DepositDraft,
  type DepositFault,
  type DepositField,
  emptyDraft,
  isEmptyDraft,
  parseDraft,
  toLine,
} from '#domain/offers/deposit-draft.ts';
import { findLimit, type PeriodLimits } from '#domain/offers/period-limits.ts';
import { GEOGRAPHY_MEMBERS, type Geography, unpackMunicipalities } from '#domain/places/geography.ts';
import { createMunicipalityFinder } from '#domain/places/municipalities.ts';
import {
  DIRECTORY_MEMBERS,
  findByTitle,
  openDirectory,
  type PackedDirectory,
} from '#domain/selection/directory.ts';
import type { OfferDeposit } from '#schemas/offer.ts';
import { checkDeposit } from './check-deposit.ts';
import { type Choices, createPicker, find, type Picker } from './deposit-picker.ts';

const STORAGE_KEY = 'deposit-draft';
const SHOWN = 8;
const MOST_OCCUPATIONS = 3;

type Channel = { kind: 'email'; address: string } | { kind: 'https'; endpoint: string } | null;

class OfferDepositForm extends HTMLElement {
  #reference: string = crypto.randomUUID();
  #pickers: Partial<Record<DepositField, Picker>> = {};
  /** Fields of which one may be told what is wrong. */
  readonly #left = new Set<DepositField>();
  #file: { readonly name: string; readonly text: string; readonly url: string } | null = null;

  connectedCallback(): void {
    const form = this.#form;
    this.#pickers = {
      municipality: createPicker(
        this.#field('municipality'),
        () => loadMunicipalities(this.dataset['geography'] ?? ''),
        1,
        () => this.#onChange('municipality'),
      ),
      occupations: createPicker(
        this.#field('occupations'),
        () => loadOccupations(this.dataset['occupations'] ?? ''),
        MOST_OCCUPATIONS,
        () => this.#onChange('occupations'),
      ),
    };
    form.addEventListener('input', () => this.#update());
    form.addEventListener('change', ({ target }) => {
      const name = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-field]') : null;
      const field = DEPOSIT_FIELDS.find((each) => each === name?.dataset['field']);
      // What is typed in a picker is no choice yet.
      if (field !== undefined && this.#pickers[field] === undefined) this.#onChange(field);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.addEventListener('click', (event) => {
      const pressed =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      switch (pressed?.dataset['action']) {
        case 'resume':
          this.#resume();
          break;
        case 'erase':
          if (window.confirm(copy.confirmErase)) this.#erase();
          break;
        case 'periods':
          this.#showPeriods();
          find<HTMLElement>(this, '#deposit-from2').focus();
          break;
        case 'send':
          void this.#send();
          break;
      }
    });
    this.#open();
    this.hidden = false;
  }

  /** With the draft of the device, if there is one that can be read: one says first whether to go on with it. */
  #open(): void {
    this.#showPeriods(false);
    const kept = readKept();
    const draft = kept === null ? null : parseDraft(kept);
    if (kept !== null && draft === null) this.#tell(copy.unreadable);
    const isOffered = draft !== null && !isEmptyDraft(draft);
    this.#slot('draft').hidden = !isOffered;
    this.#slot('work').hidden = isOffered;
    this.#preview();
  }

  #resume(): void {
    const draft = parseDraft(readKept() ?? '');
    if (draft === null) {
      this.#erase();
      return;
    }
    this.#reference = draft.reference;
    this.#fill(draft);
    this.#slot('draft').hidden = true;
    this.#slot('work').hidden = false;
    find<HTMLElement>(this, '#deposit-kind').focus();
  }

  #erase(): void {
    try {
      localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Nothing was kept.
    }
    this.#reference = crypto.randomUUID();
    this.#left.clear();
    this.#fill(emptyDraft(this.#reference));
    this.#showFaults([], false);
    this.#dropFile();
    this.#slot('draft').hidden = true;
    this.#slot('work').hidden = false;
    this.#tell(copy.erased);
    find<HTMLElement>(this, '#deposit-kind').focus();
  }

  #fill({ fields }: DepositDraft): void {
    for (const field of DEPOSIT_FIELDS) {
      const picker = this.#pickers[field];
      if (picker === undefined) this.#control(field).value = fields[field];
      else picker.set(fields[field].split(' ').filter(Boolean));
    }
    this.#showPeriods(fields.from2 + fields.to2 + fields.from3 + fields.to3 !== '');
    this.#preview();
  }

  #onChange(field: DepositField): void {
    this.#left.add(field);
    this.#update();
  }

  #update(): void {
    const draft = this.#draft();
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(draft));
    } catch {
      this.#slot('keeping').textContent = copy.notKept;
    }
    const { faults } = checkDeposit(draft, today(), this.#periodLimits);
    this.#showFaults(
      faults.filter(({ field }) => this.#left.has(field)),
      !this.#slot('faults').hidden,
    );
    if (this.#file !== null) {
      this.#dropFile();
      this.#tell(copy.changed);
    } else this.#slot('storage').hidden = true;
    this.#preview();
  }

  #submit(): void {
    for (const field of DEPOSIT_FIELDS) this.#left.add(field);
    const { deposit, faults } = checkDeposit(this.#draft(), today(), this.#periodLimits);
    const badInput = this.#halfTyped().filter(({ field }) => !faults.some((each) => each.field === field));
    const all = [...faults, ...badInput];
    this.#showFaults(all, true);
    const [first] = inOrder(all);
    if (first !== undefined || deposit === null) {
      this.#dropFile();
      if (first !== undefined) this.#focusable(first.field).focus();
      return;
    }
    this.#makeFile(deposit);
  }

  /** A day or a number that is half typed has no value of its own: it would pass for one that was left out. */
  #halfTyped(): readonly DepositFault[] {
    return DEPOSIT_FIELDS.filter((field) => this.#control(field).validity.badInput).map((field) => ({
      field,
      problem: 'invalid',
    }));
  }

  #makeFile(deposit: OfferDeposit): void {
    this.#dropFile();
    const text = `${JSON.stringify(deposit, null, 2)}\n`;
    const name = `offre-${this.#reference.slice(0, 8)}.json`;
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    this.#file = { name, text, url };
    const download = find<HTMLAnchorElement>(this, '[data-action="download"]');
    download.href = url;
    download.download = name;
    const channel = this.#channel;
    const email = find<HTMLAnchorElement>(this, '[data-action="email"]');
    email.hidden = channel?.kind !== 'email';
    this.#slot('how').hidden = email.hidden;
    if (channel?.kind === 'email') {
      const subject = encodeURIComponent(copy.emailSubject(deposit.offer.title));
      email.href = `mailto:${channel.address}?subject=${subject}&body=${encodeURIComponent(copy.emailBody(name))}`;
    }
    find<HTMLElement>(this, '[data-action="send"]').hidden = channel?.kind !== 'https';
    this.#slot('sent').replaceChildren();
    this.#slot('storage').hidden = true;
    this.#slot('file').hidden = false;
    find<HTMLElement>(this, '#fichier').focus();
  }

  #dropFile(): void {
    if (this.#file !== null) URL.revokeObjectURL(this.#file.url);
    this.#file = null;
    this.#slot('file').hidden = true;
  }

  async #send(): Promise<void> {
    const channel = this.#channel;
    const file = this.#file;
    if (channel?.kind !== 'https' || file === null) return;
    const button = find<HTMLButtonElement>(this, '[data-action="send"]');
    const status = this.#slot('sent');
    // Still in place, so that the focus is: a second press does nothing.
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    status.replaceChildren(toText('p', copy.sending));
    const sent = await sendDeposit(channel.endpoint, file.text);
    button.removeAttribute('aria-disabled');
    // Changed in the meantime: what was sent is no longer what is here.
    if (this.#file !== file) return;
    status.replaceChildren(toText('p', copy[sent.kind]));
    if (sent.kind === 'refused' && sent.reasons.length > 0) {
      const list = document.createElement('ul');
      list.append(...sent.reasons.map((reason) => toText('li', reason)));
      status.append(list);
    }
    button.hidden = sent.kind === 'sent';
    if (sent.kind === 'sent') find<HTMLElement>(this, '#fichier').focus();
  }

  #showFaults(faults: readonly DepositFault[], isSummed: boolean): void {
    const texts = new Map(
      inOrder(faults).map(({ field, problem }) => [field, describeFault(field, problem, this.#limit(field))]),
    );
    for (const field of DEPOSIT_FIELDS) {
      const text = texts.get(field);
      const message = find<HTMLElement>(this, `#deposit-${field}-error`);
      message.hidden = text === undefined;
      message.textContent = text ?? '';
      if (text === undefined) this.#focusable(field).removeAttribute('aria-invalid');
      else this.#focusable(field).setAttribute('aria-invalid', 'true');
      if (text !== undefined && /[23]$/.test(field)) this.#showPeriods();
    }
    const summary = this.#slot('faults');
    summary.hidden = !isSummed || texts.size === 0;
    find(summary, 'h2').textContent = copy.faults(texts.size);
    find(summary, 'ul').replaceChildren(
      ...[...texts].map(([field, text]) => {
        const item = document.createElement('li');
        const link = toText('a', text) as HTMLAnchorElement;
        link.href = `#deposit-${field}`;
        item.append(link);
        return item;
      }),
    );
  }

  #preview(): void {
    const { fields } = this.#draft();
    const write = (name: string, text: string) => {
      find(this, `[data-preview="${name}"]`).textContent = text;
    };
    const kind = Object.entries(offerKinds).find(([each]) => each === fields.kind)?.[1] ?? '';
    const occupations = this.#pickers.occupations?.names ?? [];
    write('kind', [kind, ...occupations].filter(Boolean).join(', '));
    write('title', toLine(fields.title) || copy.noTitle);
    write('host', [toLine(fields.host) || copy.noHost, toLine(fields.sector)].filter(Boolean).join(', '));
    write('place', this.#pickers.municipality?.names[0] ?? copy.noPlace);
    write('places', Number(fields.places) > 0 ? copy.placeCount(Number(fields.places)) : '');
    write('summary', toLine(fields.summary));
    const periods = (
      [
        ['from1', 'to1'],
        ['from2', 'to2'],
        ['from3', 'to3'],
      ] as const
    ).filter(([from]) => fields[from] !== '');
    const lines = periods.map(([from, to]) => copy.period(fields[from], fields[to] || null));
    find(this, '[data-preview="periods"]').replaceChildren(
      ...(lines.length === 0 ? [copy.anyTime] : lines).map((line) => toText('li', line)),
    );
    // Not a link: it may be anything until the form is checked.
    write('url', fields.url === '' ? '' : `${copy.page}\u00a0: ${toLine(fields.url)}`);
  }

  #draft(): DepositDraft {
    const fields = DEPOSIT_FIELDS.map((field) => [field, this.#control(field).value]);
    return { reference: this.#reference, fields: Object.fromEntries(fields) };
  }

  #showPeriods(isShown = true): void {
    for (const field of this.querySelectorAll<HTMLElement>('.later')) field.hidden = !isShown;
    find<HTMLElement>(this, '[data-action="periods"]').hidden = isShown;
  }

  #tell(text: string): void {
    const notice = this.#slot('storage');
    notice.hidden = false;
    notice.textContent = text;
  }

  get #periodLimits(): PeriodLimits {
    return JSON.parse(this.dataset['periods'] ?? '{}');
  }

  /** What a message says of how much a field may hold: characters, or days for the end of a period. */
  #limit(field: DepositField): number | null {
    if (/^to\d$/.test(field)) {
      return findLimit(this.#periodLimits, this.#draft().fields.kind);
    }
    return (
      (JSON.parse(this.dataset['limits'] ?? '{}') as Partial<Record<DepositField, number>>)[field] ?? null
    );
  }

  get #channel(): Channel {
    return JSON.parse(this.dataset['channel'] ?? 'null');
  }

  get #form(): HTMLFormElement {
    return find(this, 'form');
  }

  #control(field: DepositField): HTMLInputElement {
    return find(this, `[name="${field}"]`);
  }

  #focusable(field: DepositField): HTMLElement {
    return this.#pickers[field]?.input ?? this.#control(field);
  }

  #field(field: DepositField): HTMLElement {
    return find(this, `[data-field="${field}"]`);
  }

  #slot(name: string): HTMLElement {
    return find(this, `[data-slot="${name}"]`);
  }
}

async function loadMunicipalities(url: string): Promise<Choices> {
  const municipalities = unpackMunicipalities(await loadJson<Geography>(url, GEOGRAPHY_MEMBERS));
  const finder = createMunicipalityFinder(municipalities);
  const names = new Map(municipalities.map(({ id, name }) => [id, typographic(name)]));
  return {
    name: (code) => names.get(code) ?? null,
    find: (text) =>
      finder.find(text, SHOWN).map(({ municipality: { id, name, postcodes } }) => ({
        code: id,
        name: typographic(name),
        ...(postcodes[0] !== undefined && { detail: postcodes[0] }),
      })),
  };
}

async function loadOccupations(url: string): Promise<Choices> {
  const directory = openDirectory(await loadJson<PackedDirectory>(url, DIRECTORY_MEMBERS));
  return {
    name: (code) => typographic(directory.find(code)?.title ?? code),
    find: (text) =>
      findByTitle(directory, text)
        .slice(0, SHOWN)
        .map(({ code, title }) => ({ code, name: typographic(title) })),
  };
}

function inOrder(faults: readonly DepositFault[]): readonly DepositFault[] {
  return faults.toSorted((a, b) => DEPOSIT_FIELDS.indexOf(a.field) - DEPOSIT_FIELDS.indexOf(b.field));
}

function readKept(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    // Forbidden: as on a first visit.
    return null;
  }
}

function toText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Here, not in Greenwich: a day chosen in a native field is one of here. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

customElements.define('offer-deposit', OfferDepositForm);

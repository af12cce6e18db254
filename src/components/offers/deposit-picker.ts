// A field of the form for deposits where one types a few letters and chooses what they mean: the choices are buttons
// under the field, reached with Tab, and their codes stand in a hidden input.
import { depositCopy as copy } from '#copy/deposit.ts';

export interface Choice {
  readonly code: string;
  readonly name: string;
  /** What tells it from a homonym. */
  readonly detail?: string;
}

export interface Choices {
  readonly find: (text: string) => readonly Choice[];
  readonly name: (code: string) => string | null;
}

export interface Picker {
  readonly codes: readonly string[];
  /** Empty until the list is there. */
  readonly names: readonly string[];
  readonly input: HTMLInputElement;
  set(codes: readonly string[]): void;
}

/**
 * @param load fetches the list when it is first needed, and again after a failure.
 * @param most how many may be chosen; one takes the place of the one before.
 */
export function createPicker(
  field: HTMLElement,
  load: () => Promise<Choices>,
  most: number,
  onChange: () => void,
): Picker {
  const value = find<HTMLInputElement>(field, 'input[type="hidden"]');
  const input = find<HTMLInputElement>(field, 'input[type="text"]');
  const status = find<HTMLElement>(field, '[role="status"]');
  const options = find<HTMLElement>(field, '.options');
  const chosen = find<HTMLElement>(field, '.chosen');
  let choices: Choices | null = null;
  let loading: Promise<Choices> | null = null;
  const codes = () => value.value.split(' ').filter(Boolean);

  async function ready(): Promise<Choices | null> {
    try {
      loading ??= load();
      choices = await loading;
      return choices;
    } catch {
      loading = null;
      status.textContent = copy.listFailed;
      return null;
    }
  }

  async function propose(): Promise<void> {
    const known = await ready();
    if (known === null) return;
    const isAsked = input.value.trim().length >= 2;
    const isFull = most > 1 && codes().length >= most;
    const found =
      isAsked && !isFull ? known.find(input.value).filter(({ code }) => !codes().includes(code)) : [];
    status.textContent = isFull ? copy.full : isAsked ? copy.found(found.length) : '';
    options.replaceChildren(
      ...found.map(({ code, name, detail }) =>
        toItem(detail === undefined ? name : `${name} (${detail})`, () => add(code)),
      ),
    );
  }

  function add(code: string): void {
    set(most === 1 ? [code] : [...codes(), code]);
    input.value = '';
    options.replaceChildren();
    status.textContent = '';
    // The button that was pressed is gone.
    input.focus();
    onChange();
  }

  function set(next: readonly string[]): void {
    value.value = next.join(' ');
    draw();
    if (next.length > 0 && choices === null) void ready().then(draw).then(onChange);
  }

  function draw(): void {
    chosen.replaceChildren(
      ...codes().map((code) => {
        const name = choices?.name(code) ?? code;
        const item = toItem(`${name} ×`, () => {
          set(codes().filter((each) => each !== code));
          input.focus();
          onChange();
        });
        item.firstElementChild?.setAttribute('aria-label', copy.remove(name));
        return item;
      }),
    );
  }

  input.addEventListener('input', () => void propose());
  input.addEventListener('keydown', (event) => {
    // One who types a name and presses Enter means the first, where it is the only one; never the whole form.
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const buttons = options.querySelectorAll('button');
    if (buttons.length === 1) buttons[0]?.click();
    else buttons[0]?.focus();
  });
  return {
    get codes() {
      return codes();
    },
    get names() {
      return codes().flatMap((code) => choices?.name(code) ?? []);
    },
    input,
    set,
  };
}

function toItem(text: string, onPress: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onPress);
  item.append(button);
  return item;
}

/** @throws when the template lacks it. */
export function find<Found extends Element>(root: Element, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`no ${selector} in ${root.tagName}`);
  return found;
}

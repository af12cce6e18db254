// Behaviour of the rose of the home page: petals and list become toggles of the same choice, kept in the address.
import {
  INTERESTS_KEY,
  MAX_CHOSEN_INTERESTS,
  parseInterests,
  serializeInterests,
} from '#url-state/interests.ts';

const PHONE = '(width < 48rem)';

class InterestRose extends HTMLElement {
  private chosen: string[] = [];

  connectedCallback(): void {
    const petals = this.petals();
    const known = new Set(petals.map((petal) => petal.dataset['petal'] ?? ''));
    for (const petal of petals) {
      petal.setAttribute('role', 'button');
      petal.setAttribute('aria-pressed', 'false');
      petal.addEventListener('click', (event) => this.onClick(event, petal));
      petal.addEventListener('keydown', (event) => this.onKeydown(event as KeyboardEvent, petal));
    }
    this.keepPetalsOutOfPhones();
    const readChoice = () =>
      (parseInterests(new URLSearchParams(location.search).get(INTERESTS_KEY) ?? '') ?? []).filter((code) =>
        known.has(code),
      );
    this.choose(readChoice());
    window.addEventListener('popstate', () => {
      this.choose(readChoice());
    });
  }

  private petals(): (HTMLElement | SVGElement)[] {
    return [...this.querySelectorAll<HTMLElement | SVGElement>('[data-petal]')];
  }

  /** The petals of the drawing, in order: one stop of the Tab key, arrows from one to the next. */
  private drawn(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('svg [data-petal]')];
  }

  /** On a phone the list beside it is the equal for keyboards and screen readers: the drawing stays for fingers. */
  private keepPetalsOutOfPhones(): void {
    const svg = this.querySelector('svg.rose');
    const query = window.matchMedia(PHONE);
    const apply = () => {
      if (query.matches) svg?.setAttribute('aria-hidden', 'true');
      else svg?.removeAttribute('aria-hidden');
      for (const [index, petal] of this.drawn().entries()) {
        petal.setAttribute('tabindex', index === 0 && !query.matches ? '0' : '-1');
      }
    };
    query.addEventListener('change', apply);
    apply();
  }

  private onClick(event: Event, petal: HTMLElement | SVGElement): void {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    // A petal is still a link for whoever wants it in a new tab.
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.toggle(petal.dataset['petal'] ?? '');
  }

  private onKeydown(event: KeyboardEvent, petal: HTMLElement | SVGElement): void {
    if (event.key === ' ') {
      event.preventDefault();
      this.toggle(petal.dataset['petal'] ?? '');
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const drawn = this.drawn();
    const index = drawn.indexOf(petal as SVGElement);
    if (step === undefined || index === -1) return;
    event.preventDefault();
    petal.setAttribute('tabindex', '-1');
    const next = drawn.at((index + step) % drawn.length);
    next?.setAttribute('tabindex', '0');
    next?.focus();
  }

  private toggle(code: string): void {
    const others = this.chosen.filter((other) => other !== code);
    const isNew = others.length === this.chosen.length;
    const dropped = isNew && others.length === MAX_CHOSEN_INTERESTS ? (others[0] ?? null) : null;
    // One more than the most: the oldest choice gives way, so that a tap always answers.
    this.choose(isNew ? [...others, code].slice(-MAX_CHOSEN_INTERESTS) : others);
    const url = new URL(location.href);
    if (this.chosen.length === 0) url.searchParams.delete(INTERESTS_KEY);
    else url.searchParams.set(INTERESTS_KEY, serializeInterests(this.chosen));
    // One entry for each choice: Back undoes the last one.
    history.pushState(null, '', url);
    this.announce(code, dropped);
  }

  /** One short sentence: the links of the panel would be read whole at each petal. */
  private announce(code: string, dropped: string | null): void {
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    if (!this.chosen.includes(code)) {
      status.textContent = '';
      return;
    }
    const answer = this.wordsOf(`[data-answer="${code}"] a`);
    status.textContent =
      dropped === null
        ? answer
        : `${answer}. ${this.wordsOf('.most')} ${this.dataset['dropped']} ${this.wordsOf(`.list [data-petal="${dropped}"]`)}.`;
  }

  private wordsOf(selector: string): string {
    return (this.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  private choose(codes: readonly string[]): void {
    this.chosen = [...codes];
    const isChosen = (code: string | undefined) => code !== undefined && this.chosen.includes(code);
    for (const petal of this.petals())
      petal.setAttribute('aria-pressed', String(isChosen(petal.dataset['petal'])));
    for (const answer of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      answer.hidden = !isChosen(answer.dataset['answer']);
      answer.classList.toggle('latest', answer.dataset['answer'] === this.chosen.at(-1));
    }
    const panel = this.querySelector<HTMLElement>('.chosen');
    const latest = this.querySelector('[data-answer].latest');
    // Moved rather than ordered by CSS: the Tab key follows what the eye sees.
    if (latest !== null) panel?.prepend(latest);
    if (panel !== null) panel.hidden = this.chosen.length === 0;
    const explore = this.querySelector<HTMLAnchorElement>('[data-explore]');
    if (explore !== null) {
      const address = new URL(explore.href);
      if (codes.length > 0) address.searchParams.set(INTERESTS_KEY, serializeInterests(codes));
      explore.href = address.href;
    }
    const most = this.querySelector<HTMLElement>('.most');
    if (most !== null) most.hidden = this.chosen.length < MAX_CHOSEN_INTERESTS;
  }
}

customElements.define('interest-rose', InterestRose);

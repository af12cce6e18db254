// Answers the form of a contract: computes its pay from the rules that the page carries, fills the answer and keeps the
// contract in the address. A field that cannot be read says what it expects, and the answer stays as it was.

import { printAddress } from '#charts/qr-code/printed-address.ts';
import { layOutSteps, placeLabels } from '#charts/steps/geometry.ts';
import {
  type AnswerLine,
  describeChart,
  payCopy,
  writeComparisonLines,
  writeEmployerCase,
  writeEmployerLines,
  writeReason,
  writeSpan,
  writeSummary,
  writeUnknowns,
  writeYear,
} from '#copy/apprenticeship.ts';
import { formatEuros } from '#copy/format.ts';
import { writeRuleLink } from '#copy/rules.ts';
import { MONTHS_A_YEAR } from '#domain/apprenticeship/month.ts';
import { type PayAnswer, type PayPeriod, simulate } from '#domain/apprenticeship/simulate.ts';
import { LIMITS, preparedLevel, type Simulation } from '#domain/apprenticeship/simulation.ts';
import { createRuleBook, type DatedRule, type RuleBook, type RuleFact } from '#domain/rules/rule-book.ts';
import {
  findBeyond,
  parseSimulation,
  SIMULATION_KEYS,
  type StartBounds,
  withSimulation,
  writeFields,
} from '#url-state/simulation.ts';

/** As in the drawing of the template. */
const CHART = { width: 320, height: 130, top: 24 };
/** Base line of the words under the axis, and the least room that a year needs for its own. */
const AXIS = { y: 144, least: 56 };
/** What has no meaning left empty. */
const REQUIRED: readonly string[] = [SIMULATION_KEYS.age, SIMULATION_KEYS.months];
const SVG = 'http://www.w3.org/2000/svg';

class PaySimulator extends HTMLElement {
  #book: RuleBook | null = null;
  #bounds: StartBounds = { usual: '', first: '', last: '' };
  /** One of each row, taken from the template before the first answer. */
  readonly #models = new Map<string, Element>();
  /** Ids of the rules that the answer cites. */
  readonly #used = new Set<string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#book = createRuleBook(JSON.parse(this.dataset['facts'] ?? '[]') as RuleFact[]);
    this.#bounds = JSON.parse(this.dataset['start'] ?? '{}');
    form.addEventListener('change', () => this.#readForm(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#readForm(form)) this.querySelector<HTMLElement>('h2')?.focus();
      else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
    // What a line cites, or what one would change, may be folded.
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      const rule = link === null ? null : document.querySelector(link.getAttribute('href') ?? '');
      const fold = rule?.closest('details');
      if (fold) fold.open = true;
    });
    this.#readAddress(form);
    window.addEventListener('popstate', () => this.#readAddress(form));
    this.hidden = false;
    this.setAttribute('aria-busy', 'false');
  }

  #readAddress(form: HTMLFormElement): void {
    const { simulation, unknownStart } = parseSimulation(location.search, this.#bounds);
    fillForm(form, simulation);
    markErrors(form, []);
    for (const details of form.querySelectorAll('details')) {
      const isFilled = [...details.querySelectorAll<HTMLInputElement>('[name]')].some(({ name }) =>
        new URLSearchParams(location.search).has(name),
      );
      if (isFilled) details.open = true;
    }
    this.#showGarbled(simulation);
    this.#showUnknownStart(unknownStart);
    this.#show(simulation);
    printAddress(withSimulation(new URL(location.href), simulation).search);
  }

  /** False when a field cannot be read. */
  #readForm(form: HTMLFormElement): boolean {
    const texts = [...new FormData(form)].map(([name, text]) => [name, String(text).trim()] as const);
    // A number or a day that is half typed has no text of its own.
    const halfTyped = [...form.elements].flatMap((field) =>
      field instanceof HTMLInputElement && field.validity.badInput ? field.name : [],
    );
    const wrong = texts.flatMap(([name, text]) => {
      if (text === '' && !REQUIRED.includes(name)) return [];
      const query = new URLSearchParams({ [name]: text }).toString();
      return parseSimulation(`?${query}`, this.#bounds).isGarbled ? name : [];
    });
    markErrors(form, [...wrong, ...halfTyped]);
    if (wrong.length + halfTyped.length > 0) return false;
    const query = new URLSearchParams(
      texts.filter(([, text]) => text !== '').map(([name, text]) => [name, text]),
    );
    const { simulation } = parseSimulation(`?${query}`, this.#bounds);
    const address = withSimulation(new URL(location.href), simulation);
    history.replaceState(history.state, '', address);
    this.#slot('garbled')?.toggleAttribute('hidden', true);
    this.#showUnknownStart(null);
    this.#show(simulation);
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.#slot('summary')?.textContent ?? '';
    printAddress(address.search);
    return true;
  }

  #showGarbled(simulation: Simulation): void {
    const { beyond, isElseGarbled } = findBeyond(location.search, this.#bounds);
    const told = beyond.map(({ field, asked }) =>
      payCopy.beyond[field](asked, LIMITS[field].min, LIMITS[field].max, simulation[field]),
    );
    this.#write('garbled', [...told, ...(isElseGarbled ? [payCopy.garbled] : [])].join(' '));
    this.#slot('garbled')?.toggleAttribute('hidden', told.length === 0 && !isElseGarbled);
  }

  #showUnknownStart(asked: string | null): void {
    const { usual, first, last } = this.#bounds;
    this.#write('unknown-start', asked === null ? '' : payCopy.unknownStart(asked, first, last, usual));
    this.#slot('unknown-start')?.toggleAttribute('hidden', asked === null);
  }

  #show(simulation: Simulation): void {
    const answer = this.#book === null ? null : simulate(this.#book, simulation);
    if (answer === null) return;
    this.#used.clear();
    this.#showLevel(simulation);
    this.#write('summary', writeSummary(simulation, answer));
    this.#write('total', payCopy.total(answer));
    this.#rows('periods', answer.periods, (row, period) => this.#fillPeriod(row, period, simulation, answer));
    this.#write('employer-case', writeEmployerCase(simulation, answer, Number(this.dataset['staff'])));
    this.#lines('employer', writeEmployerLines(simulation, answer));
    this.#lines('comparison', writeComparisonLines(answer));
    this.#slot('unknowns')?.replaceChildren(
      ...writeUnknowns(simulation, answer).map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    for (const { rule } of answer.crossed) this.#used.add(rule.id);
    this.#draw(answer);
    for (const rule of document.querySelectorAll('[id^="regle-"]')) {
      rule.toggleAttribute('data-used', this.#used.has(rule.id.slice('regle-'.length)));
    }
  }

  /** A "licence professionnelle" says its level: there is none to choose. */
  #showLevel(simulation: Simulation): void {
    const field = this.querySelector<HTMLSelectElement>(`[name="${SIMULATION_KEYS.level}"]`);
    if (field === null) return;
    field.value = String(preparedLevel(simulation));
    field.disabled = simulation.licencePro;
    this.#slot('licence-level')?.toggleAttribute('hidden', !simulation.licencePro);
  }

  #fillPeriod(row: Element, period: PayPeriod, { contract }: Simulation, { firstToCheck }: PayAnswer): void {
    fill(row, 'span', writeSpan(period));
    fill(row, 'year', writeYear(period.contractYear));
    fill(row, 'pay', formatEuros(period.pay));
    const isToCheck = firstToCheck !== null && period.lastMonth >= firstToCheck;
    fill(row, 'status', isToCheck ? payCopy.smicToCheck : '');
    fill(row, 'rule', writeReason(period, contract));
    this.#cite(row, period.rate);
    this.#used.add(period.smic.id);
    if (period.bonus !== null) this.#used.add(period.bonus.id);
  }

  #lines(slot: string, lines: readonly AnswerLine[]): void {
    this.#rows(slot, lines, (row, { name, text, rule }) => {
      const term = row.querySelector('dt');
      if (term !== null) term.textContent = name;
      fill(row, 'text', text);
      const link = row.querySelector('[data-cell="rule"]');
      if (rule === null) return link?.remove();
      fill(row, 'rule', writeRuleLink(rule));
      this.#cite(row, rule);
    });
  }

  #cite(row: Element, { id }: DatedRule): void {
    this.#used.add(id);
    row.querySelector('[data-cell="rule"]')?.setAttribute('href', `#regle-${id}`);
  }

  #draw(answer: PayAnswer): void {
    const paid = answer.steps;
    const { area, line, steps } = layOutSteps(
      paid.map(({ pay, months }) => ({ value: pay, length: months })),
      CHART,
    );
    this.querySelector('.area')?.setAttribute('d', area);
    this.querySelector('.line')?.setAttribute('d', line);
    const words = describeChart(answer);
    this.#write('chart', words);
    const description = this.querySelector('desc');
    if (description !== null) description.textContent = words;
    this.querySelector('g')?.replaceChildren(
      ...placeLabels(steps, CHART).map(({ index, x, y }) =>
        drawText(x, y, formatEuros(paid[index]?.pay ?? 0)),
      ),
      ...drawYears(answer.months.length),
    );
  }

  #rows<Item>(slot: string, items: readonly Item[], fillRow: (row: Element, item: Item) => void): void {
    const list = this.#slot(slot);
    const model = this.#models.get(slot) ?? list?.firstElementChild;
    if (!list || !model) return;
    this.#models.set(slot, model);
    list.replaceChildren(
      ...items.map((item) => {
        const row = model.cloneNode(true) as Element;
        fillRow(row, item);
        return row;
      }),
    );
  }

  #write(slot: string, text: string): void {
    const target = this.#slot(slot);
    if (target !== null) target.textContent = text;
  }

  #slot(name: string): HTMLElement | null {
    return this.querySelector(`[data-slot="${name}"]`);
  }
}

function drawText(x: number, y: number, text: string): SVGTextElement {
  const label = document.createElementNS(SVG, 'text');
  label.setAttribute('x', String(x));
  label.setAttribute('y', String(y));
  label.textContent = text;
  return label;
}

/** Where each year of the contract begins. */
function drawYears(months: number): readonly SVGElement[] {
  const span = (MONTHS_A_YEAR / months) * CHART.width;
  return Array.from({ length: Math.ceil(months / MONTHS_A_YEAR) }, (_, index) => index * span).flatMap(
    (x, index) => {
      const mark = document.createElementNS(SVG, 'path');
      mark.setAttribute('class', 'mark');
      mark.setAttribute('d', `M${x} ${CHART.height}v5`);
      const hasRoom = CHART.width - x >= AXIS.least;
      return hasRoom ? [mark, drawText(x, AXIS.y, writeYear(index + 1))] : [mark];
    },
  );
}

function fill(row: Element, cell: string, text: string): void {
  const target = row.querySelector(`[data-cell="${cell}"]`);
  if (target !== null) target.textContent = text;
}

function fillForm(form: HTMLFormElement, simulation: Simulation): void {
  for (const [name, text] of Object.entries(writeFields(simulation))) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = text !== '';
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = text;
    else if (field instanceof RadioNodeList) field.value = text;
  }
}

function markErrors(form: HTMLFormElement, names: readonly string[]): void {
  for (const message of form.querySelectorAll<HTMLElement>('[data-error]')) {
    const name = message.dataset['error'] ?? '';
    const isWrong = names.includes(name);
    message.hidden = !isWrong;
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLElement)) continue;
    if (isWrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

customElements.define('pay-simulator', PaySimulator);

// Turns the headers of a table into buttons that sort its rows. Each body is sorted apart and keeps its heading first.

/** Enough for a name; figures come first when they are large. */
const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent?.trim() ?? '';
      button.addEventListener('click', () => this.#sortBy(header));
      header.replaceChildren(button);
    }
  }

  #sortBy(header: HTMLTableCellElement): void {
    const isText = header.dataset['sort'] === 'text';
    const first = isText ? 'ascending' : 'descending';
    const other = isText ? 'descending' : 'ascending';
    const direction = header.getAttribute('aria-sort') === first ? other : first;
    for (const each of this.querySelectorAll('th[aria-sort]')) each.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    for (const body of this.querySelectorAll('tbody')) {
      const rows = [...body.rows].filter((row) => !row.classList.contains('group'));
      rows.sort((a, b) => sign * compare(a.cells[header.cellIndex], b.cells[header.cellIndex]));
      body.append(...rows);
    }
  }
}

function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  const [x, y] = [a?.dataset['value'], b?.dataset['value']];
  if (x !== undefined && y !== undefined) return Number(x) - Number(y);
  return collator.compare(a?.textContent?.trim() ?? '', b?.textContent?.trim() ?? '');
}

customElements.define('sortable-table', SortableTable);

// An island that does not come: a script that failed to load says nothing by itself, so that time tells.

/** Slow networks bring an island in less; longer than that, one wonders. */
const LATE_MS = 10_000;

class LoadingNote extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    this.timer = window.setTimeout(() => this.tellLate(), LATE_MS);
  }

  /** The island has come in its place. */
  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private tellLate(): void {
    const status = this.querySelector('[role="status"]');
    const button = this.querySelector('button');
    if (status !== null) status.textContent = this.dataset['late'] ?? '';
    if (button !== null) button.hidden = false;
  }
}

customElements.define('loading-note', LoadingNote);

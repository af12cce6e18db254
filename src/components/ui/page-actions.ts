// Behaviour of share and print: the system's share sheet where there is one, else the address is copied.

class PageActions extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-action="share"]')?.addEventListener('click', () => void this.share());
    this.querySelector('[data-action="print"]')?.addEventListener('click', () => window.print());
    this.hidden = false;
  }

  private async share(): Promise<void> {
    const url = location.href;
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ title: document.title, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      this.say(this.dataset['done'] ?? '');
    } catch (error) {
      // Closing the share sheet is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.say(this.dataset['failed'] ?? '');
    }
  }

  private say(message: string): void {
    // The button that keeps has a message of its own.
    const status = this.querySelector(':scope > [role="status"]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('page-actions', PageActions);

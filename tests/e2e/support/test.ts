// The `test` of all browser tests: each fails if the page logs an error, breaks the content security policy, throws,
// or asks anything of another host.
import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

interface Watched {
  /** Errors that a test provokes on purpose (a request that it breaks); null: none. */
  readonly provoked: RegExp | null;
  readonly faults: readonly string[];
}

export const test = base.extend<Watched>({
  // Walks go faster than people do: an animation between pages would only be cut short.
  reducedMotion: 'reduce',
  provoked: [null, { option: true }],
  faults: [
    async ({ context, baseURL, provoked }, use) => {
      const faults: string[] = [];
      const note = (fault: string) => {
        if (provoked?.test(fault) !== true) faults.push(fault);
      };
      const documents = new Set<string>();
      const { origin } = new URL(baseURL ?? '');
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (request.isNavigationRequest()) documents.add(url.href);
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) note(`foreign: ${url.href}`);
      });
      context.on('console', (message) => {
        // Chromium logs the status of a page that does not exist; asking for one is no fault of the site.
        if (message.type() !== 'error' || documents.has(message.location().url)) return;
        note(`console: ${message.text()}`);
      });
      context.on('weberror', (webError) => note(`thrown: ${webError.error().message}`));
      await context.addInitScript(() => {
        window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          window.reportError(new Error(`policy: ${violatedDirective} refused ${blockedURI}`));
        });
      });
      await use(faults);
      expect(faults, 'errors of the page, violations of the policy, requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

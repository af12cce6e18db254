// Once the page is there and the browser has nothing better to do: what makes it readable without a connection.

// Without it a page still works; development serves pages that no worker must keep.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () =>
    setTimeout(() => import('./offline-notices.ts').catch(() => undefined), 1000),
  );
}

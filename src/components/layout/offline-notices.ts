// Registers the service worker, and says in a quiet bar that a page comes from the device or that a new version is ready.
import { alertsAreOn } from '#browser/alerts.ts';
import { readSelection, watchSelection } from '#browser/selection-store.ts';
import { offlineCopy as copy } from '#copy/offline.ts';
import { PAGES_CACHE } from '#domain/offline/caches.ts';
import { KEPT_KEY, withoutStamp } from '#domain/offline/kept-page.ts';
import type { WorkerMessage } from '#domain/offline/messages.ts';
import { codesOf } from '#domain/selection/selection.ts';
import { routes } from '#routes';
import stylesUrl from './offline-notices.css?url';

const container = navigator.serviceWorker;
/** Nobody had the page in hand when it opened: the first worker that comes is no new version. */
const isFirst = container.controller === null;
let isReloading = false;
let isTold = false;

const bar = document.createElement('div');
bar.className = 'offline-bar no-print';
bar.setAttribute('role', 'status');
bar.hidden = true;
document.querySelector('main')?.before(bar);

const keptAt = document.documentElement.dataset[KEPT_KEY];
// The page of what is kept says so by itself.
if (keptAt !== undefined && document.querySelector('kept-pages') === null) {
  say(copy.fromDevice(keptAt), link(copy.listKept, routes.offline()));
}

container.addEventListener('controllerchange', () => {
  if (isReloading) location.reload();
  // Another tab changed the version, unless this was the first.
  else if (!isFirst) void tellIfChanged(() => location.reload());
});

// Where the browser forbids it, in a private window or by a setting, the site is as it was without.
container
  .register(routes.serviceWorker(), { updateViaCache: 'none' })
  .then(follow)
  .catch(() => undefined);

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.waiting !== null && !isFirst) void offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && container.controller !== null) void offer(installing);
    });
  });
  void container.ready.then(({ active }) => {
    const send = (message: WorkerMessage) => active?.postMessage(message);
    const sendSelection = () => send({ type: 'keep-selection', codes: codesOf(readSelection().selection) });
    if (isFirst) send({ type: 'keep-page', path: location.pathname });
    sendSelection();
    watchSelection(sendSelection);
    void alertsAreOn().then((areOn) => areOn && send({ type: 'check-alerts' }));
  });
}

/** A page that is the same in both versions changes hands without a word. */
async function offer(waiting: ServiceWorker): Promise<void> {
  const activate = () => waiting.postMessage({ type: 'activate' } satisfies WorkerMessage);
  const isSame = await tellIfChanged(() => {
    isReloading = true;
    activate();
  });
  if (isSame) activate();
}

/** Compares the page that one reads with that of the server. True when they are the same. */
async function tellIfChanged(reload: () => void): Promise<boolean> {
  const [shown, current] = await Promise.all([
    caches
      .match(location.pathname, { cacheName: PAGES_CACHE, ignoreVary: true })
      .then((page) => page?.text()),
    fetch(location.pathname, { cache: 'no-cache' })
      .then((response) => response.text())
      .catch(() => undefined),
  ]);
  // What was kept last is what is shown: each page that opens is kept.
  if (shown !== undefined && withoutStamp(shown) === current && keptAt === undefined) return true;
  if (!isTold) say(copy.update, button(copy.reload, reload));
  isTold = true;
  return false;
}

/** Shown before it is filled: a live region tells of what changes in it. The focus stays where it is. */
function say(text: string, action: HTMLElement): void {
  dress();
  bar.replaceChildren();
  bar.hidden = false;
  requestAnimationFrame(() => {
    const words = document.createElement('p');
    words.textContent = text;
    const close = button(copy.close, () => {
      bar.hidden = true;
    });
    bar.replaceChildren(words, action, close);
  });
}

/** Most visits never see the bar: no page carries its styles. */
function dress(): void {
  if (document.querySelector(`link[href="${stylesUrl}"]`) !== null) return;
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = stylesUrl;
  document.head.append(styles);
}

function button(text: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onPress);
  return element;
}

function link(text: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

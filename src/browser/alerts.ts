// Whether this device tells of new offers: what the browser allows, and the searches that the service worker looks at.
import { ALERTS_CACHE } from '#domain/offline/caches.ts';
import { ALERT_ADDRESS, type SavedSearch } from './saved-searches.ts';

/** `ready`: it may be asked for. The others say why it may not. */
export type AlertSupport = 'ready' | 'refused' | 'install-first' | 'unsupported';

/** Not known to the type checker, for one family of browsers has it. */
interface PeriodicSync {
  readonly register: (tag: string, options: { minInterval: number }) => Promise<void>;
  readonly unregister: (tag: string) => Promise<void>;
}
const TAG = 'offers';
const HALF_DAY_MS = 43_200_000;

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Whether the browser looks by itself from time to time. */
export async function looksByItself(): Promise<boolean> {
  try {
    // A name that TypeScript does not know; another browser throws.
    const name = 'periodic-background-sync' as PermissionName;
    return (await navigator.permissions.query({ name })).state === 'granted';
  } catch {
    return false;
  }
}

export async function findAlertSupport(): Promise<AlertSupport> {
  if (!('Notification' in window && 'serviceWorker' in navigator && 'caches' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'refused';
  return isInstalled() || (await looksByItself()) ? 'ready' : 'install-first';
}

export async function alertsAreOn(): Promise<boolean> {
  try {
    return (
      Notification.permission === 'granted' &&
      (await caches.match(ALERT_ADDRESS, { cacheName: ALERTS_CACHE })) !== undefined
    );
  } catch {
    return false;
  }
}

/** To be called on a press. False when the reader refuses. @throws when the device keeps nothing. */
export async function turnAlertsOn(searches: readonly SavedSearch[]): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  await writeSearches(searches);
  await (await findPeriodicSync())?.register(TAG, { minInterval: HALF_DAY_MS }).catch(() => undefined);
  return true;
}

export async function turnAlertsOff(): Promise<void> {
  await caches.delete(ALERTS_CACHE);
  await (await findPeriodicSync())?.unregister(TAG).catch(() => undefined);
}

/** The worker cannot read what pages keep: it has a copy of its own. */
export async function updateAlerts(searches: readonly SavedSearch[]): Promise<void> {
  if (await alertsAreOn()) await writeSearches(searches);
}

async function writeSearches(searches: readonly SavedSearch[]): Promise<void> {
  const cache = await caches.open(ALERTS_CACHE);
  await cache.put(ALERT_ADDRESS, new Response(JSON.stringify(searches)));
}

async function findPeriodicSync(): Promise<PeriodicSync | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration as { periodicSync?: PeriodicSync } | undefined)?.periodicSync;
}

// Erases all that the site keeps on the device: caches, choices, selection, drafts, its service worker.
import { CACHE_PREFIX } from '#domain/offline/caches.ts';

/** False when something resists, as when the browser forbids its storage. */
export async function eraseDevice(): Promise<boolean> {
  try {
    // The worker first: what it is about to keep would come after.
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      await registration.unregister();
    }
    const ours = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
    await Promise.all(ours.map((name) => caches.delete(name)));
    // Where the library of the worker writes which pages are the oldest.
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    await Promise.all(databases.map(deleteDatabase));
    localStorage.clear();
    sessionStorage.clear();
    return true;
  } catch {
    return false;
  }
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // The worker still holds it: it goes as soon as the worker does.
    request.onblocked = () => resolve();
  });
}

// The service worker: what is read without a connection, the change of version, the notices of new offers. See
// docs/decisions/offline.md.
import { PAGES_CACHE } from '#domain/offline/caches.ts';
import type { WorkerMessage } from '#domain/offline/messages.ts';
import { checkAlerts, openNotification } from './alerts.ts';
import { worker } from './context.ts';
import { dropOldBuilds, keepCore, keepPage, takeOver } from './keep.ts';
import { keepSelection } from './keep-selection.ts';
import { serve } from './serve.ts';

worker.addEventListener('install', (event) => event.waitUntil(keepCore()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', (event) => event.waitUntil(obey(event.data as WorkerMessage)));

/** What cannot be done now, without a connection or without room, is asked again by the next page. */
async function obey(message: WorkerMessage): Promise<void> {
  try {
    if (message.type === 'activate') await worker.skipWaiting();
    else if (message.type === 'keep-selection') {
      await dropOldBuilds();
      await keepSelection(message.codes);
    } else if (message.type === 'keep-page') await keepPage(message.path, PAGES_CACHE);
    else await checkAlerts();
  } catch {
    return;
  }
}

// Neither the type checker nor all browsers know it.
worker.addEventListener('periodicsync' as 'notificationclick', (event) => {
  event.waitUntil(checkAlerts().catch(() => undefined));
});
worker.addEventListener('notificationclick', (event) => event.waitUntil(openNotification(event)));

serve();

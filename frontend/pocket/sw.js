// The phone lane's worker: starts the application without a network, brings what waits when there is one, shows notices. The
// server puts VERSION and FILES in front of it.
import { courier, LOCK } from './sync.js';
import { openStore } from './store.js';

const CACHE = 'florwork-pocket ' + VERSION;
// the texts of the languages that this phone speaks, no others
const TEXTS = /-(\w\w)\.js$/;

// the worker before it may still be at something that hangs on a bad line: pages may send meanwhile
const LONGEST_TURN = 5000;

const fresh = file => new Request(file, { cache: 'no-cache' });
const isNeeded = (file, language, role) => {
  const spoken = TEXTS.exec(file)?.[1];
  return !spoken || spoken === language && !file.includes(role === 'TUTOR' ? '/own-' : role === 'TRAINEE' ? '/rest-' : '//');
};

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  const store = await openStore();
  const view = await store.about('view');
  const language = await store.about('language') ?? view?.language ?? navigator.language.slice(0, 2);
  store.close();
  await cache.addAll(FILES.filter(file => isNeeded(file, language, view?.role)).map(fresh));
  // the first worker serves at once; a later one waits until the page lets it in
  if (!self.registration.active) await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('florwork-pocket ') && name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

// The texts of a language that was chosen meanwhile.
async function remember({ language, role }) {
  const cache = await caches.open(CACHE);
  for (const file of FILES.filter(one => TEXTS.test(one) && isNeeded(one, language, role))) {
    if (!await cache.match(file)) await cache.add(fresh(file)).catch(() => {});
  }
}

self.addEventListener('message', event => {
  // never while something is being sent
  if (event.data?.language) event.waitUntil(remember(event.data));
  if (event.data === 'takeOver') event.waitUntil(navigator.locks.request(LOCK, () =>
    Promise.race([self.skipWaiting(), new Promise(resolve => setTimeout(resolve, LONGEST_TURN))])));
});

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin || event.request.method !== 'GET') return;
  const isPage = event.request.mode === 'navigate' && pathname === '/tasca/';
  if (!isPage && (event.request.mode === 'navigate' || !FILES.includes(pathname))) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    return await cache.match(isPage ? '/tasca/' : pathname, { ignoreVary: true }) ?? fetch(event.request);
  })());
});

self.addEventListener('sync', event => event.waitUntil((async () => {
  const pages = await self.clients.matchAll({ type: 'window' });
  if (pages.length) return pages.forEach(page => page.postMessage('send'));
  const store = await openStore();
  const { outcome } = await courier(store).sync();
  store.close();
  // the browser tries again later
  if (outcome === 'offline' || outcome === 'later') throw new Error(outcome);
})()));

self.addEventListener('push', event => {
  const notice = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification(notice.title ?? 'FlorWork', {
    body: notice.body,
    tag: notice.tag,
    lang: notice.lang,
    icon: '/icons/mark-192.png',
    data: { path: notice.path },
  }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const place = new URL(event.notification.data?.path ?? '/tasca/', self.location.origin);
  if (place.origin !== self.location.origin) return;
  event.waitUntil((async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const open = pages.find(page => page.url === place.href);
    return open ? open.focus() : self.clients.openWindow(place.href);
  })());
});

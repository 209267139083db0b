// Shows what the portal pushes. It takes no requests, and no page lies in its scope: nothing stands between a session and
// its server.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('push', event => {
  const notice = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification(notice.title ?? 'FlorWork', {
    body: notice.body,
    tag: notice.tag, // a repeat takes the place of the first
    lang: notice.lang,
    icon: '/icons/mark-192.png',
    data: { path: notice.path },
  }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const place = new URL(event.notification.data?.path ?? '/app/', self.location.origin);
  event.waitUntil((async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const open = pages.find(page => page.url === place.href);
    return open ? open.focus() : self.clients.openWindow(place.href);
  })());
});

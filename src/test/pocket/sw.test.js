import { equal, test } from '/test/harness.js';

// The worker's own code in a page: what it listens to is given to it here.
const shown = [];
const opened = [];
let pages = [];
let worker;

function event(name, more) {
  const waits = [];
  const happens = Object.assign(new Event(name), { waitUntil: work => waits.push(work), ...more });
  dispatchEvent(happens);
  return Promise.all(waits);
}

function begin() {
  worker ??= (async () => {
    Object.assign(globalThis, { VERSION: 'test', FILES: [] });
    const given = {
      registration: { showNotification: async (title, options) => shown.push({ title, ...options }) },
      clients: { matchAll: async () => pages, openWindow: async place => opened.push(place) },
    };
    for (const [name, value] of Object.entries(given)) Object.defineProperty(globalThis, name, { value, configurable: true });
    await import('/tasca/sw.js');
  })();
  shown.length = 0;
  opened.length = 0;
  pages = [];
  return worker;
}

const tap = path => {
  const notification = { closed: 0, data: path && { path }, close() { this.closed++; } };
  return event('notificationclick', { notification }).then(() => notification.closed);
};

test('a message is shown with the page that it means', async () => {
  await begin();
  await event('push', { data: { json: () => ({ title: 'FlorWork', body: 'Manca una scheda', path: '/tasca/#cards', tag: 'a', lang: 'it' }) } });
  equal(shown, [{ title: 'FlorWork', body: 'Manca una scheda', tag: 'a', lang: 'it', icon: '/icons/mark-192.png', data: { path: '/tasca/#cards' } }]);
});

test('a message without words still says whose it is', async () => {
  await begin();
  await event('push', {});
  equal(shown[0].title, 'FlorWork');
});

test('a tap opens the page that is meant, and the lane where none is named', async () => {
  await begin();
  equal(await tap('/tasca/#cards'), 1);
  await tap();
  equal(opened, [location.origin + '/tasca/#cards', location.origin + '/tasca/']);
});

test('a page that is open already comes to the front', async () => {
  await begin();
  let fronts = 0;
  pages = [{ url: location.origin + '/tasca/#cards', focus: async () => { fronts++; } }];
  await tap('/tasca/#cards');
  equal([fronts, opened], [1, []]);
});

test('a tap never leaves the portal', async () => {
  await begin();
  equal(await tap('https://elsewhere.example/'), 1);
  equal(opened, []);
});

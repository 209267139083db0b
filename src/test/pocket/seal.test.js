import { bring, close, closed, reopen } from '/tasca/seal.js';
import { keep, othersWaiting } from '/tasca/outbox.js';
import { look } from '/tasca/view.js';
import { equal, isTrue, server, test } from '/test/harness.js';
import { ANNA, E1, aDay, aStore, viewOf } from '/test/given.js';

const BRUNO = 'owner-bruno';
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const { subtle } = crypto;
const code = given => btoa(String.fromCharCode(...new Uint8Array(given))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const PROOF = crypto.getRandomValues(new Uint8Array(37));

const portal = await subtle.generateKey(CURVE, true, ['deriveBits']);
const seal = { key: code(await subtle.exportKey('raw', portal.publicKey)), phone: 'phone-1', proof: code(PROOF) };

// As the portal opens it.
async function opened({ phone, sealed, proof }) {
  const all = bytes(sealed);
  const hmac = await subtle.importKey('raw', PROOF, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  isTrue(await subtle.verify('HMAC', hmac, bytes(proof), all), 'a forged proof');
  const point = await subtle.importKey('raw', all.slice(0, 65), CURVE, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: point }, portal.privateKey, 256);
  const base = await subtle.importKey('raw', Uint8Array.from([...all.slice(0, 65), ...new Uint8Array(shared)]), 'HKDF', false, ['deriveKey']);
  const aes = await subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode(phone) }, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  return JSON.parse(new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv: all.slice(65, 77) }, aes, all.slice(77))));
}

async function annaLeft(store, count = 1) {
  const kept = await keep(store, ANNA, Array.from({ length: count }, () => aDay()));
  await store.note('seal ' + ANNA, seal);
  await close(store, BRUNO);
  return kept;
}

const everything = async store => JSON.stringify(await store.read(async (entries, about) => [await entries.all(), await about.all()]));

test('what somebody said is closed for everybody but the portal, and the secret goes', async () => {
  const store = await aStore();
  const [said] = await annaLeft(store);
  const there = await everything(store);
  isTrue(!there.includes(E1) && !there.includes('08:30') && !there.includes(seal.proof), 'readable: ' + there);
  const [entry] = await store.read(entries => entries.all());
  equal(await opened(entry.envelope), said);
  equal(await othersWaiting(store, BRUNO), 1);
});

test('what whoever is here said stays readable', async () => {
  const store = await aStore();
  await keep(store, BRUNO, [aDay()]);
  await store.note('seal ' + BRUNO, seal);
  await annaLeft(store);
  equal((await store.read(entries => entries.all())).filter(entry => entry.body).map(entry => entry.owner), [BRUNO]);
  isTrue(await store.about('seal ' + BRUNO), 'lost the secret of whoever is here');
});

test('without a key nothing is closed and nothing is lost', async () => {
  const store = await aStore();
  await keep(store, ANNA, [aDay()]);
  await close(store, BRUNO);
  equal((await store.read(entries => entries.all())).map(entry => [entry.state, entry.body.engagement]), [['PHONE', E1]]);
});

test('each is closed in another way, even when the same is said', async () => {
  const [one, two] = [await closed(seal, { a: 1 }), await closed(seal, { a: 1 })];
  isTrue(one.sealed !== two.sealed && one.sealed.slice(0, 80) !== two.sealed.slice(0, 80), 'the same twice');
});

test('another person brings it, and it goes when the portal said so on a later day too', async () => {
  const store = await aStore();
  const [said] = await annaLeft(store);
  const calls = server(call => ({ json: { format: 1, entries: call.body.entries.map(({ id }) => ({ id, status: 200 })) } }));
  const today = viewOf({ owner: BRUNO });
  await bring(store, today);
  equal([calls.length, calls[0].path, calls[0].body.entries[0].id], [1, 'sealed', said.id]);
  equal(await othersWaiting(store, BRUNO), 0);
  await bring(store, today);
  equal(calls.length, 1, 'brought twice on one day');
  await bring(store, { ...today, today: '2026-12-02' });
  equal([calls.length, await store.read(entries => entries.all())], [2, []]);
});

test('what the portal does not keep, and what a cut line swallows, stays', async () => {
  const store = await aStore();
  await annaLeft(store, 2);
  server(call => ({ json: { format: 1, entries: [{ id: call.body.entries[0].id, status: 200 }, { id: call.body.entries[1].id, status: 409 }] } }));
  await bring(store, viewOf({ owner: BRUNO }));
  equal((await store.read(entries => entries.all())).map(entry => entry.state).sort(), ['PHONE', 'RECEIVED']);
  server(() => new TypeError('Failed to fetch'));
  await bring(store, viewOf({ owner: BRUNO })).catch(() => {});
  equal((await store.read(entries => entries.all())).length, 2);
});

test('one that cannot be read holds up no other', async () => {
  const store = await aStore();
  const said = await annaLeft(store, 5);
  const bad = said[2].id;
  server(call => call.body.entries.some(({ id }) => id === bad) ? { status: 400, json: { code: 'pocket.problem.unreadable' } }
    : { json: { format: 1, entries: call.body.entries.map(({ id }) => ({ id, status: 200 })) } });
  await bring(store, viewOf({ owner: BRUNO }));
  equal((await store.read(entries => entries.all())).filter(entry => entry.state === 'PHONE').map(entry => entry.id), [bad]);
});

test('whoever is back reads the own again, with what was brought meanwhile', async () => {
  const store = await aStore();
  const [one, two] = await annaLeft(store, 2);
  server(call => ({ json: { format: 1, entries: call.body.entries.map(({ id }) => ({ id, status: id === one.id ? 200 : 409 })) } }));
  await bring(store, viewOf({ owner: BRUNO }));
  const calls = server(async call => ({ json: { format: 1, entries: await Promise.all(call.body.entries.map(async ({ id, ...envelope }) => ({ id, entry: await opened(envelope) }))) } }));
  await reopen(store, viewOf());
  equal([calls[0].path, calls[0].headers['X-FlorWork-Owner']], ['unsealed', ANNA]);
  const back = await store.read(async entries => [await entries.get(one.id), await entries.get(two.id)]);
  equal(back.map(entry => [entry.state, entry.body.engagement]), [['RECEIVED', E1], ['PHONE', E1]]);
});

test('what was not given back stays closed', async () => {
  const store = await aStore();
  await annaLeft(store);
  server(call => ({ json: { format: 1, entries: call.body.entries.map(({ id }) => ({ id, entry: null })) } }));
  await reopen(store, viewOf());
  isTrue((await store.read(entries => entries.all()))[0].envelope, 'lost');
});

test('who left without a network is gone before the portal is asked anything', async () => {
  const store = await aStore();
  await store.note('left', 'phone-1');
  const calls = server(call => call.path === 'leave' ? { status: 401, json: {} } : { json: viewOf({ seal }), headers: { ETag: '"1"' } });
  await look(store, 'full');
  equal(calls.map(call => call.path), ['leave', 'now']);
  equal(calls[0].headers['X-FlorWork-Phone'], 'phone-1');
  equal(await store.about('seal ' + ANNA), seal);
  await look(store, 'full');
  equal(calls.length, 3);
});

// What this phone keeps of somebody who is not at it: closed with the portal's public key, so that nobody reads it here, and
// with a proof of the author's own device, so that whoever is at the phone next can bring it.
import { FORMAT, isWaiting } from './outbox.js';
import { call } from './view.js';

// few at once, for a line that carries little
const MOST = 25;
const text = new TextEncoder();

const bytes = code => Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const code = given => btoa(String.fromCharCode(...new Uint8Array(given))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...new Uint8Array(part)]));

// ECIES on P-256 with HKDF-SHA256 and AES-256-GCM; then HMAC-SHA256 of the whole under the phone's secret.
export async function closed({ key, phone, proof }, content) {
  const { subtle } = crypto;
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const portal = await subtle.importKey('raw', bytes(key), curve, false, []);
  const once = await subtle.generateKey(curve, true, ['deriveBits']);
  const point = await subtle.exportKey('raw', once.publicKey);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: portal }, once.privateKey, 256);
  const base = await subtle.importKey('raw', joined(point, shared), 'HKDF', false, ['deriveKey']);
  const aes = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: text.encode(phone) }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = joined(point, iv, await subtle.encrypt({ name: 'AES-GCM', iv }, aes, text.encode(JSON.stringify(content))));
  const hmac = await subtle.importKey('raw', bytes(proof), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { phone, sealed: code(sealed), proof: code(await subtle.sign('HMAC', hmac, sealed)) };
}

// Closes everything of everybody but this one, and forgets the secrets with which it was closed. What cannot be closed,
// because the portal never told with what, stays as it is.
export async function close(store, present) {
  const [all, keys] = await store.read(async (entries, about) => [await entries.all(), await about.keys()]);
  for (const entry of all) {
    if (entry.owner === present || !entry.body) continue;
    const seal = await store.about('seal ' + entry.owner);
    if (!seal) continue;
    const envelope = await closed(seal, entry);
    await store.write(async entries => {
      const now = await entries.get(entry.id);
      // one that came on meanwhile is closed the next time
      if (JSON.stringify(now) !== JSON.stringify(entry)) return;
      const { id, owner, state, made, received, body, refused } = entry;
      await entries.put({ id, owner, state: refused ? 'SET_ASIDE' : state, made, received, at: body.sequence, envelope });
    });
  }
  const open = await store.read(async entries => new Set((await entries.all()).filter(entry => entry.body).map(entry => entry.owner)));
  for (const key of keys) {
    const owner = /^seal (.*)$/.exec(key)?.[1];
    if (owner !== undefined && owner !== present && !open.has(owner)) await store.write((entries, about) => about.delete(key));
  }
}

// Asks for all of them, some at once; one that cannot be read holds up no other.
async function post(path, owner, all, take) {
  let size = MOST;
  for (let from = 0; from < all.length;) {
    const some = all.slice(from, from + size);
    const { status, answer } = await call(path, owner, { format: FORMAT, entries: some.map(({ id, envelope }) => ({ id, ...envelope })) });
    if (status !== 200 && some.length > 1) {
      size = Math.ceil(some.length / 2);
      continue;
    }
    if (status === 200) await take(some, answer.entries);
    from += some.length;
  }
}

// Brings what others wait for here. Once the portal said on a later day again that it is there, it need not stay.
export async function bring(store, view) {
  const all = await store.read(entries => entries.all());
  const due = all.filter(entry => entry.envelope && entry.owner !== view.owner
    && (isWaiting(entry) || entry.state !== 'SET_ASIDE' && entry.received < view.today)).sort((a, b) => a.at - b.at);
  await post('sealed', view.owner, due, (some, answers) => {
    const kept = new Set(answers.filter(one => one.status === 200).map(one => one.id));
    return store.write(async entries => {
      for (const one of some) {
        const entry = await entries.get(one.id);
        if (!kept.has(one.id) || !entry?.envelope) continue;
        if (isWaiting(entry)) await entries.put({ ...entry, state: 'RECEIVED', received: view.today });
        else await entries.delete(one.id);
      }
    });
  });
}

// Somebody is back: what was closed here of them is readable again.
export async function reopen(store, view) {
  const all = await store.read(entries => entries.all());
  const mine = all.filter(entry => entry.envelope && entry.owner === view.owner);
  await post('unsealed', view.owner, mine, (some, answers) => store.write(async entries => {
    for (const { id, entry } of answers) {
      const kept = await entries.get(id);
      if (!kept?.envelope || entry?.id !== id || entry.owner !== view.owner) continue;
      const isBrought = isWaiting(entry) && !isWaiting(kept);
      await entries.put(isBrought ? { ...entry, state: 'RECEIVED', received: kept.received } : entry);
    }
  }));
}

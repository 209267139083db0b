// Compares what this phone was told is received with what the server holds. What the server lacks is sent again; what a later
// day's comparison shows stored needs to stay here no longer.
import { FORMAT, isWaiting } from './outbox.js';
import { plusDays } from './days.js';
import { mondayOf } from './times.js';
import { call } from './view.js';

const SPAN = 45;

const dateOf = entry => entry.date ?? entry.body.date ?? mondayOf(entry.body.week);

export async function digestOf(ids) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode([...ids].sort().join('\n')));
  return [...new Uint8Array(bytes).slice(0, 8)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

// Whether something has to be sent again.
export async function prove(store, view) {
  const from = plusDays(view.today, -SPAN);
  const all = await store.read(entries => entries.all());
  const told = all.filter(entry => entry.owner === view.owner && !isWaiting(entry) && !entry.refused && entry.state !== 'SET_ASIDE' && entry.type !== 'promise' && !entry.envelope);
  const days = {};
  for (const entry of told) {
    const date = dateOf(entry);
    if (date >= from && date <= view.to) (days[date] ??= []).push(entry.id);
  }
  const digests = {};
  for (const date of Object.keys(days).sort()) digests[date] = await digestOf(days[date]);
  const { status, answer } = await call('digest', view.owner, {
    format: FORMAT, device: await store.about('device'), from, to: view.to, days: digests,
  });
  if (status !== 200) return false;

  const differ = new Set(answer.differ);
  const isThere = entry => !differ.has(dateOf(entry)) || (answer.known?.[dateOf(entry)] ?? []).includes(entry.id);
  return store.write(async entries => {
    let lacks = false;
    for (const { id } of told) {
      const entry = await entries.get(id);
      if (!entry || isWaiting(entry) || entry.envelope) continue;
      const date = dateOf(entry);
      if (date < from || date > view.to) {
        if (entry.state === 'PROVED') await entries.delete(id);
      } else if (!isThere(entry)) {
        if (!entry.body) continue;
        lacks = true;
        await entries.put({ ...entry, state: 'PHONE', fresh: true });
      } else if (entry.state !== 'PROVED' && entry.state !== 'NEEDS_YOU' && entry.received < view.today) {
        await entries.put({ id, owner: entry.owner, state: 'PROVED', date });
      }
    }
    // what the server holds of this person's other phones: the next comparison then says the same
    for (const [date, ids] of Object.entries(answer.known ?? {})) {
      for (const id of ids) {
        if (!await entries.get(id)) await entries.put({ id, owner: view.owner, state: 'PROVED', date });
      }
    }
    for (const entry of await entries.all()) {
      if (entry.envelope) continue;
      const isOver = entry.state === 'SET_ASIDE' && dateOf(entry) < from
        || entry.type === 'promise' && !isWaiting(entry) && entry.body.date < view.today;
      if (isOver && entry.owner === view.owner) await entries.delete(entry.id);
    }
    return lacks;
  });
}

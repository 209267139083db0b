// Everything said on this phone, and how far each of it has come.
//   PHONE      on this phone alone
//   RECEIVED   in the database of the server, which said so
//   CONFIRMED  and the other side agrees
//   NEEDS_YOU  a person must look: received in two versions, or refused with words and kept here
//   PROVED     the digest of a later day showed it stored: only its name is still here
//   SET_ASIDE  refused, and the person has answered it otherwise; it is never sent again
export const FORMAT = 1;
export const STALE = 48 * 3600000;

export const isWaiting = entry => entry.state === 'PHONE';
export const isStale = (entry, now = Date.now()) => isWaiting(entry) && Math.abs(now - entry.made) > STALE;
export const subjectOf = entry => entry.body.engagement + ' ' + (entry.body.date ?? entry.body.week);
const bySequence = (a, b) => a.body.sequence - b.body.sequence;

export async function entriesOf(store, owner) {
  const all = await store.read(entries => entries.all());
  return all.filter(entry => entry.owner === owner && entry.body).sort(bySequence);
}

// How many entries of other people wait on this phone; what they say is nobody else's to read.
export async function othersWaiting(store, owner) {
  const all = await store.read(entries => entries.all());
  return all.filter(entry => entry.owner !== owner && isWaiting(entry)).length;
}

// Stores several acts at once. Resolves when all of them are on the disk; until then nothing may be called saved.
export function keep(store, owner, acts, now = Date.now()) {
  return store.write(async (entries, about) => {
    const device = await about.get('device') ?? crypto.randomUUID();
    let sequence = await about.get('sequence') ?? 0;
    const kept = [];
    for (const { type, settles = [], ...said } of acts) {
      const id = crypto.randomUUID();
      const entry = {
        id,
        type,
        owner,
        state: 'PHONE',
        fresh: true,
        made: now,
        body: {
          format: FORMAT,
          ...said,
          device,
          sequence: ++sequence,
          deviceTime: new Date(now).toISOString(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      };
      await entries.put(entry);
      for (const settled of settles) {
        const refused = await entries.get(settled);
        if (refused?.refused) await entries.put({ ...refused, state: 'SET_ASIDE' });
      }
      kept.push(entry);
    }
    await about.put(device, 'device');
    await about.put(sequence, 'sequence');
    return kept;
  });
}

// The last words of the viewer's side about one day or week: what the server knows, and what this phone has said since.
export function lastWords(known, local) {
  const fresh = local.filter(entry => entry.fresh && !entry.refused);
  const replaced = new Set(fresh.flatMap(entry => entry.body.basedOn));
  return [
    ...known.filter(word => !fresh.some(entry => entry.id === word.id)),
    ...fresh.map(entry => ({ id: entry.id, ...entry.body, entry })),
  ].filter(word => !replaced.has(word.id));
}

// What a new word replaces. A day's word also names what an unsent one replaced: should that one be refused, the day still
// has one last word.
export function basisOf(words, type) {
  return [...new Set(words.flatMap(word =>
    [word.id, ...(type === 'day' && word.entry && isWaiting(word.entry) ? word.entry.body.basedOn : [])]))].slice(0, 50);
}

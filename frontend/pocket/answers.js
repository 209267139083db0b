// What becomes of an entry when the server has spoken.
import { isWaiting } from './outbox.js';

// What the server answered to entries that were sent. Whatever it did not answer, or cannot take yet, waits on.
export function answered(store, answers, today) {
  return store.write(async (entries, about) => {
    const view = await about.get('view');
    let tooOld = false;
    for (const answer of answers) {
      const entry = await entries.get(answer.id);
      if (!entry || !entry.body || entry.state === 'SET_ASIDE') continue;
      if (entry.type === 'promise' && [404, 409, 422].includes(answer.status)) {
        // it came after its day: what the day was is told by the day itself
        await entries.put({ ...entry, state: 'SET_ASIDE', detail: answer.detail, refused: true });
      } else if (answer.status === 200) {
        const isInView = answer.day && view?.owner === entry.owner && putDay(view, entry.body.engagement, answer.day);
        await entries.put({
          ...entry,
          state: answer.state,
          why: answer.why ?? null,
          clockGap: answer.clockGap ?? null,
          detail: null,
          refused: false,
          fresh: !isInView,
          received: entry.received ?? today,
        });
      } else if (answer.code === 'pocket.problem.unknownFormat') {
        tooOld = true;
      } else if ([400, 404, 409, 422].includes(answer.status) && answer.code !== 'pocket.problem.otherOwner') {
        await entries.put({ ...entry, state: 'NEEDS_YOU', why: answer.code, detail: answer.detail, refused: true });
        await baseAnew(entries, entry);
      }
    }
    if (view) await about.put(view, 'view');
    return tooOld;
  });
}

// How far each entry is, now that the server has told the whole view: what it names as open needs somebody, what both sides
// say alike (or a closed month holds) is confirmed. Whom a tutor followed until now keeps a name here.
export async function settle(entries, view, before) {
  const followed = before?.owner === view.owner ? before.people : [];
  const open = new Set(view.entries?.open ?? []);
  for (const entry of await entries.all()) {
    if (entry.owner !== view.owner || !entry.body) continue;
    const who = followed.find(one => one.engagement === entry.body.engagement)?.who || entry.who;
    if (isWaiting(entry) || entry.refused || entry.state === 'SET_ASIDE') {
      if (who !== entry.who) await entries.put({ ...entry, who });
      continue;
    }
    const day = view.people.find(one => one.engagement === entry.body.engagement)?.days.find(one => one.date === entry.body.date);
    if (entry.type === 'presence') {
      // from the next day on the tutor's word says what it was
      const isOver = entry.state === 'NEEDS_YOU' && entry.body.date < view.today;
      await entries.put({ ...entry, who, state: isOver ? 'RECEIVED' : entry.state, fresh: false });
      continue;
    }
    const isWord = day?.mine.some(word => word.id === entry.id);
    const state = open.has(entry.id) ? 'NEEDS_YOU'
      : isWord && (!day.open || day.state === 'AGREED' || day.state === 'RESOLVED') ? 'CONFIRMED'
        : entry.state === 'NEEDS_YOU' ? 'RECEIVED' : entry.state;
    await entries.put({ ...entry, who, state, why: open.has(entry.id) ? view.entries.why?.[entry.id] ?? entry.why : null, fresh: false });
  }
}

// Cards may only name what the server knows: what was based on a refused one stands on that one's ground instead.
async function baseAnew(entries, refused) {
  for (const later of await entries.all()) {
    if (later.type === 'card' && isWaiting(later) && later.body.basedOn.includes(refused.id)) {
      const basedOn = [...later.body.basedOn.filter(id => id !== refused.id), ...refused.body.basedOn];
      await entries.put({ ...later, body: { ...later.body, basedOn } });
    }
  }
}

export function putDay(view, engagement, day) {
  const person = view.people.find(one => one.engagement === engagement);
  const at = person?.days.findIndex(one => one.date === day.date) ?? -1;
  if (at < 0) return false;
  person.days[at] = day;
  return true;
}

// The person leaves a refused entry be: what the server holds counts.
export function setAside(store, id) {
  return store.write(async entries => {
    const entry = await entries.get(id);
    if (entry?.refused) await entries.put({ ...entry, state: 'SET_ASIDE' });
  });
}

// What the server shows this phone, and how it is asked.
import { FORMAT } from './outbox.js';
import { dayOfToday } from './days.js';

const API = '/api/pocket/';

// What stopped the round. Its outcome is what the screen says: offline, signIn, later, old.
export class Stop extends Error {
  constructor(outcome, seconds = 0) {
    super(outcome);
    this.outcome = outcome;
    this.seconds = seconds;
  }
}

export async function call(path, owner, body, headers = {}) {
  let response;
  try {
    response = await fetch(API + path, {
      method: body === undefined ? 'GET' : 'POST',
      body: body && JSON.stringify(body),
      headers: body === undefined ? headers
        : { 'Content-Type': 'application/json', 'X-FlorWork-Pocket': '1', 'X-FlorWork-Owner': owner, 'X-FlorWork-Clock': new Date().toISOString(), ...headers },
      signal: AbortSignal.timeout(60000),
    });
  } catch (problem) {
    throw new Stop('offline');
  }
  const { status } = response;
  if (status === 304 || status === 204) return { status };
  let answer;
  try {
    answer = await response.json();
  } catch (problem) {
    // a cut line, or a page of somebody in between: nothing was acknowledged
    throw new Stop('offline');
  }
  if (status === 401) throw new Stop('signIn');
  if (answer.code === 'pocket.problem.otherOwner') throw new Stop('otherOwner');
  if (status === 429 || status >= 500) throw new Stop('later', +response.headers.get('Retry-After') || 0);
  return { status, answer, etag: response.headers.get('ETag') };
}

// Fetches a part, today or full, and puts it into the store. What comes with it is done in the same transaction.
export async function look(store, part, also = async () => {}) {
  const left = await store.about('left');
  if (left) {
    // somebody left without a network: only now can the portal hear of it, if nobody else came meanwhile
    await call('leave', '', {}, { 'X-FlorWork-Phone': left }).catch(stopped => {
      if (stopped.outcome === 'offline' || stopped.outcome === 'later') throw stopped;
    });
    await store.note('left');
  }
  const known = await store.about('view');
  // a phone whose clock was set right meanwhile needs the server's once more
  const tag = dayOfToday(known).sure ? known?.tags?.[part] : null;
  const got = await call('now' + (part === 'today' ? '?part=today' : ''), null, undefined, tag ? { 'If-None-Match': tag } : {});
  if (got.status !== 304 && got.status !== 200) throw new Stop('later');
  if (got.answer?.format > FORMAT) throw new Stop('old');
  return store.write(async (entries, about) => {
    const before = await about.get('view');
    const view = got.answer ? merged(before, got.answer, part === 'today') : before;
    if (!got.answer) return view;
    view.skew = Date.parse(view.now) - Date.now();
    view.tags = { ...(before?.owner === view.owner && before.tags), [part]: got.etag };
    await about.put(view, 'view');
    if (view.seal) await about.put(view.seal, 'seal ' + view.owner);
    await also(entries, view, before);
    return view;
  });
}

// A part takes its place in what is known of the same person; of another person nothing stays.
export function merged(view, answer, isPart) {
  if (!isPart || view?.owner !== answer.owner) return answer;
  const people = [...view.people];
  for (const person of answer.people) {
    const at = people.findIndex(one => one.engagement === person.engagement);
    const dates = new Set(person.days.map(day => day.date));
    const days = at < 0 ? person.days
      : [...people[at].days.filter(day => !dates.has(day.date)), ...person.days].sort((a, b) => a.date < b.date ? -1 : 1);
    people.splice(at < 0 ? people.length : at, 1, { ...person, days });
  }
  return {
    ...view,
    ...answer,
    from: view.from < answer.from ? view.from : answer.from,
    to: view.to > answer.to ? view.to : answer.to,
    people,
    cards: answer.cards?.length ? answer.cards : view.cards,
    months: answer.months?.length ? answer.months : view.months,
  };
}

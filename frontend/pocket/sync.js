// Brings what was said on this phone to the server, and the server's view to this phone. One at a time for all tabs and the
// worker together, in the order in which it was said. Nothing here ever drops an entry.
import { FORMAT, entriesOf, isWaiting } from './outbox.js';
import { answered, settle } from './answers.js';
import { Stop, call, look } from './view.js';

export const LOCK = 'florwork-pocket';
const MOST = 100;
const LONGEST = 250000;

// Milliseconds until the next try: doubling up to a quarter of an hour, and never the same for two phones.
export const backOff = (failures, random = Math.random()) =>
  Math.min(900000, 2000 * 2 ** Math.min(failures, 10)) * (0.5 + random / 2);

export function courier(store, { prove } = {}) {
  let owner = null;
  let isRunning = false;
  let again = null;
  // how many at once the line has borne: one that breaks off is asked for less, or it might never bring any
  let borne = MOST;

  async function send(view) {
    let most = MOST;
    for (;;) {
      const waiting = (await entriesOf(store, owner)).filter(isWaiting);
      if (!waiting.length) return;
      const batch = [];
      let length = 0;
      for (const { type, id, body } of waiting.slice(0, Math.min(most, borne))) {
        length += JSON.stringify(body).length + 80;
        if (batch.length && length > LONGEST) break;
        batch.push({ type, id, body });
      }
      const { status, answer } = await call('entries', owner, { format: FORMAT, entries: batch }).catch(stopped => {
        if (stopped.outcome === 'offline') borne = Math.ceil(batch.length / 2);
        throw stopped;
      });
      if (status === 413 || status === 400) {
        // one entry that cannot be read must not hold up the others
        if (batch.length > 1) most = Math.ceil(batch.length / 2);
        else await answered(store, [{ ...answer, id: batch[0].id, status: 422 }], view.today);
        continue;
      }
      if (status !== 200) throw new Stop(answer?.code === 'pocket.problem.unknownFormat' ? 'old' : 'later');
      borne = Math.min(MOST, 2 * Math.max(borne, batch.length));
      const sent = new Set(batch.map(entry => entry.id));
      const answers = answer.entries.filter(one => sent.has(one.id));
      if (await answered(store, answers, view.today)) throw new Stop('old');
      if (!answers.some(one => [200, 400, 404, 409, 422].includes(one.status))) throw new Stop('later');
    }
  }

  async function round(isLong) {
    if (!owner) owner = (await look(store, 'today')).owner;
    let view = await store.about('view');
    await send(view);
    // what was received before this is in it: nothing else is sent meanwhile
    view = await look(store, 'full', settle);
    const proved = await store.about('proved');
    if (prove && (isLong || proved !== view.owner + view.today)) {
      if (await prove(store, view)) await send(view);
      await store.note('proved', view.owner + view.today);
    }
  }

  // Resolves to what happened: done, offline, signIn, later, old. Asked again while it runs, it runs once more.
  async function sync(isLong = false) {
    if (isRunning) return new Promise(resolve => { again = [...(again ?? []), resolve]; });
    isRunning = true;
    let result;
    try {
      await navigator.locks.request(LOCK, () => round(isLong));
      result = { outcome: 'done', seconds: 0 };
    } catch (problem) {
      // a disk that is full, a store that was closed: nothing is lost by it, and it is tried again
      const { outcome, seconds } = problem instanceof Stop ? problem : new Stop('later');
      if (outcome !== 'offline' && outcome !== 'later') owner = null;
      result = { outcome: outcome === 'otherOwner' ? 'later' : outcome, seconds };
    } finally {
      isRunning = false;
    }
    const asked = again;
    again = null;
    if (asked) {
      const next = await sync();
      asked.forEach(resolve => resolve(next));
    }
    return result;
  }

  return { sync, forget: () => { owner = null; } };
}

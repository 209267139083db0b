import { backOff, courier } from '/tasca/sync.js';
import { merged } from '/tasca/view.js';
import { entriesOf, keep } from '/tasca/outbox.js';
import { romeDate } from '/tasca/days.js';
import { equal, isTrue, server, test } from '/test/harness.js';
import { ANNA, E1, E2, aDay, aStore, viewOf } from '/test/given.js';

const taken = call => ({ json: { format: 1, entries: call.body.entries.map(({ id }) => ({ id, status: 200, state: 'RECEIVED' })) } });
const now = (more = {}) => ({ json: viewOf(more), headers: { ETag: '"1"' } });
const states = async store => (await entriesOf(store, ANNA)).map(entry => entry.state);
const problem = (status, code, headers) => ({ status, json: { code, detail: 'x' }, headers });

async function waiting(count) {
  const store = await aStore();
  await keep(store, ANNA, Array.from({ length: count }, (unused, at) => aDay({ date: at % 2 ? '2026-11-30' : '2026-12-01' })));
  return store;
}

test('what waits is sent in the order in which it was said, under its owner’s name', async () => {
  const store = await waiting(3);
  const calls = server(call => call.path === 'entries' ? taken(call) : now());
  equal((await courier(store).sync()).outcome, 'done');
  equal(calls.map(call => call.path), ['now?part=today', 'entries', 'now']);
  const { headers, body } = calls[1];
  equal(body.entries.map(entry => entry.body.sequence), [1, 2, 3]);
  equal([headers['X-FlorWork-Pocket'], headers['X-FlorWork-Owner']], ['1', ANNA]);
  equal(await states(store), ['RECEIVED', 'RECEIVED', 'RECEIVED']);
});

test('without a network everything waits, and nothing is called received', async () => {
  const store = await waiting(2);
  server(() => new TypeError('Failed to fetch'));
  equal((await courier(store).sync()).outcome, 'offline');
  equal(await states(store), ['PHONE', 'PHONE']);
});

test('a lost reply is sent again with the same id and content', async () => {
  const store = await waiting(1);
  let lost = true;
  const calls = server(call => {
    if (call.path !== 'entries') return now();
    if (!lost) return taken(call);
    lost = false;
    return { text: '{"format":1,"entr' };
  });
  const mail = courier(store);
  equal((await mail.sync()).outcome, 'offline');
  equal(await states(store), ['PHONE']);
  equal((await mail.sync()).outcome, 'done');
  const sent = calls.filter(call => call.path === 'entries').map(call => call.body);
  equal(sent[0], sent[1]);
});

test('what the server took is received though another part of the batch was not', async () => {
  const store = await waiting(3);
  let round = 0;
  server(call => {
    if (call.path !== 'entries') return now();
    round += 1;
    return { json: { entries: call.body.entries.map(({ id }, at) => round === 1 && at === 0 ? { id, status: 200, state: 'RECEIVED' }
      : round === 1 && at === 1 ? { id, status: 422, code: 'x', detail: 'no' } : { id, status: 503 }) } };
  });
  equal((await courier(store).sync()).outcome, 'later');
  equal(await states(store), ['RECEIVED', 'NEEDS_YOU', 'PHONE']);
});

test('an expired sign-in keeps everything and asks', async () => {
  const store = await waiting(2);
  server(() => problem(401, 'pocket.problem.signIn'));
  equal((await courier(store).sync()).outcome, 'signIn');
  equal(await states(store), ['PHONE', 'PHONE']);
});

test('one person’s entries never leave under another’s sign-in', async () => {
  const store = await waiting(2);
  await store.note('view', viewOf());
  const calls = server(() => now({ owner: 'owner-bruno', name: 'Bruno' }));
  equal((await courier(store).sync()).outcome, 'done');
  isTrue(calls.every(call => call.path.startsWith('now')), 'something was sent');
  equal(await states(store), ['PHONE', 'PHONE']);
  equal((await store.about('view')).name, 'Bruno');
});

test('a sign-in that changed while the page was open is noticed by the server', async () => {
  const store = await waiting(1);
  const calls = server(call => call.path === 'entries' ? problem(409, 'pocket.problem.otherOwner') : now());
  const mail = courier(store);
  equal((await mail.sync()).outcome, 'later');
  equal(await states(store), ['PHONE']);
  await mail.sync();
  equal(calls.filter(call => call.path === 'now?part=today').length, 2, 'asked again who it is');
});

test('a busy server is asked again when it said so', async () => {
  const store = await waiting(1);
  server(call => call.path === 'entries' ? problem(503, 'busy', { 'Retry-After': '120' }) : now());
  equal(await courier(store).sync(), { outcome: 'later', seconds: 120 });
});

test('a store that takes nothing loses nothing, and is tried again', async () => {
  const store = await waiting(2);
  server(call => call.path === 'entries' ? taken(call) : now());
  let isFull = true;
  const full = () => Promise.reject(new DOMException('no space', 'QuotaExceededError'));
  const mail = courier({ ...store, write: work => isFull ? full() : store.write(work) });
  const [one, two] = await Promise.all([mail.sync(), mail.sync()]);
  equal([one.outcome, two.outcome], ['later', 'later']);
  equal(await states(store), ['PHONE', 'PHONE']);
  isFull = false;
  equal((await mail.sync()).outcome, 'done');
  equal(await states(store), ['RECEIVED', 'RECEIVED']);
});

test('a line that breaks off each time is asked for less, until something arrives', async () => {
  const store = await waiting(40);
  const sizes = [];
  server(call => {
    if (call.path !== 'entries') return now();
    sizes.push(call.body.entries.length);
    return sizes.at(-1) > 12 ? new TypeError('Failed to fetch') : taken(call);
  });
  const mail = courier(store);
  let tries = 0;
  while ((await mail.sync()).outcome !== 'done') isTrue(++tries < 12, 'nothing arrives');
  equal(sizes.slice(0, 4), [40, 20, 10, 20]);
  isTrue((await states(store)).every(state => state === 'RECEIVED'), 'something waits');
});

test('a batch that is too large is halved until it fits', async () => {
  const store = await waiting(5);
  const sizes = [];
  server(call => {
    if (call.path !== 'entries') return now();
    sizes.push(call.body.entries.length);
    return call.body.entries.length > 2 ? problem(413, 'large') : taken(call);
  });
  equal((await courier(store).sync()).outcome, 'done');
  isTrue(sizes.slice(-3).every(size => size <= 2), 'sizes ' + sizes);
  equal(new Set(await states(store)).size, 1);
});

test('many entries leave in several batches', async () => {
  const store = await waiting(230);
  const calls = server(call => call.path === 'entries' ? taken(call) : now());
  equal((await courier(store).sync()).outcome, 'done');
  equal(calls.filter(call => call.path === 'entries').map(call => call.body.entries.length), [100, 100, 30]);
});

test('a phone that is too old keeps everything and says so', async () => {
  const store = await waiting(1);
  server(() => now({ format: 2 }));
  equal((await courier(store).sync()).outcome, 'old');
  equal(await states(store), ['PHONE']);
  equal(await store.about('view'), undefined);
});

test('two tabs send nothing twice at once', async () => {
  const store = await waiting(4);
  let running = 0;
  let most = 0;
  const calls = server(async call => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(resolve => setTimeout(resolve, 5));
    running -= 1;
    return call.path === 'entries' ? taken(call) : now();
  });
  const one = courier(store);
  const two = courier(store);
  await Promise.all([one.sync(), two.sync(), one.sync()]);
  equal(most, 1);
  equal(calls.filter(call => call.path === 'entries').length, 1);
});

test('what is said while something is being sent leaves in the same go', async () => {
  const store = await waiting(1);
  let isSaid = false;
  server(async call => {
    if (call.path !== 'entries') return now();
    if (!isSaid) {
      isSaid = true;
      await keep(store, ANNA, [aDay()]);
    }
    return taken(call);
  });
  await courier(store).sync();
  equal(await states(store), ['RECEIVED', 'RECEIVED']);
});

test('an unchanged view costs no bytes', async () => {
  const store = await aStore();
  const calls = server((call, at) => at <= 2 ? now({ now: new Date().toISOString(), today: romeDate(Date.now()), to: '2099-01-01' }) : { status: 304 });
  const mail = courier(store);
  await mail.sync();
  mail.forget();
  equal((await mail.sync()).outcome, 'done');
  equal(calls.slice(2).map(call => call.headers['If-None-Match']), ['"1"', '"1"']);
});

test('a clock that was set right meanwhile is measured anew', async () => {
  const store = await aStore();
  const calls = server(() => now());
  const mail = courier(store);
  await mail.sync();
  await store.note('view', { ...await store.about('view'), skew: 400 * 86400000 });
  await mail.sync();
  equal(calls.at(-1).headers['If-None-Match'], undefined);
});

test('a part takes its place in what is known of the same person', () => {
  const known = viewOf();
  const part = viewOf({ from: '2026-12-01', to: '2026-12-01' });
  part.people = [{ ...part.people[1], days: [{ ...part.people[1].days[1], state: 'REPORTED' }] }];
  const view = merged(known, part, true);
  equal(view.people.map(person => person.engagement), [E1, E2]);
  equal(view.people[1].days.map(day => day.state), ['PLANNED', 'REPORTED']);
  equal([view.from, view.to], ['2026-11-30', '2026-12-14']);
  equal(merged(known, viewOf({ owner: 'owner-bruno', people: [] }), true).people, []);
});

test('the next try comes later and later, never at the same moment for two phones', () => {
  equal([0, 1, 2, 3].map(failures => backOff(failures, 1)), [2000, 4000, 8000, 16000]);
  equal(backOff(30, 1), 900000);
  equal(backOff(3, 0), 8000);
});

test('an entry that cannot be read needs the person and holds up no other', async () => {
  const store = await waiting(4);
  const bad = (await entriesOf(store, ANNA))[2].id;
  server(call => call.path !== 'entries' ? now()
    : call.body.entries.some(entry => entry.id === bad) ? problem(400, 'pocket.problem.unreadable') : taken(call));
  equal((await courier(store).sync()).outcome, 'done');
  equal(await states(store), ['RECEIVED', 'RECEIVED', 'NEEDS_YOU', 'RECEIVED']);
});

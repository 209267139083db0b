import { digestOf, prove } from '/tasca/proof.js';
import { entriesOf, keep } from '/tasca/outbox.js';
import { answered } from '/tasca/answers.js';
import { courier } from '/tasca/sync.js';
import { equal, server, test } from '/test/harness.js';
import { ANNA, E1, aCard, aDay, aStore, viewOf } from '/test/given.js';

async function received(acts, day = '2026-11-30') {
  const store = await aStore();
  const kept = await keep(store, ANNA, acts);
  await answered(store, kept.map(entry => ({ id: entry.id, status: 200, state: 'RECEIVED' })), day);
  return { store, ids: kept.map(entry => entry.id) };
}

const names = async store => (await store.read(entries => entries.all())).map(entry => entry.state);

test('a day’s digest is the first half of the SHA-256 over its sorted ids', async () => {
  equal(await digestOf(['b', 'a']), await digestOf(['a', 'b']));
  equal(await digestOf([]), 'e3b0c44298fc1c14');
  equal(await digestOf(['abc']), 'ba7816bf8f01cfea');
});

test('received entries stay until the digest of a later day has proved them', async () => {
  const { store, ids } = await received([aDay(), aCard()], '2026-12-01');
  const calls = server(() => ({ json: { format: 1, differ: [], known: {} } }));
  equal(await prove(store, viewOf()), false);
  equal(await names(store), ['RECEIVED', 'RECEIVED']);
  equal(Object.keys(calls[0].body.days), ['2026-11-23', '2026-11-30']);
  equal(calls[0].body.days['2026-11-30'], await digestOf([ids[0]]));
  equal(await prove(store, viewOf({ today: '2026-12-02' })), false);
  equal(await names(store), ['PROVED', 'PROVED']);
  equal(await entriesOf(store, ANNA), []);
});

test('what the server lost is sent again', async () => {
  const { store, ids } = await received([aDay(), aDay()]);
  let isLost = true;
  const calls = server(call => {
    if (call.path === 'digest') return { json: { differ: isLost ? ['2026-11-30'] : [], known: { '2026-11-30': [ids[0]] } } };
    if (call.path !== 'entries') return { json: viewOf(), headers: {} };
    isLost = false;
    return { json: { entries: call.body.entries.map(({ id }) => ({ id, status: 200, state: 'RECEIVED' })) } };
  });
  await courier(store, { prove }).sync();
  equal(calls.filter(call => call.path === 'entries').map(call => call.body.entries.map(entry => entry.id)), [[ids[1]]]);
  equal((await names(store)).sort(), ['PROVED', 'RECEIVED']);
});

test('what needs the person and what is unsent is never taken away', async () => {
  const { store, ids } = await received([aDay()]);
  await store.write(async entries => entries.put({ ...await entries.get(ids[0]), state: 'NEEDS_YOU' }));
  await keep(store, ANNA, [aDay()]);
  server(() => ({ json: { differ: [], known: {} } }));
  await prove(store, viewOf({ today: '2026-12-05' }));
  equal((await names(store)).sort(), ['NEEDS_YOU', 'PHONE']);
});

test('what another phone of the same person sent makes the next digests alike', async () => {
  const { store, ids } = await received([aDay()], '2026-12-01');
  const other = '7d7c2c3e-0000-4000-8000-000000000000';
  server(() => ({ json: { differ: ['2026-11-30'], known: { '2026-11-30': [ids[0], other] } } }));
  await prove(store, viewOf());
  const calls = server(() => ({ json: { differ: [], known: {} } }));
  await prove(store, viewOf());
  equal(calls[0].body.days['2026-11-30'], await digestOf([ids[0], other]));
});

test('a yes for a day ahead is never compared, and goes when the day is over', async () => {
  const { store } = await received([{ type: 'promise', engagement: E1, date: '2026-12-02' }, { type: 'promise', engagement: E1, date: '2026-12-03' }], '2026-12-01');
  const [late] = await keep(store, ANNA, [{ type: 'promise', engagement: E1, date: '2026-12-02' }]);
  await answered(store, [{ id: late.id, status: 422, code: 'register.error.promiseTooLate', detail: 'x' }], '2026-12-03');
  equal((await names(store)).sort(), ['RECEIVED', 'RECEIVED', 'SET_ASIDE']);
  const calls = server(() => ({ json: { differ: [], known: {} } }));
  await prove(store, viewOf({ today: '2026-12-03' }));
  equal(calls[0].body.days, {});
  equal((await names(store)).sort(), ['RECEIVED']);
});

import { basisOf, entriesOf, isStale, keep, lastWords, othersWaiting } from '/tasca/outbox.js';
import { answered, setAside, settle } from '/tasca/answers.js';
import { equal, isTrue, test } from '/test/harness.js';
import { ANNA, aCard, aDay, aStore, viewOf } from '/test/given.js';

const states = async (store, owner = ANNA) => (await entriesOf(store, owner)).map(entry => entry.state);

test('what is kept has an id, a device, a sequence, the device’s time and zone', async () => {
  const store = await aStore();
  const [one, two] = await keep(store, ANNA, [aDay(), aDay({ date: '2026-12-01' })], Date.parse('2026-12-01T09:00:00Z'));
  const [{ body }] = await entriesOf(store, ANNA);
  equal([body.format, body.sequence, body.deviceTime, body.zone, body.date], [1, 1, '2026-12-01T09:00:00.000Z', 'Europe/Rome', '2026-11-30']);
  equal(two.body.sequence, 2);
  equal(one.body.device, two.body.device);
  isTrue(one.id !== two.id && /^[0-9a-f-]{36}$/.test(one.id), 'ids');
});

test('the body that is sent holds nothing of the phone’s own bookkeeping', async () => {
  const store = await aStore();
  const [kept] = await keep(store, ANNA, [aDay({ settles: [] })]);
  equal(Object.keys(kept.body).sort(), ['activity', 'basedOn', 'closure', 'date', 'device', 'deviceTime', 'engagement', 'format', 'kind', 'sequence', 'slots', 'zone']);
});

test('two tabs never give the same sequence number', async () => {
  const store = await aStore();
  await Promise.all(Array.from({ length: 10 }, () => keep(store, ANNA, [aDay()])));
  equal((await entriesOf(store, ANNA)).map(entry => entry.body.sequence), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('what another person said on this phone is counted and not shown', async () => {
  const store = await aStore();
  await keep(store, 'owner-bruno', [aDay(), aDay()]);
  await keep(store, ANNA, [aDay()]);
  equal((await entriesOf(store, ANNA)).length, 1);
  equal(await othersWaiting(store, ANNA), 2);
});

test('received only when the server said 200, confirmed when it said so, and the view follows', async () => {
  const store = await aStore();
  await store.note('view', viewOf());
  const [one, two, three] = await keep(store, ANNA, [aDay(), aDay({ date: '2026-12-01' }), aDay()]);
  await answered(store, [
    { id: one.id, status: 200, state: 'RECEIVED', day: { ...viewOf().people[0].days[0], mine: [{ id: one.id }] } },
    { id: two.id, status: 200, state: 'CONFIRMED' },
    { id: three.id, status: 503 },
  ], '2026-12-01');
  equal(await states(store), ['RECEIVED', 'CONFIRMED', 'PHONE']);
  equal((await store.about('view')).people[0].days[0].mine, [{ id: one.id }]);
});

test('a refused entry stays with the server’s words until the person answers it', async () => {
  const store = await aStore();
  const [one] = await keep(store, ANNA, [aDay()]);
  await answered(store, [{ id: one.id, status: 422, code: 'attendance.error.holiday', detail: 'È festivo.' }], '2026-12-01');
  const [entry] = await entriesOf(store, ANNA);
  equal([entry.state, entry.detail, entry.refused], ['NEEDS_YOU', 'È festivo.', true]);
  await keep(store, ANNA, [aDay({ kind: 'EXCUSED', slots: [], settles: [one.id] })]);
  equal(await states(store), ['SET_ASIDE', 'PHONE']);
});

test('the same id with other content needs the person, too', async () => {
  const store = await aStore();
  const [one] = await keep(store, ANNA, [aDay()]);
  await answered(store, [{ id: one.id, status: 409, code: 'pocket.problem.otherContent', detail: 'x' }], '2026-12-01');
  equal(await states(store), ['NEEDS_YOU']);
});

test('a refusal can be left be; what was received cannot be set aside', async () => {
  const store = await aStore();
  const [one, two] = await keep(store, ANNA, [aDay(), aDay()]);
  await answered(store, [{ id: one.id, status: 422, detail: 'x' }, { id: two.id, status: 200, state: 'RECEIVED' }], '2026-12-01');
  await setAside(store, one.id);
  await setAside(store, two.id);
  equal(await states(store), ['SET_ASIDE', 'RECEIVED']);
});

test('an unknown format leaves everything waiting and says that the phone is too old', async () => {
  const store = await aStore();
  const [one] = await keep(store, ANNA, [aDay()]);
  equal(await answered(store, [{ id: one.id, status: 422, code: 'pocket.problem.unknownFormat' }], '2026-12-01'), true);
  equal(await states(store), ['PHONE']);
});

test('another owner’s refusal is no refusal of the entry', async () => {
  const store = await aStore();
  const [one] = await keep(store, ANNA, [aDay()]);
  await answered(store, [{ id: one.id, status: 409, code: 'pocket.problem.otherOwner' }], '2026-12-01');
  equal(await states(store), ['PHONE']);
});

test('the last word is this phone’s newest, and it names what it replaces', async () => {
  const store = await aStore();
  const known = [{ id: 'server-1', kind: 'PRESENT', slots: [] }];
  const [one] = await keep(store, ANNA, [aDay({ basedOn: ['server-1'] })]);
  let words = lastWords(known, await entriesOf(store, ANNA));
  equal(words.map(word => word.id), [one.id]);
  equal(basisOf(words, 'day').sort(), [one.id, 'server-1'].sort());
  equal(basisOf(words, 'card'), [one.id]);
  const [two] = await keep(store, ANNA, [aDay({ kind: 'EXCUSED', slots: [], basedOn: basisOf(words, 'day') })]);
  words = lastWords(known, await entriesOf(store, ANNA));
  equal(words.map(word => word.id), [two.id]);
});

test('a word from another phone stands beside this one’s until a person chooses', async () => {
  const store = await aStore();
  const [mine] = await keep(store, ANNA, [aDay()]);
  const words = lastWords([{ id: 'other-phone', kind: 'EXCUSED', slots: [] }], await entriesOf(store, ANNA));
  equal(words.map(word => word.id), ['other-phone', mine.id]);
  equal(basisOf(words, 'day'), ['other-phone', mine.id]);
});

test('a card that stood on a refused one stands on that one’s ground', async () => {
  const store = await aStore();
  const [one] = await keep(store, ANNA, [aCard({ basedOn: ['server-card'] })]);
  await keep(store, ANNA, [aCard({ basedOn: [one.id] })]);
  await answered(store, [{ id: one.id, status: 422, detail: 'x' }], '2026-12-01');
  equal((await entriesOf(store, ANNA))[1].body.basedOn, ['server-card']);
});

test('the whole view says what became of what was received', async () => {
  const store = await aStore();
  const [one, two, three] = await keep(store, ANNA, [aDay(), aDay({ date: '2026-12-01' }), aDay()]);
  await answered(store, [one, two].map(entry => ({ id: entry.id, status: 200, state: 'RECEIVED' })), '2026-12-01');
  const view = viewOf({ entries: { open: [two.id] } });
  Object.assign(view.people[0].days[0], { mine: [{ id: one.id }], state: 'AGREED' });
  await store.write(entries => settle(entries, view));
  equal(await states(store), ['CONFIRMED', 'NEEDS_YOU', 'PHONE']);
  await store.write(entries => settle(entries, viewOf()));
  equal(await states(store), ['CONFIRMED', 'RECEIVED', 'PHONE'], 'settled ' + three.id);
});

test('after two days unsent, an entry is late, whichever way the clock is wrong', () => {
  const entry = { state: 'PHONE', made: Date.parse('2026-12-01T09:00:00Z') };
  equal(isStale(entry, Date.parse('2026-12-03T08:59:00Z')), false);
  equal(isStale(entry, Date.parse('2026-12-03T09:01:00Z')), true);
  equal(isStale({ ...entry, state: 'RECEIVED' }, Date.parse('2026-12-09T09:00:00Z')), false);
});

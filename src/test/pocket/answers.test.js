import { answered, settle } from '/tasca/answers.js';
import { entriesOf, keep } from '/tasca/outbox.js';
import { equal, test } from '/test/harness.js';
import { ANNA, E1, E2, aCard, aDay, aStore, viewOf } from '/test/given.js';

const known = viewOf({ people: viewOf().people.map(person => ({ ...person, who: person.engagement === E1 ? 'Samira B.' : 'Diallo K.' })) });
const without = engagement => viewOf({ people: known.people.filter(person => person.engagement !== engagement) });
const shown = async store => (await entriesOf(store, ANNA)).map(({ state, why, who }) => ({ state, why: why ?? null, who: who ?? null }));

async function received(...acts) {
  const store = await aStore();
  const kept = await keep(store, ANNA, acts);
  await answered(store, kept.map(({ id }) => ({ id, status: 200, state: 'RECEIVED' })), '2026-12-01');
  return { store, ids: kept.map(({ id }) => id) };
}

const tell = (store, view, before) => store.write(entries => settle(entries, view, before));

test('what needs somebody says why, and no longer when it is settled', async () => {
  const { store, ids: [day, card] } = await received(aDay(), aCard());
  await tell(store, { ...known, entries: { open: [day, card], why: { [day]: 'DISAGREEMENT', [card]: 'CONFLICT' } } }, known);
  equal((await shown(store)).map(one => [one.state, one.why]), [['NEEDS_YOU', 'DISAGREEMENT'], ['NEEDS_YOU', 'CONFLICT']]);
  await tell(store, { ...known, entries: { open: [], why: {} } }, known);
  equal((await shown(store)).map(one => [one.state, one.why]), [['RECEIVED', null], ['RECEIVED', null]]);
});

test('a portal that names no reasons leaves the one that was answered', async () => {
  const store = await aStore();
  const [{ id }] = await keep(store, ANNA, [aDay()]);
  await answered(store, [{ id, status: 200, state: 'NEEDS_YOU', why: 'MONTH_SEALED' }], '2026-12-01');
  await tell(store, { ...known, entries: { open: [id] } }, known);
  equal(await shown(store), [{ state: 'NEEDS_YOU', why: 'MONTH_SEALED', who: 'Samira B.' }]);
});

test('who is followed no more keeps a name in what was said, waiting or not', async () => {
  const { store } = await received(aDay());
  await keep(store, ANNA, [aDay({ date: '2026-12-01' }), aDay({ engagement: E2 })]);
  await tell(store, without(E1), known);
  await tell(store, without(E1), without(E1));
  equal((await shown(store)).map(one => one.who), ['Samira B.', 'Samira B.', 'Diallo K.']);
});

test('no name comes from what another person was shown', async () => {
  const { store } = await received(aDay());
  await tell(store, without(E1), { ...known, owner: 'owner-bruno' });
  equal((await shown(store)).map(one => one.who), [null]);
});

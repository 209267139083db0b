import { openStore } from '/tasca/store.js';
import { entriesOf, keep } from '/tasca/outbox.js';
import { equal, isTrue, storeName, test } from '/test/harness.js';
import { ANNA, aDay, aStore } from '/test/given.js';

test('a transaction writes everything or nothing', async () => {
  const store = await aStore();
  await store.write(async (entries, about) => {
    await entries.put({ id: '1' });
    await about.put(1, 'x');
    throw new Error('no');
  }).catch(() => {});
  equal(await store.read(entries => entries.all()), []);
  equal(await store.about('x'), undefined);
});

test('a store of an earlier format is brought forward with its unsent entries', async () => {
  const name = storeName();
  const first = await openStore(name);
  const [kept] = await keep(first, ANNA, [aDay()]);
  first.close();
  const steps = [() => {}, (db, transaction) => {
    db.createObjectStore('later');
    transaction.objectStore('about').put('yes', 'brought');
  }];
  const second = await openStore(name, steps);
  equal((await entriesOf(second, ANNA)).map(entry => [entry.id, entry.state]), [[kept.id, 'PHONE']]);
  equal(await second.about('brought'), 'yes');
  equal(await second.about('sequence'), 1);
});

test('a store that a newer application wrote is refused and keeps everything', async () => {
  const name = storeName();
  const newer = await openStore(name, [db => {
    db.createObjectStore('entries', { keyPath: 'id' });
    db.createObjectStore('about');
  }, () => {}]);
  await keep(newer, ANNA, [aDay()]);
  newer.close();
  let refusal = null;
  await openStore(name).catch(problem => { refusal = problem.name; });
  equal(refusal, 'VersionError');
  const again = await openStore(name, [() => {}, () => {}]);
  equal((await entriesOf(again, ANNA)).length, 1);
});

test('an older page gives way to a newer store, and is told', async () => {
  const name = storeName();
  let told = false;
  await openStore(name, undefined, () => { told = true; });
  const newer = await openStore(name, [() => {}, () => {}]);
  isTrue(told, 'the older page was not told');
  equal(await newer.read(entries => entries.all()), []);
});

// What this phone keeps: everything said on it until the server is known to hold it, and what it showed last.

// One step for each format the store ever had; a step may never throw away an entry.
const STEPS = [
  db => {
    db.createObjectStore('entries', { keyPath: 'id' });
    db.createObjectStore('about');
  },
];

const promised = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const shelf = from => ({
  get: key => promised(from.get(key)),
  all: () => promised(from.getAll()),
  keys: () => promised(from.getAllKeys()),
  put: (value, key) => promised(from.put(value, key)),
  delete: key => promised(from.delete(key)),
});

// Opens the store, bringing an older one forward. A store that a newer application made is refused and left as it is.
export async function openStore(name = 'florwork-pocket', steps = STEPS, onReplaced = () => {}) {
  const request = indexedDB.open(name, steps.length);
  request.onupgradeneeded = event =>
    steps.slice(event.oldVersion).forEach(step => step(request.result, request.transaction));
  const db = await promised(request);
  db.onversionchange = () => {
    db.close();
    onReplaced();
  };
  // the browser itself closed it: only a page that begins anew can keep and send again
  db.onclose = onReplaced;

  // All or nothing: resolves only when the browser has written everything to the disk.
  const within = (mode, work) => new Promise((resolve, reject) => {
    const transaction = db.transaction(['entries', 'about'], mode, { durability: 'strict' });
    let result;
    let problem;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(problem ?? transaction.error);
    work(shelf(transaction.objectStore('entries')), shelf(transaction.objectStore('about'))).then(
      value => { result = value; },
      thrown => {
        problem = thrown;
        transaction.abort();
      });
  });

  return {
    read: work => within('readonly', work),
    write: work => within('readwrite', work),
    about: key => within('readonly', (entries, about) => about.get(key)),
    note: (key, value) => within('readwrite', (entries, about) => about.put(value, key)),
    close: () => db.close(),
  };
}

// What the first screen can do without: sending, the worker, signing in and out, the sheets.
import { isWaiting } from './outbox.js';
import { setAside } from './answers.js';
import { call } from './view.js';
import { backOff, courier } from './sync.js';

const LONG = 6 * 3600000;
const SHORT = 4000;

export default function rest(app) {
  const { h, t, icon, store, refresh, draw, strip, say } = app;
  const mail = store && courier(store, { prove: async (...known) => (await import('./proof.js')).prove(...known) });
  let failures = 0;
  let lost = 0;
  let timer;
  let isOpen = false;

  // Sends what waits and fetches what is new, now; then again by itself, later and later while it fails.
  async function run(isLong = false) {
    clearTimeout(timer);
    const before = app.entries.some(isWaiting);
    const result = await mail.sync(isLong || Boolean(lost) && Date.now() - lost > LONG);
    const failed = result.outcome === 'offline' || result.outcome === 'later';
    app.outcome = result.outcome;
    failures = failed ? failures + 1 : 0;
    lost = failed ? lost || Date.now() : 0;
    clearTimeout(timer);
    if (failed) timer = setTimeout(run, Math.max(result.seconds * 1000, backOff(failures)));
    await refresh();
    if (before && result.outcome === 'done' && !app.entries.some(isWaiting)) {
      app.allSent = true;
      setTimeout(() => {
        app.allSent = false;
        strip();
      }, SHORT);
    }
    app.channel.postMessage('changed');
    await draw();
    return result.outcome;
  }

  // A sheet over the page with what can be chosen.
  function sheet(title, nodes) {
    const dialog = h('dialog', { 'aria-labelledby': 'sheet' }, h('h2', { id: 'sheet' }, title), nodes,
      h('button', { class: 'b link', onclick: () => dialog.close() }, t('close')));
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', event => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  function notSaved() {
    say(t('notSaved'));
    sheet(t('notSaved'), [h('p', null, t('notSaved.how'))]);
  }

  function welcome() {
    const { outcome } = app;
    const isAsked = outcome === 'signIn';
    return [
      h('h1', null, t(isAsked ? 'welcome' : outcome === 'old' ? 'old' : 'firstOnline')),
      isAsked && h('p', null, t('welcome.how')),
      isAsked ? h('a', { class: 'b main', href: '/tasca/entra' }, t('enter'))
        : h('button', { class: 'b main', onclick: () => outcome === 'old' ? renew() : run(true) }, t(outcome === 'old' ? 'renew' : 'again')),
      app.others > 0 && h('p', { class: 'soft' }, t('others', app.others)),
    ].filter(Boolean);
  }

  // Asks the browser to keep what is here, and to wake the worker when there is a network; then sends.
  async function saved() {
    open();
    run();
    if (navigator.storage?.persist && !await navigator.storage.persisted()) await navigator.storage.persist();
    const worker = await navigator.serviceWorker?.ready;
    await worker?.sync?.register('send').catch(() => {});
  }

  async function renew() {
    await (await navigator.serviceWorker?.getRegistration('/tasca/'))?.update();
    location.reload();
  }

  // Ends this phone's sign-in. What is shown goes; what waits stays, and leaves when its author signs in again.
  async function leave() {
    await call('leave', app.view.owner, {}).catch(() => {});
    await store.note('view', undefined);
    mail.forget();
    app.outcome = 'signIn';
    app.isBusy = false;
    location.hash = '';
    await refresh();
    await draw(true);
    app.channel.postMessage('changed');
  }

  async function chooseLanguage(language) {
    await store.note('language', language);
    await app.speak();
    tellWorker();
    await draw();
  }

  async function leaveBe(id) {
    await setAside(store, id);
    await refresh();
    await draw();
  }

  function tellWorker() {
    navigator.serviceWorker?.ready.then(worker =>
      worker.active.postMessage({ language: app.language, role: app.view?.role }));
  }

  async function installWorker() {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    let isFirst = !workers.controller;
    workers.addEventListener('message', event => event.data === 'send' && run());
    workers.addEventListener('controllerchange', () => {
      if (isFirst) isFirst = false;
      else if (app.isBusy || document.querySelector('dialog')) addEventListener('hashchange', () => location.reload(), { once: true });
      else location.reload();
    });
    const worker = await workers.register('/tasca/sw.js', { scope: '/tasca/', type: 'module' });
    if (worker.waiting && workers.controller) worker.waiting.postMessage('takeOver');
    worker.addEventListener('updatefound', () => {
      const next = worker.installing;
      next.addEventListener('statechange', () => next.state === 'installed' && workers.controller && next.postMessage('takeOver'));
    });
    tellWorker();
  }

  // Everything that goes on by itself from now on; once for each page.
  function open() {
    if (isOpen || !store) return;
    isOpen = true;
    document.head.append(h('link', { rel: 'manifest', href: '/tasca/pocket.webmanifest' }));
    document.querySelector('link[rel=icon]').href = '/icons/mark.svg'; // until now an empty one, or the browser looks for its own
    addEventListener('online', () => run());
    addEventListener('offline', () => {
      app.outcome = 'offline';
      lost ||= Date.now();
      strip();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      mail.forget();
      run();
    });
    if (app.outcome !== 'signIn') run();
    installWorker();
  }

  Object.assign(app, { run, sheet, leave, renew, chooseLanguage, setAside: leaveBe, go: place => { location.hash = place; } });
  return { open, saved, notSaved, welcome };
}

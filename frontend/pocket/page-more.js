// What the first screen can do without: sending, the worker, signing in and out, the sheets.
import { isWaiting } from './outbox.js';
import { setAside } from './answers.js';
import { call, look } from './view.js';
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
    try {
      return await round(isLong);
    } catch (problem) {
      app.outcome = 'later';
      failures++;
      clearTimeout(timer);
      timer = setTimeout(run, backOff(failures));
      strip();
      return 'later';
    }
  }

  async function round(isLong) {
    clearTimeout(timer);
    const before = app.entries.some(isWaiting);
    await shared(seal => app.view && seal.reopen(store, app.view));
    const result = await mail.sync(isLong || Boolean(lost) && Date.now() - lost > LONG);
    const failed = result.outcome === 'offline' || result.outcome === 'later';
    app.outcome = result.outcome;
    if (result.outcome === 'done') await shared(async seal => {
      const view = await store.about('view');
      await seal.reopen(store, view);
      await seal.close(store, view.owner);
      await seal.bring(store, view);
    });
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

  // What is kept here of others, where there is anything; a line that breaks off is tried again with the next round.
  async function shared(work) {
    const view = await store.about('view');
    const some = await store.read(entries => entries.all());
    if (some.some(entry => entry.envelope || entry.body && entry.owner !== view?.owner)) {
      await import('./seal.js').then(work).catch(() => {});
    }
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

  async function welcome() {
    const { outcome } = app;
    const isAsked = outcome === 'signIn';
    if (isAsked) await app.needs('more.css', 'door');
    return [
      h('h1', null, t(isAsked ? 'welcome' : outcome === 'old' ? 'old' : 'firstOnline')),
      isAsked && h('p', null, t('welcome.how')),
      isAsked ? h('a', { class: 'b main', href: '/tasca/entra' }, t('enter'))
        : h('button', { class: 'b main', onclick: () => outcome === 'old' ? renew() : run(true) }, t(outcome === 'old' ? 'renew' : 'again')),
      isAsked && h('a', { class: 'b', href: '#enter' }, t('enter.have')),
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

  // Ends this phone's sign-in. What is shown goes; what waits is closed, and leaves when its author or anybody else is here.
  async function leave(place = '') {
    const { owner, seal } = app.view;
    if (seal) await store.note('left', seal.phone);
    await store.note('view', undefined);
    await import('./seal.js').then(seal => seal.close(store)).catch(() => {});
    await call('leave', owner, {}).then(() => store.note('left'), () => {});
    mail.forget();
    app.outcome = 'signIn';
    app.isBusy = false;
    location.hash = place;
    await refresh();
    await draw(true);
    app.channel.postMessage('changed');
  }

  // Somebody came in with a card or a code: what another person saw here goes.
  async function entered() {
    mail.forget();
    app.outcome = 'start';
    app.isBusy = false;
    await store.note('left');
    await look(store, 'today').catch(stopped => { app.outcome = stopped.outcome ?? 'offline'; });
    history.replaceState(null, '', '#today');
    await refresh();
    await draw(true);
    app.channel.postMessage('changed');
    open();
    await run();
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

  Object.assign(app, { run, sheet, leave, entered, renew, chooseLanguage, setAside: leaveBe, go: place => { location.hash = place; } });
  return { open, saved, notSaved, welcome };
}

// The page: opens the store, draws the screen that the address names, saves what is said and lets it be sent. Everything
// that the first screen can do without is in modules that come when they are asked for.
import { openStore } from './store.js';
import { entriesOf, isStale, isWaiting, keep, othersWaiting } from './outbox.js';
import { look } from './view.js';
import { dayOfToday } from './days.js';
import { tutorsToday } from './tutor.js';

const LANGUAGES = { it: 'Italiano', en: 'English', es: 'Español', ro: 'Română', zh: '中文', sq: 'Shqip', fr: 'Français', ar: 'العربية' };
const TABS = {
  TUTOR: { today: 'sun', week: 'week', cards: 'card', outbox: 'send' },
  TRAINEE: { today: 'sun', faces: 'week', month: 'card', outbox: 'send' },
};
const QUIET = 3000;

const icons = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7v5l3.5 2',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 3.5v17M16 5v14',
  x: 'm6 6 12 12M18 6 6 18',
  swap: 'M4 8h13l-3.5-3.5M20 16H7l3.5 3.5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  week: 'M5 5h14v14H5zM8.5 9v6M12 9v6M15.5 9v6',
  card: 'M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3',
  send: 'M7 18.5a4 4 0 0 1-.5-8 6 6 0 0 1 11.5 1 3.6 3.6 0 0 1-.5 7zM12 17v-6M9.5 13l2.5-2.5 2.5 2.5',
  pencil: 'm4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5',
  off: 'M3 3l18 18M8.5 16.5a5 5 0 0 1 6-1M5 13a10 10 0 0 1 5-2.7M14.5 10.5a10 10 0 0 1 4.5 2.3M12 20v.01',
  talk: 'M4 5h16v11h-8l-5 4v-4H4z',
};

const byId = id => document.getElementById(id);

// An element: attributes, listeners (on…) and children; what is null or false is left out.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value != null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(9).filter(child => child != null && child !== false));
  return element;
}

function icon(name) {
  const draw = tag => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const svg = draw('svg');
  const path = draw('path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

let words = {};
let drawn = 0;
let isSaving = false;
let rest;

// What every screen gets. A screen on which somebody is writing is busy: it stays as it is until they leave it.
const app = {
  h, icon, icons, languages: LANGUAGES, language: 'it',
  store: null, view: null, entries: [], others: 0, today: null, outcome: 'start', allSent: false, isBusy: false,
  channel: new BroadcastChannel('florwork-pocket'),
  t, save, draw, strip, say, refresh, speak, needs, more,
};

// A text in the reader's language; "one|many" is chosen by the first value.
function t(key, ...values) {
  const forms = (words[key] ?? key).split('|');
  return (forms.length > 1 && values[0] === 1 ? forms[0] : forms.at(-1)).replace(/\{(\d)}/g, (all, at) => values[at] ?? all);
}

async function learn(...files) {
  const loaded = await Promise.all(files.map(file => import(`./${file}-${app.language}.js`)));
  Object.assign(words, ...loaded.map(module => module.default));
}

async function speak() {
  const chosen = await app.store.about('language') ?? app.view?.language ?? navigator.language.slice(0, 2);
  const known = app.view?.role === 'TUTOR' ? ['it', 'en'] : Object.keys(LANGUAGES);
  app.language = known.includes(chosen) ? chosen : 'it';
  await learn('words');
  document.documentElement.lang = app.language;
  document.documentElement.dir = app.language === 'ar' ? 'rtl' : 'ltr';
}

// The texts and the stylesheet that the further screens need; a trainee reads words of their own.
async function needs(style, texts = app.view?.role === 'TUTOR' ? 'rest' : 'own') {
  const sheet = !document.querySelector(`link[href$="${style}"]`) && new Promise(resolve =>
    document.head.append(h('link', { rel: 'stylesheet', href: '/tasca/' + style, onload: resolve, onerror: resolve })));
  await Promise.all([sheet, learn(texts)]);
}

// Everything the phone knows, read again.
async function refresh() {
  const before = app.view;
  const view = await app.store.about('view') ?? null;
  app.view = view;
  app.entries = view ? await entriesOf(app.store, view.owner) : [];
  app.others = await othersWaiting(app.store, view?.owner);
  app.today = dayOfToday(view);
  if (view && (before?.role !== view.role || before?.language !== view.language)) await speak();
}

async function screen(place, which) {
  if (place === 'enter') return (await import('./enter.js')).default(app, which[0]);
  if (!app.view) return (await more()).welcome();
  if (place === 'outbox') return (await import('./unsent.js')).default(app);
  if (place === 'code') return (await import('./show.js')).default(app, which);
  if (place === 'here') return (await import('./here.js')).default(app, which);
  if (['cards', 'card', 'faces'].includes(place)) return (await import('./card.js')).default(app, place, which);
  if (app.view.role === 'TRAINEE') return (await import('./trainee.js')).default(app, place);
  if (place === 'week') return (await (await import('./tutor-more.js')).default(app)).week(which[0] ?? app.today.date);
  return tutorsToday(app, place === 'day' ? which[0] : app.today.date);
}

// Draws what the address names.
async function draw(isMove = false) {
  strip();
  if (app.isBusy && !isMove) return;
  const turn = ++drawn;
  const [place, ...which] = location.hash.slice(1).split('/');
  const nodes = await screen(place, which).catch(() => [h('h1', null, t('firstOnline'))]);
  if (turn !== drawn) return;
  app.isBusy = Boolean(nodes.isForm);
  const main = byId('main');
  const stops = () => [...main.querySelectorAll('a,button,input,select,textarea,summary')];
  const focus = document.activeElement?.dataset.k;
  const at = stops().indexOf(document.activeElement);
  main.replaceChildren(...nodes);
  const title = main.querySelector('h1');
  if (isMove) {
    scrollTo(0, 0);
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  } else if (at >= 0) (main.querySelector(`[data-k="${focus}"]`) ?? stops()[at] ?? title)?.focus();
  document.title = title.textContent + ' · FlorWork';
  navigation({ '': 'today', code: 'today', here: 'today', offers: 'today', card: 'cards', day: 'week' }[place] ?? place);
}

function navigation(here) {
  const bar = byId('tabs');
  bar.hidden = !app.view;
  if (!app.view) return;
  bar.setAttribute('aria-label', t('sections'));
  bar.replaceChildren(h('ul', null, Object.entries(TABS[app.view.role]).map(([name, picture]) =>
    h('li', null, h('a', { href: '#' + name, 'aria-current': here === name && 'page' }, icon(picture), h('span', null, t('tab.' + name)))))));
}

// The line on top: the one thing to know about what was said here and is not there yet.
function strip() {
  const { outcome } = app;
  const waiting = app.entries.filter(isWaiting).length;
  const old = app.entries.filter(entry => isStale(entry)).length;
  const enter = [app.view?.role === 'TRAINEE' ? '#enter' : '/tasca/entra', 'enter'];
  const see = ['#outbox', 'see'];
  const isOff = outcome === 'offline';
  const shown = !app.view ? null
    : outcome === 'old' ? ['wa', 'swap', t('old'), '#outbox', 'renew']
      : outcome === 'signIn' ? [old ? 'no' : 'wa', 'off', t('again.signIn'), ...enter]
        : old ? ['no', 'clock', t('stale', old), ...see]
          : waiting ? ['wa', isOff ? 'off' : 'send', t(isOff ? 'offline' : 'waiting', waiting), ...see]
            : !app.today.sure ? ['wa', 'clock', t('wrongClock')]
              : app.allSent ? ['ok', 'check', t('allSent')]
                : isOff && ['', 'off', t('offlineQuiet')];
  const place = byId('strip');
  const key = String(shown || '');
  if (place.dataset.shown === key) return;
  place.dataset.shown = key;
  if (!shown) return place.replaceChildren();
  const [kind, picture, text, href, link] = shown;
  place.replaceChildren(h('div', { class: 'strip ' + kind }, icon(picture), h('span', null, text), href && h('a', { href }, t(link))));
}

function say(text) {
  byId('said').textContent = '';
  requestAnimationFrame(() => { byId('said').textContent = text; });
}

// Stores acts, and only when all of them are on the disk calls them saved.
async function save(...acts) {
  if (isSaving || !acts.length) return false;
  isSaving = true;
  try {
    await keep(app.store, app.view.owner, acts);
  } catch (problem) {
    (await more()).notSaved();
    return false;
  } finally {
    isSaving = false;
  }
  navigator.vibrate?.(40);
  app.isBusy = false;
  await refresh();
  await draw();
  say(t('savedHere'));
  app.channel.postMessage('changed');
  goOn(kept => kept.saved());
  return true;
}

// Sending, the worker, the other languages: all that is not needed to see, mark and save.
function more() {
  rest ??= import('./page-more.js').then(module => module.default(app)).catch(problem => {
    rest = null;
    throw problem;
  });
  return rest;
}

// Where the network went before the rest was here, it is asked for until it comes. A browser may remember that a module
// failed: then the page begins anew, once the network is known to be back.
function goOn(work = kept => kept.open()) {
  more().then(work, async () => {
    const isBack = await fetch('/tasca/page-more.js').then(answer => answer.ok, () => false);
    if (isBack) location.reload();
    else setTimeout(goOn, QUIET);
  });
}

async function start() {
  try {
    app.store = await openStore(undefined, undefined, () => location.reload());
  } catch (problem) {
    // a newer application wrote this store: it is left as it is
    app.outcome = 'old';
    await learn('words');
    return draw();
  }
  const { store } = app;
  const known = await store.about('view');
  if (!known) {
    const asked = look(store, 'today').catch(problem => { app.outcome = problem.outcome ?? 'offline'; });
    await speak();
    await asked;
  }
  await refresh();
  await draw();
  app.channel.onmessage = () => refresh().then(() => draw());
  addEventListener('hashchange', () => {
    app.isBusy = false;
    draw(true);
  });
  setTimeout(goOn, known ? 0 : QUIET);
}

start();

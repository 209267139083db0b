// What was said on this phone and how far it has come; the button that sends; whose phone this is.
import { isStale, isWaiting } from './outbox.js';
import { hours, longDay } from './days.js';
import { mondayOf } from './times.js';
import { reasons } from './why.js';

const CHIPS = { PHONE: ['wa', 'off'], RECEIVED: ['ok', 'send'], CONFIRMED: ['ok', 'check'], NEEDS_YOU: ['no', 'swap'] };
const SHOWN = 60;

function line(app, entry) {
  const { h, t, icon, view, language } = app;
  const { body } = entry;
  const who = view.role === 'TUTOR' ? view.people.find(person => person.engagement === body.engagement)?.who ?? entry.who ?? t('need.somebody') : null;
  const what = entry.type === 'card' ? t('aCard') : entry.type === 'promise' ? t('promise') : entry.type === 'presence' ? t('here.kept') : [t('kind.' + body.kind), ' ', h('bdi', { dir: 'ltr' }, hours(body.slots))];
  const [kind, picture] = isStale(entry) ? ['no', 'clock'] : CHIPS[entry.state];
  return h('li', { class: 'row', 'data-id': entry.id, 'data-state': entry.state },
    h('div', { class: 'who' },
      h('strong', null, longDay(body.date ?? mondayOf(body.week), language)),
      h('span', { class: 'soft s num' }, who && [who, ' · '], what),
      entry.clockGap && h('span', { class: 's' }, t('clockGap'))),
    h('span', { class: 'chip ' + kind }, icon(picture), t('state.' + entry.state)),
    entry.state === 'NEEDS_YOU' && h('div', { class: 'why' }, reasons(app, entry)),
    entry.refused && h('button', { class: 'b link', onclick: () => app.setAside(entry.id) }, t('refused.keep')));
}

export default async function screen(app) {
  await Promise.all([app.more(), app.needs('more.css')]);
  const { h, t, view, entries, outcome } = app;
  const shown = entries.filter(entry => entry.state !== 'SET_ASIDE').reverse();
  const waiting = shown.filter(isWaiting);
  const languages = view.role === 'TUTOR' ? ['it', 'en'] : Object.keys(app.languages);
  const group = (key, some) => some.length > 0 && h('section', null,
    h('h2', { class: 'g' }, h('span', null, t(key)), h('span', { class: 'num' }, some.length)),
    h('ul', { class: 'card' }, some.slice(0, SHOWN).map(entry => line(app, entry))));
  const keeps = h('p', { class: 's soft' });
  navigator.storage?.persisted?.().then(yes => { keeps.textContent = t(yes ? 'keeps' : 'mayForget'); });
  const send = async event => {
    event.target.disabled = true;
    const happened = await app.run(true);
    app.say(t('sent.' + happened));
  };
  return [
    h('div', null, h('h1', null, waiting.length ? t('waiting', waiting.length) : t('nothingWaits')),
      h('p', { class: 'soft' }, t('sent.' + (outcome === 'start' ? 'later' : outcome)))),
    waiting.length > 0 && h('button', { class: 'b main', 'data-k': 'send', onclick: send }, app.icon('send'), t('sendNow')),
    group('outbox.needsYou', shown.filter(entry => entry.state === 'NEEDS_YOU')),
    group('outbox.waiting', waiting),
    group('outbox.there', shown.filter(entry => entry.state === 'RECEIVED' || entry.state === 'CONFIRMED')),
    app.others > 0 && h('p', null, t('others', app.others)),
    keeps,
    h('section', { class: 'card sec' },
      h('h2', null, t('thisPhone')), h('p', null, t('signedIn', view.name)),
      h('label', null, t('language'), ' ', h('select', { onchange: event => app.chooseLanguage(event.target.value) },
        languages.map(code => h('option', { value: code, lang: code, selected: code === app.language }, app.languages[code])))),
      app.t('reviewed') !== 'reviewed' && h('p', { class: 's soft' }, t('reviewed')),
      h('button', { class: 'b', 'data-k': 'switch', onclick: () => leaving(app, 'switch', waiting.length, 'enter') }, t('switch')),
      h('button', { class: 'b', 'data-k': 'leave', onclick: () => leaving(app, 'leave', waiting.length) }, t('leave'))),
    outcome === 'old' && h('button', { class: 'b', onclick: app.renew }, t('renew')),
    h('footer', null,
      h('a', { href: '/app/' }, t('portal')),
      h('a', { href: '/accessibilita', 'data-element': 'accessibility-link' }, t('accessibility')),
      h('a', { href: '/privacy', 'data-element': 'privacy-policy-link' }, t('privacy'))),
  ].filter(Boolean);
}

function leaving({ h, t, sheet, leave }, what, waiting, place) {
  const dialog = sheet(t(what), [
    h('p', null, t(what + '.effect')),
    waiting > 0 && h('p', null, t('leave.waiting', waiting)),
    h('button', {
      class: 'b wide',
      onclick: () => {
        dialog.close();
        leave(place);
      },
    }, t(what)),
  ]);
}

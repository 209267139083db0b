// The places offered to a trainee: yes, no, or the yes taken back. It is read and answered while the portal listens: an
// answer that only the phone knew would look like a word that somebody has heard.
import { Stop, call } from './view.js';
import { FORMAT } from './outbox.js';
import { hours, longDay } from './days.js';
import { aloud } from './trainee.js';

// Which text is on the screen: the portal keeps it with each yes, and in which language it was read.
const TEXT = '1';
const LASTS = 60000;
const REASONS = ['DISTANCE', 'HOURS', 'TASK', 'ENVIRONMENT', 'NOT_READY', 'BAD_EARLIER_EXPERIENCE'];
const SAID = { CANDIDATE_OK: 'yes', PRESENTED: 'looks', INTEREST: 'meets', TALK: 'meets', OBSERVATION: 'meets', APPROVED: 'yours', CONVERTED: 'yours' };

// What the portal said last, while it is fresh and the same person is here.
let held = null;

// Days with the same hours are one line.
export function weekOf(slots, language) {
  const days = new Map();
  for (const slot of slots) days.set(+slot[0], [...(days.get(+slot[0]) ?? []), slot.slice(2)]);
  const lines = new Map();
  for (const [day, some] of days) lines.set(hours(some), [...(lines.get(hours(some)) ?? []), day]);
  const name = day => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + day)));
  return [...lines].map(([times, some]) => [some.map(name).join(', '), times]);
}

async function fetched(app) {
  if (held?.owner === app.view.owner && Date.now() - held.at < LASTS) return held.offers;
  const { status, answer } = await call('offers', null);
  if (status !== 200 || answer.owner !== app.view.owner) throw new Stop('later');
  held = { owner: answer.owner, at: Date.now(), offers: answer.offers };
  return held.offers;
}

export default async function screen(app) {
  await Promise.all([app.more(), app.needs('more.css')]);
  const { h, t } = app;
  let problem = null;

  // Says it to the portal; whatever came of it, the page shows what the portal knows.
  async function say(offer, said) {
    const { owner } = app.view;
    try {
      const { status, answer } = await call('offers/' + offer.id, owner, { format: FORMAT, ...said });
      held = status === 200 ? { owner, at: Date.now(), offers: answer.offers } : null;
      problem = status === 200 ? null : 'offer.gone';
    } catch (stopped) {
      if (!(stopped instanceof Stop)) throw stopped;
      problem = 'offer.notSaid';
    }
    if (problem) app.sheet(t(problem), [h('p', null, t(problem + '.how'))]);
    else app.say(t('offer.heard'));
    await app.draw(true);
    if (!problem) app.run();
  }

  const fact = (picture, ...words) => h('li', null, app.icon(picture), h('span', null, words));

  function refuse(offer) {
    const dialog = app.sheet(t('offer.whyNot'), [h('p', null, t('offer.noIsFine')), REASONS.map(reason => h('button', {
      class: 'b wide',
      onclick: () => {
        dialog.close();
        say(offer, { answer: 'NO', reason });
      },
    }, t('offer.' + reason)))]);
  }

  function takeBack(offer) {
    const dialog = app.sheet(t('offer.takeBack'), [h('p', null, t('offer.takeBack.effect')), h('button', {
      class: 'b wide',
      onclick: () => {
        dialog.close();
        say(offer, { answer: 'TAKE_BACK' });
      },
    }, t('offer.takeBack'))]);
  }

  function card(offer) {
    const from = t('offer.from', longDay(offer.from, app.language) + ' ' + offer.from.slice(0, 4));
    const months = t('offer.months', offer.months);
    const isAsked = offer.answer === 'ASKED';
    const section = h('section', { class: 'card sec', 'data-k': isAsked ? 'asked' : 'given' },
      h('h2', null, h('bdi', null, offer.title)),
      h('ul', { class: 'facts' },
        fact('person', h('bdi', null, offer.organisation)),
        fact('pin', h('bdi', null, offer.address)),
        fact('card', from, h('br'), months),
        fact('clock', weekOf(offer.week, app.language).map(([days, times], at) => [at > 0 && h('br'), days, ' ', h('bdi', { class: 'num', dir: 'ltr' }, times)]))));
    aloud(app, section, [offer.title, offer.organisation, from, months, isAsked && t('offer.means')].filter(Boolean).join('. '));
    const yes = async event => {
      event.currentTarget.disabled = true;
      await say(offer, { answer: 'YES', text: TEXT, language: app.language });
    };
    section.append(...isAsked ? [
      h('p', null, t('offer.means')),
      h('button', { class: 'b main', 'data-k': 'yes', onclick: yes }, app.icon('check'), t('offer.yes')),
      h('button', { class: 'b wide', 'data-k': 'no', onclick: () => refuse(offer) }, app.icon('x'), t('offer.no')),
    ] : [
      h('p', { class: 'chip ok' }, app.icon('check'), t('offer.said.' + (SAID[offer.state] ?? 'yes'))),
      h('button', { class: 'b link', 'data-k': 'back', onclick: () => takeBack(offer) }, t('offer.takeBack')),
    ]);
    return section;
  }

  let offers;
  try {
    offers = await fetched(app);
  } catch (stopped) {
    if (!(stopped instanceof Stop)) throw stopped;
    offers = held?.owner === app.view.owner ? held.offers : null;
  }
  if (!offers) {
    return [h('h1', null, t('offer.mine')), h('p', null, t('offer.signal')),
      h('button', { class: 'b main', 'data-k': 'again', onclick: () => app.draw(true) }, t('again'))];
  }
  const isAsked = offers.some(one => one.answer === 'ASKED');
  return [
    h('h1', null, t(isAsked ? 'offer.asked' : 'offer.mine')),
    offers.length === 0 && h('p', null, t('offer.none')),
    offers.map(card),
    t('reviewed') !== 'reviewed' && h('p', { class: 's soft' }, t('reviewed')),
  ].flat().filter(Boolean);
}

// The trainee's phone: tomorrow, today, my month.
import { isWaiting } from './outbox.js';
import { ABSENT as WHY, act, dayOf, isDone, isToMark } from './day.js';
import { hours, longDay, plusDays } from './days.js';
import { saidHere } from './here.js';
import { reasons, refusal } from './why.js';
import { fromTime, minutesOf, sumOf, timeOf, untilTime } from './times.js';

let app;
let h;
let t;

const fact = (picture, ...words) => h('li', null, app.icon(picture), h('span', null, words));
const clock = time => h('bdi', { class: 'num', dir: 'ltr' }, time.replace(/^0/, ''));

// The mark's petals, large and soft, behind what is said.
function petals() {
  const mark = document.querySelector('.mark').cloneNode(true);
  mark.querySelector('defs').remove();
  mark.setAttribute('class', 'petals');
  return mark;
}

function mapLinks(address) {
  const where = encodeURIComponent(address);
  const isAndroid = navigator.userAgent.includes('Android');
  return [
    isAndroid && [h('a', { href: 'geo:0,0?q=' + where }, t('map')), ' '],
    h('a', { href: 'https://www.openstreetmap.org/search?query=' + where, target: '_blank', rel: 'noopener noreferrer' }, t(isAndroid ? 'mapOnWeb' : 'map')),
  ];
}

// Says the words of a card aloud, where the telephone has a voice for them.
export function aloud({ h, t, icon, language }, section, words) {
  if (!('speechSynthesis' in window)) return;
  section.append(h('button', {
    class: 'b link',
    onclick: () => {
      speechSynthesis.cancel();
      const speech = new SpeechSynthesisUtterance(words);
      speech.lang = language;
      speechSynthesis.speak(speech);
    },
  }, icon('talk'), t('listen')));
}

// A code proves that one was there, where the tutor shows one. Whatever it is worth, it never hides the day itself.
function arrival(one) {
  const kept = saidHere(app, one);
  if (one.day.date !== app.today.date) return null;
  if (!kept) return h('a', { class: 'b link', 'data-k': 'here', href: '#here' }, app.icon('pin'), t('here'));
  return [h('p', { class: 'chip ' + (kept.state === 'NEEDS_YOU' ? 'wa' : 'ok') }, app.icon('pin'), t('here.kept'), ' · ', t('state.' + kept.state)),
    reasons(app, kept), kept.state === 'NEEDS_YOU' && h('a', { class: 'b link', href: '#here' }, t('here'))];
}

const stateOf = one => one.entry ? t('state.' + one.entry.state) : t(['AGREED', 'RESOLVED'].includes(one.day.state) ? 'state.CONFIRMED' : 'state.RECEIVED');
const isAway = one => WHY.includes(one.word?.kind);

function cannot(one) {
  const dialog = app.sheet(t('why'), [
    h('div', { class: 'list' }, WHY.map(kind => h('button', {
      class: 'b wide', onclick: async () => { if (await app.save(act(one, kind))) dialog.close(); },
    }, t('why.' + kind)))),
    h('p', { class: 'soft s' }, t('why.enough')),
  ]);
}

function different(one) {
  const { plan } = one.day;
  const save = async (kind, slots = []) => { if (await app.save(act(one, kind, slots))) dialog.close(); };
  const worked = slots => save(sumOf(slots) < sumOf(plan) ? 'PARTIAL' : 'PRESENT', slots);
  const quick = (key, times, cut) => h('div', { role: 'group', 'aria-label': t(key) }, h('p', { class: 's soft' }, t(key)),
    h('div', { class: 'times' }, times.map(at => [at, cut(plan, at)]).filter(([, slots]) => slots.length).map(([at, slots]) =>
      h('button', { class: 'b', onclick: () => worked(slots) }, clock(timeOf(at))))));
  const dialog = app.sheet(t('different'), [
    quick('late', [15, 30, 45, 60].map(step => minutesOf(plan[0]) + step), fromTime),
    quick('early', [15, 30, 45, 60].map(step => minutesOf(plan.at(-1).slice(6)) - step), untilTime),
    WHY.map(kind => h('button', { class: 'b wide', onclick: () => save(kind) }, t('why.' + kind))),
  ]);
}

// The next day with something planned: where, when, who.
function next() {
  const from = plusDays(app.today.date, 1);
  const days = app.view.people.flatMap(person => person.days.filter(day => day.date >= from).map(day => dayOf(person, day.date, app.entries)))
    .filter(one => one.isPlanned).sort((a, b) => a.day.date < b.day.date ? -1 : 1);
  const one = days[0];
  if (!one) return h('section', { class: 'card hero' }, petals(), h('h1', null, t('next.nothing')));
  const { person, day } = one;
  const when = day.date === from ? t('tomorrow') : longDay(day.date, app.language);
  const title = isAway(one) ? t('next.away', when) : t(person.kind === 'PLACEMENT' ? 'next.work' : 'next.course', when);
  const times = h('span', null);
  const [before, between, after] = t('next.hours').split(/\{\d}/);
  times.append(before, clock(day.plan[0].slice(0, 5)), between, clock(day.plan.at(-1).slice(6)), after);
  const section = h('section', { class: 'card hero' }, petals(),
    h('div', null, h('p', { class: 'k' }, (day.date === from ? t('tomorrow') + ' · ' : '') + longDay(day.date, app.language).toLowerCase()), h('h1', null, title)),
    !isAway(one) && h('ul', { class: 'facts' },
      fact('clock', times),
      fact('pin', person.site, h('br'), h('span', { class: 'soft' }, person.address), ' ', mapLinks(person.address)),
      person.call && fact('person', t('next.waits', person.call.name).replace('..', '.'), ' ', person.call.phone && h('a', { href: 'tel:' + person.call.phone }, t('call')))),
    isAway(one) ? [h('p', { class: 'chip ok' }, app.icon('check'), t('told'), ' · ', stateOf(one)),
      one.word.by && h('p', { class: 's' }, t('enteredBy', one.word.by)),
      h('p', { class: 'soft s' }, t('changedMind'))]
      : [one.promised ? h('p', { class: 'chip ok' }, app.icon('check'), t('promised'))
        : h('button', { class: 'b main', 'data-k': 'promise', onclick: () => app.save({ type: 'promise', engagement: person.engagement, date: day.date }) }, app.icon('check'), t('promise')),
      h('button', { class: 'b wide', 'data-k': 'cannot', onclick: () => cannot(one) }, app.icon('x'), t('cannot'))]);
  aloud(app, section, [title, !isAway(one) && times.textContent, person.site].filter(Boolean).join(' '));
  return section;
}

function now(one) {
  const { day, person } = one;
  const head = h('h2', { class: 'soft' }, longDay(day.date, app.language));
  if (one.isDisputed || one.refused.length) return versions(one, head);
  if (one.word) {
    return h('section', { class: 'card sec' }, head,
      h('p', null, h('strong', null, t('kind.' + one.word.kind)), ' ', h('bdi', { class: 'num', dir: 'ltr' }, hours(one.word.slots))),
      h('p', { class: 'chip ' + (one.entry && (isWaiting(one.entry) || one.entry.state === 'NEEDS_YOU') ? 'wa' : 'ok') }, app.icon('check'), stateOf(one)),
      reasons(app, one.entry),
      one.word.by && h('p', { class: 'soft s' }, t('enteredBy', one.word.by)),
      arrival(one),
      day.open && one.isPlanned && h('button', { class: 'b link', 'data-k': 'd' + day.date, onclick: () => different(one) }, app.icon('pencil'), t('different')));
  }
  return h('section', { class: 'card sec' }, head,
    h('p', null, h('strong', null, person.site), ' ', h('bdi', { class: 'num', dir: 'ltr' }, hours(day.plan))),
    day.theirs[0] && h('p', null, t('tutorSays', t('kind.' + day.theirs[0].kind) + ' ' + hours(day.theirs[0].slots))),
    arrival(one),
    h('button', { class: 'b main', 'data-k': 'p' + day.date, onclick: () => app.save(act(one, 'PRESENT', day.plan)) }, app.icon('check'), t('didIt')),
    h('button', { class: 'b wide', 'data-k': 'd' + day.date, onclick: () => different(one) }, t('different')));
}

function versions(one, head) {
  const say = word => isDone(word.kind) ? hours(word.slots) : t('kind.' + word.kind);
  const kind = word => ['UNEXCUSED', 'CLOSURE'].includes(word.kind) ? null : word.kind;
  const choice = (word, who) => h(kind(word) ? 'button' : 'div', { class: 'b', onclick: kind(word) && (() => app.save(act(one, kind(word), word.slots))) },
    h('span', { class: 's' }, who), h('strong', { class: 'num' }, say(word)));
  return h('section', { class: 'card sec conf' }, head,
    one.refused.map(entry => [h('p', null, say(entry.body), ' ', refusal(app, entry)),
      h('button', { class: 'b link', onclick: () => app.setAside(entry.id) }, t('refused.keep'))]),
    one.isDisputed && [
      h('p', null, t(one.words.length > 1 ? 'twoOwn' : 'twoVersions')),
      h('div', { class: 'two' }, one.words.map(word => choice(word, word.by ? t('enteredBy', word.by) : t('you'))), one.words.length < 2 && one.day.theirs.map(word => choice(word, t('tutor')))),
      h('p', { class: 'soft s' }, t('operatorKnows')),
    ]);
}

function today() {
  const days = app.view.people.flatMap(person => person.days.filter(day => day.date <= app.today.date).map(day => dayOf(person, day.date, app.entries)))
    .sort((a, b) => a.day.date < b.day.date ? 1 : -1);
  const here = days.filter(one => one.day.date === app.today.date && (one.isPlanned || one.words.length));
  const before = days.filter(one => one.day.date < app.today.date && (isToMark(one) && one.day.open || one.isDisputed || one.refused.length)).slice(0, 3);
  const { asked = 0, given = 0 } = app.view.choices ?? {};
  return [
    asked > 0 && h('section', { class: 'card sec', 'data-k': 'offer' }, h('h2', null, t('offer.asked')), h('p', null, t('offer.decide')), h('a', { class: 'b main', href: '#offers' }, t('offer.see'))),
    next(),
    here.length ? here.map(now) : h('p', { class: 'soft' }, t('nothingToday')),
    before.length > 0 && h('h2', { class: 'g' }, t('stillToSay')),
    before.map(now),
    given > 0 && h('a', { class: 'b link', 'data-k': 'offers', href: '#offers' }, t('offer.mine')),
  ];
}

function month() {
  const months = (app.view.months ?? []).filter(one => one.month <= app.today.date.slice(0, 7)).sort((a, b) => a.month < b.month ? 1 : -1).slice(0, 4);
  const money = cents => new Intl.NumberFormat(app.language, { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 ? 2 : 0 }).format(cents / 100);
  const inHours = minutes => minutes % 60 ? timeOf(minutes).replace(/^0/, '') : String(minutes / 60);
  const name = of => new Intl.DateTimeFormat(app.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(of + '-01'));
  return [
    h('h1', null, t('month')),
    months.length === 0 && h('p', null, t('month.none')),
    months.map(one => {
      // the server's sentence is in the portal's language
      const sentence = app.language === app.view.language ? one.words : one.canMiss != null && t('month.canMiss', one.canMiss);
      const section = h('section', { class: 'card sec' }, h('h2', null, name(one.month)),
        h('div', { class: 'sums num' },
          h('div', null, h('span', { class: 'soft' }, t('month.hours')), h('p', { class: 'big' }, h('bdi', null, inHours(one.done)), ' ', h('small', { class: 'soft s' }, t('month.of', inHours(one.planned))))),
          one.cents != null && h('div', null, h('span', { class: 'soft' }, t('month.money')), h('p', { class: 'big' }, h('bdi', null, money(one.cents))))),
        one.planned > 0 && h('progress', { max: one.planned, value: Math.min(one.done, one.planned), 'aria-label': t('month.hours') }),
        sentence && h('p', null, sentence));
      aloud(app, section, `${name(one.month)}. ${t('month.hours')}: ${inHours(one.done)} ${t('month.of', inHours(one.planned))}. ${sentence || ''}`);
      return section;
    }),
  ];
}

export default async function screen(given, place) {
  app = given;
  ({ h, t } = app);
  Object.assign(app.icons, {
    pin: 'M12 21s7-6.2 7-11.2A7 7 0 0 0 5 9.8C5 14.8 12 21 12 21zM12 7.2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
    person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  });
  if (place === 'offers') return (await import('./offers.js')).default(app);
  await Promise.all([app.more(), app.needs('more.css')]);
  return (place === 'month' ? month() : today()).flat(3).filter(Boolean);
}

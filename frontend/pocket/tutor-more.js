// What is not the usual: the sheet of exceptions, a closed place, two versions, the week.
import { isWaiting } from './outbox.js';
import { ABSENT, act, dayOf, isDone, isToMark } from './day.js';
import { hours, longDay, plusDays } from './days.js';
import { reasons } from './why.js';
import { fromTime, minutesOf, monday, sumOf, timeOf, untilTime } from './times.js';

const CLOSED = ['WEATHER', 'HOST_HOLIDAY', 'STRIKE', 'SAFETY', 'OTHER'];
let app;
let h;
let t;
// disputes that the tutor left to the operator, until the page is opened again
const left = new Set();

// Everything else a day can be, in one sheet: the second tap saves.
function change(one) {
  const { person, day } = one;
  const isPast = day.date <= app.today.date;
  const said = one.word && isDone(one.word.kind) ? one.word.slots : day.plan;
  const activity = h('input', { type: 'text', id: 'activity', maxlength: 200, value: one.word?.activity ?? '' });
  const choose = async (kind, slots = []) => {
    if (await app.save(act(one, kind, slots, { activity: isDone(kind) && activity.value.trim() || null }))) dialog.close();
  };
  const worked = slots => choose(sumOf(slots) < sumOf(day.plan) ? 'PARTIAL' : 'PRESENT', slots);
  const button = (text, kind, slots, picture) => h('button', { class: 'b wide', onclick: () => choose(kind, slots) }, picture && app.icon(picture), text);
  const quick = (key, times, cut) => h('div', { role: 'group', 'aria-label': t(key) }, h('p', { class: 's soft' }, t(key)),
    h('div', { class: 'times num' }, times.map(at => [at, cut(said, at)]).filter(([, slots]) => slots.length).map(([at, slots]) =>
      h('button', { class: 'b', onclick: () => worked(slots) }, timeOf(at).replace(/^0/, '')))));
  const from = h('input', { type: 'time', step: 900, id: 'from', value: said[0]?.slice(0, 5) ?? '08:30' });
  const to = h('input', { type: 'time', step: 900, id: 'to', value: said.at(-1)?.slice(6) ?? '12:30' });
  const wrong = h('p', { role: 'alert', class: 's' });
  const typed = () => {
    if (to.value <= from.value) wrong.textContent = t('times.wrong');
    else if (!one.isPlanned) choose('MAKE_UP', [from.value + '-' + to.value]);
    else {
      // the plan's pause stays where the typed times enclose it
      const [first, last] = [minutesOf(from.value), minutesOf(to.value)];
      const slots = untilTime(fromTime(day.plan, first), last);
      if (!slots.length) slots.push(from.value + '-' + to.value);
      slots[0] = from.value + slots[0].slice(5);
      slots.push(slots.pop().slice(0, 6) + to.value);
      worked(slots);
    }
  };
  const steps = [15, 30, 45, 60];
  const dialog = app.sheet(person.who, [
    !day.open && h('p', { class: 's wa' }, t('sealed')),
    reasons(app, one.entry),
    one.isPlanned && isPast && [
      button(t('kind.PRESENT') + ', ' + hours(day.plan), 'PRESENT', day.plan, 'check'),
      quick('late', steps.map(step => minutesOf(day.plan[0]) + step), fromTime),
      quick('early', steps.map(step => minutesOf(day.plan.at(-1).slice(6)) - step), untilTime),
    ],
    one.isPlanned && button(t('kind.EXCUSED'), 'EXCUSED'),
    one.isPlanned && isPast && [
      button(t('kind.UNEXCUSED'), 'UNEXCUSED'),
      h('div', { class: 'two' }, button(t('kind.TRAINING'), 'TRAINING', day.plan), button(t('kind.ACCIDENT'), 'ACCIDENT')),
    ],
    isPast && h('details', null, h('summary', { class: 'b link' }, t('otherTimes')),
      h('div', { class: 'list' },
        h('div', { class: 'two' }, h('label', null, t('from'), from), h('label', null, t('to'), to)),
        h('label', { for: 'activity' }, t('activity')), activity, wrong,
        h('button', { class: 'b wide', onclick: typed }, t('save')))),
    person.call?.phone && h('a', { class: 'b link', href: 'tel:' + person.call.phone }, app.icon('talk'), t('call', person.call.name)),
  ]);
}

function closed(people) {
  const dialog = app.sheet(t('closed.why'), [
    h('p', { class: 's soft' }, t('closed.effect', people.length)),
    h('div', { class: 'list' }, CLOSED.map(closure => h('button', {
      class: 'b wide',
      onclick: async () => { if (await app.save(...people.map(one => act(one, 'CLOSURE', [], { closure })))) dialog.close(); },
    }, t(closure)))),
  ]);
}

const inWords = word => isDone(word.kind) ? hours(word.slots) : t('kind.' + word.kind);

// Two versions side by side, and a third way out.
function twoVersions(one) {
  const { person, day } = one;
  const key = person.engagement + day.date;
  const isOwn = one.words.length > 1;
  const version = (word, who) => h('button', {
    class: 'b', onclick: () => app.save(act(one, ABSENT.includes(word.kind) ? 'EXCUSED' : word.kind, word.slots, { closure: word.closure ?? null })),
  }, h('span', { class: 's' }, who), h('strong', { class: 'num' }, inWords(word)));
  return h('section', { class: 'card sec conf' },
    h('h2', null, app.icon('swap'), t('two.title', longDay(day.date, app.language))),
    left.has(key) ? h('p', null, t('two.asked')) : [
      h('p', null, t(isOwn ? 'two.own' : 'two.which', person.who)),
      h('div', { class: 'two' }, one.words.map(word => version(word, t('you'))), !isOwn && day.theirs.map(word => version(word, person.who))),
      h('button', { class: 'b link', onclick: () => { left.add(key); app.draw(); } }, app.icon('talk'), t('two.operator')),
    ]);
}

function refusal(one, entry) {
  return h('section', { class: 'card sec conf' },
    h('h2', null, app.icon('swap'), t('refused.title', one.person.who)),
    h('p', null, h('strong', null, longDay(one.day.date, app.language) + ': ' + inWords(entry.body)), ' ', entry.detail),
    h('button', { class: 'b', onclick: () => change(one) }, t('refused.change')),
    h('button', { class: 'b link', onclick: () => app.setAside(entry.id) }, t('refused.keep')));
}

// A week as a list of days, each with what is missing; a day opens its list.
function week(of) {
  const first = monday(of);
  const dates = [0, 1, 2, 3, 4, 5, 6].map(days => plusDays(first, days)).filter(date => date >= app.view.from && date <= app.view.to);
  const line = date => {
    const people = app.view.people.map(person => dayOf(person, date, app.entries)).filter(one => one?.isPlanned || one?.words.length);
    const missing = people.filter(isToMark).length;
    const waiting = people.filter(one => one.entry && isWaiting(one.entry)).length;
    const two = people.filter(one => one.isDisputed).length;
    const [kind, picture, text] = !people.length ? ['', 'clock', t('week.off')]
      : date > app.today.date ? ['', 'clock', t('planned')]
        : two ? ['wa', 'swap', t('week.two', two)] : missing ? ['wa', 'clock', t('week.missing', missing)] : ['ok', 'check', t('week.all')];
    return h('li', { class: 'row' },
      h('a', { class: 'who b link', href: '#day/' + date, 'aria-current': date === app.today.date && 'date' }, longDay(date, app.language)),
      h('span', { class: 'chip ' + kind }, app.icon(picture), text), waiting > 0 && h('span', { class: 's soft' }, t('week.waiting', waiting)));
  };
  return [
    h('h1', null, t('week.title')),
    h('ul', { class: 'card' }, dates.map(line)),
    h('div', { class: 'two' },
      plusDays(first, -1) >= app.view.from && h('a', { class: 'b', href: '#week/' + plusDays(first, -7) }, t('week.before')),
      plusDays(first, 7) <= app.view.to && h('a', { class: 'b', href: '#week/' + plusDays(first, 7) }, t('week.after'))),
  ];
}

export default async function exceptions(given) {
  app = given;
  ({ h, t } = app);
  await Promise.all([app.more(), app.needs('more.css')]);
  return { change, closed, twoVersions, refusal, week };
}

// The tutor's day: one list, the usual in one tap. The exceptions are in tutor-more.js, which comes when it is asked for.
import { act, dayOf, isSame, isToMark } from './day.js';
import { hours, longDay } from './days.js';

const CHIPS = { PRESENT: ['ok', 'check'], TRAINING: ['ok', 'check'], MAKE_UP: ['ok', 'check'], PARTIAL: ['wa', 'half'], UNEXCUSED: ['no', 'x'], ACCIDENT: ['no', 'x'] };
// What is not the usual comes when it is asked for; without a network on the very first visit it is not here yet.
async function exceptions(app, work) {
  try {
    return work(await (await import('./tutor-more.js')).default(app));
  } catch (problem) {
    app.say(app.t('firstOnline'));
    return [];
  }
}


const isUsual = one => isToMark(one) && one.day.open
  && one.day.theirs.every(word => word.kind === 'PRESENT' && isSame(word.slots, one.day.plan));

export async function tutorsToday(app, date) {
  const { h, t, view, entries } = app;
  function stateOf(one) {
    if (!one.word) return '';
    if (one.day.waits && !one.word.entry) return t('waitsForOperator');
    if (one.entry) return t('state.' + one.entry.state);
    return t(['AGREED', 'RESOLVED'].includes(one.day.state) ? 'state.CONFIRMED' : 'state.RECEIVED');
  }

  function chip(one) {
    const [kind, picture, text] = one.word
      ? [...(CHIPS[one.word.kind] ?? ['wa', 'x']), t('kind.' + one.word.kind)]
      : one.announced ? ['wa', 'x', t('announced')] : one.promised ? ['ok', 'check', t('comes')] : ['', 'clock', t('planned')];
    return h('span', { class: 'chip ' + kind }, app.icon(picture), text);
  }

  function row(one) {
    const { person, day } = one;
    const slots = one.word ? one.word.slots : day.plan;
    const isPast = day.date <= app.today.date;
    const facts = [hours(slots), one.word?.by && t('enteredBy', one.word.by), stateOf(one)].filter(Boolean).join(' · ');
    const usual = !isToMark(one) || !isPast ? null
      : one.announced ? ['EXCUSED', [], 'absent'] : day.open ? ['PRESENT', day.plan, 'present'] : null;
    return h('li', { class: 'row' },
      h('div', { class: 'who' }, h('strong', { dir: 'auto' }, person.who), h('span', { class: 'soft s num' }, facts)),
      chip(one),
      usual && h('button', { class: 'icon', 'data-k': 'u' + person.engagement, 'aria-label': t(usual[2], person.who), onclick: () => app.save(act(one, usual[0], usual[1])) }, app.icon('check')),
      h('button', { class: 'icon', 'data-k': person.engagement, 'aria-label': t('change', person.who), onclick: () => exceptions(app, more => more.change(one)) }, app.icon('pencil')));
  }

  const people = view.people.map(person => dayOf(person, date, entries)).filter(Boolean);
  const planned = people.filter(one => one.isPlanned || one.words.length || one.refused.length);
  const recent = view.people.flatMap(person => person.days.filter(day => day.date <= app.today.date).map(day => dayOf(person, day.date, entries)));
  const open = recent.filter(one => one.isDisputed).slice(-3);
  const refused = recent.filter(one => one.refused.length);
  const special = open.length + refused.length > 0 && await exceptions(app, more => [
    ...refused.flatMap(one => one.refused.map(entry => more.refusal(one, entry))), ...open.map(more.twoVersions)]);
  const usual = planned.filter(isUsual);
  const isNow = date === app.today.date;
  const isPast = date <= app.today.date;
  const isOther = one => one.word ? one.word.kind !== 'PRESENT' || !isSame(one.word.slots, one.day.plan) : one.announced;
  const group = (key, rows) => rows.length > 0 && h('section', null,
    h('h2', { class: 'g' }, h('span', null, t(key)), h('span', { class: 'num' }, rows.length)), h('ul', { class: 'card' }, rows.map(row)));
  const places = [...new Set(planned.map(one => one.person.site))];
  const plans = [...new Set(planned.map(one => hours(one.day.plan)))];
  const off = people.filter(one => !planned.includes(one)).map(one => one.person.who + (one.day.off ? ' (' + t('off.' + one.day.off) + ')' : ''));
  const canClose = planned.filter(one => one.isPlanned && one.day.open);
  return [
    h('div', null, h('h1', null, longDay(date, app.language)),
      h('p', { class: 'soft num' }, planned.length ? [places.length === 1 && places[0], plans.length === 1 && plans[0]].filter(Boolean).join(', ') + '. ' + t('people', planned.length) : t('nobody'))),
    special,
    group('different', planned.filter(one => !one.isDisputed && isOther(one))),
    group('toMark', planned.filter(one => !one.isDisputed && !one.word && !one.announced)),
    group('marked', planned.filter(one => !one.isDisputed && one.word && !isOther(one))),
    isNow && planned.length > 0 && h('a', { class: 'b link', href: '#code' }, t('code')),
    off.length > 0 && h('p', { class: 'soft s' }, t('unplanned', off.join(', '))),
    isPast && canClose.length > 0 && h('div', { class: 'act' },
      usual.length > 0 && h('button', { class: 'b main', 'data-k': 'all', onclick: () => app.save(...usual.map(one => act(one, 'PRESENT', one.day.plan))) },
        app.icon('check'), h('span', null, t('asPlanned'), h('small', { class: 'num' }, t('marks', usual.length) + (plans.length === 1 ? ', ' + plans[0] : '')))),
      h('button', { class: 'b link', 'data-k': 'closed', onclick: () => exceptions(app, more => more.closed(canClose)) }, t(isNow ? 'closedToday' : 'closedOn'))),
  ].flat(2).filter(Boolean);
}


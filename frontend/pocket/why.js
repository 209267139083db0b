// Why an entry needs somebody: one sentence, and the two versions side by side where there are two.
import { isDone } from './day.js';
import { hours } from './days.js';

const said = (app, word) => isDone(word.kind) ? hours(word.slots) : app.t('kind.' + word.kind);

// A card of which two stand has its own page to choose on; what the portal refused comes with the portal's own words.
function sentence({ t }, entry, isTutor, who) {
  if (entry.refused) return t('need.refused');
  if (entry.type === 'card') return t('card.twoWhich');
  if (entry.why === 'CONFLICT') return t(isTutor ? 'two.own' : 'twoOwn', who);
  if (entry.why === 'DISAGREEMENT') return t(isTutor ? 'two.which' : 'twoVersions', who);
  return t('need.' + (entry.why ?? 'other'));
}

// Why the portal refused it: in its own words where it speaks the reader's language, else in the phone's where it has some.
export function refusal({ h, t, view, language }, { why, detail }) {
  if (language !== view.language && why && t(why) !== why) return t(why);
  return detail && h('span', { lang: view.language, dir: 'auto' }, detail);
}

function versions(app, entry, day, who) {
  const { h, t } = app;
  const own = (day?.mine ?? []).filter(word => word.id !== entry.id);
  const other = entry.why === 'CONFLICT' ? own.map(word => [t('you'), word])
    : entry.why === 'DISAGREEMENT' ? day?.theirs.map(word => [who, word])
      : (day?.office.length ? day.office : own).map(word => [t('need.there'), word]);
  if (entry.type !== 'day' || !other?.length) return null;
  return h('div', { class: 'two', 'data-k': 'versions' }, [[t('you'), entry.body], ...other].map(([name, word]) => h('p', { class: 'card' },
    h('span', { class: 's soft', dir: 'auto' }, name), h('strong', null, h('bdi', { class: 'num', dir: 'ltr' }, said(app, word))))));
}

// Nothing, unless the entry needs somebody.
export function reasons(app, entry) {
  if (entry?.state !== 'NEEDS_YOU') return null;
  const { h, t, view } = app;
  const { engagement, date, week } = entry.body;
  const isTutor = view.role === 'TUTOR';
  const person = view.people.find(one => one.engagement === engagement);
  const day = person?.days.find(one => one.date === date);
  const who = isTutor ? person?.who ?? entry.who ?? t('need.somebody') : t('tutor');
  const place = !person || entry.refused ? null : entry.type === 'card' ? (isTutor ? 'card' : 'faces') + `/${engagement}/${week}`
    : ['CONFLICT', 'DISAGREEMENT'].includes(entry.why) ? (isTutor ? 'day/' + date : 'today') : null;
  return [
    h('p', { class: 's', 'data-k': 'why' }, sentence(app, entry, isTutor, who), entry.detail && [' ', refusal(app, entry)]),
    versions(app, entry, day, who),
    place && h('a', { class: 'b link', href: '#' + place }, t('see')),
  ];
}

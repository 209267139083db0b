// The week's card: the tutor's sixty seconds, and the trainee's faces. Whatever is touched is kept as a draft at once.
import { basisOf, lastWords } from './outbox.js';
import { dayAndMonth, mondayOf } from './times.js';

const FACES = {
  1: 'M8.5 16.5c1-1.6 2-2.2 3.5-2.2s2.5.6 3.5 2.2',
  2: 'M8.5 15.5h7',
  3: 'M8.5 14.5c1 1.2 2 1.800 3.5 1.800s2.5-.6 3.5-1.800',
  4: 'M8 13.5c.5 2.5 2 4 4 4s3.5-1.5 4-4z',
  0: 'M10 14.800v.01',
};

function stateOf(card, entries) {
  const local = entries.filter(entry => entry.type === 'card' && entry.body.engagement === card.engagement
    && entry.body.week === card.week && entry.state !== 'SET_ASIDE');
  const words = lastWords(card.mine, local);
  return { card, words, refused: local.filter(entry => entry.refused), entry: words[0] && local.find(entry => entry.id === words[0].id) };
}

const nameOf = (app, engagement) => app.view.people.find(person => person.engagement === engagement)?.who ?? '';

function list(app) {
  const { h, t, icon, view } = app;
  const cards = view.cards.map(card => stateOf(card, app.entries));
  const missing = cards.filter(one => !one.words.length).length;
  return [
    h('h1', null, missing ? t('cards.missing', missing) : t('cards.all')),
    h('ul', { class: 'card' }, cards.map(one => {
      const [kind, picture, text] = one.words.length > 1 ? ['wa', 'swap', t('cards.two')]
        : one.words.length ? ['ok', 'check', t(one.entry ? 'state.' + one.entry.state : 'cards.saved')] : ['wa', 'clock', t('cards.write')];
      return h('li', { class: 'row' },
        h('a', { class: 'who b link', href: `#card/${one.card.engagement}/${one.card.week}`, 'data-k': one.card.engagement + one.card.week },
          nameOf(app, one.card.engagement), h('span', { class: 'soft s' }, t('cards.week', dayAndMonth(mondayOf(one.card.week), app.language)))),
        h('span', { class: 'chip ' + kind }, icon(picture), text));
    })),
  ];
}

function face(app, level) {
  const svg = app.icon('check');
  svg.firstChild.setAttribute('d', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9.5v.5M15 9.5v.5' + FACES[level]);
  return svg;
}

async function form(app, one) {
  const { h, t, store } = app;
  const { card } = one;
  const isTutor = card.side === 'TUTOR';
  const field = isTutor ? 'ratings' : 'faces';
  const key = ['draft', app.view.owner, card.engagement, card.week].join(' ');
  const start = await store.about(key) ?? one.refused[0]?.body ?? one.words[0] ?? {};
  const chosen = { ...(start[field] ?? start.ratings) };
  const example = h('textarea', { id: 'example', maxlength: 300, 'aria-describedby': 'example-how' }, start.example ?? '');
  const note = h('textarea', { id: 'note', maxlength: 500 }, start.note ?? '');
  const progress = h('p', { class: 'soft s', role: 'status' });
  const wrong = h('p', { role: 'alert', class: 's no' });
  const written = () => ({ [field]: chosen, ...(isTutor && { example: example.value.trim(), note: note.value.trim() }) });
  const count = () => { progress.textContent = t('card.answered', Object.keys(chosen).length, card.skills.length); };
  const draft = () => {
    count();
    store.note(key, written());
  };
  example.addEventListener('input', draft);
  note.addEventListener('input', draft);
  count();

  const option = (skill, level) => h('label', null,
    h('input', {
      type: 'radio', name: skill.code, value: level, checked: chosen[skill.code] === level,
      onchange: () => {
        chosen[skill.code] = level;
        draft();
      },
    }),
    h('span', { class: 'o' }, isTutor ? level > 0 && h('b', null, level) : face(app, level), h('span', null, t((isTutor ? 'rating.' : 'face.') + level))));

  const finish = async () => {
    wrong.textContent = '';
    const missing = card.skills.find(skill => chosen[skill.code] === undefined);
    if (missing) {
      wrong.textContent = t(isTutor ? 'card.missing' : 'face.missing');
      document.getElementsByName(missing.code)[0].focus();
    } else if (isTutor && !example.value.trim() && Object.values(chosen).some(level => level > 0)) {
      wrong.textContent = t('card.exampleMissing');
      example.focus();
    } else if (await app.save({
      type: 'card', engagement: card.engagement, week: card.week, ...written(), basedOn: basisOf(one.words, 'card'), settles: one.refused.map(entry => entry.id),
    })) {
      await store.note(key, undefined);
      app.go(isTutor ? 'cards' : 'today');
    }
  };

  const versions = one.words.length > 1 && h('section', { class: 'card sec conf' }, h('h2', null, app.icon('swap'), t('card.two')),
    h('p', null, t('card.twoWhich')),
    h('div', { class: 'two' }, one.words.map(word => h('button', {
      class: 'b',
      onclick: async () => {
        await store.note(key, { [field]: word[field] ?? word.ratings, example: word.example, note: word.note });
        app.go((isTutor ? 'card' : 'faces') + `/${card.engagement}/${card.week}/${word.id}`);
      },
    }, Object.values(word[field] ?? word.ratings).join(' · '), word.example && h('small', null, word.example)))));

  return [
    h('div', null, isTutor && h('p', { class: 'soft' }, nameOf(app, card.engagement)),
      h('h1', null, t('card.heading')), h('p', { class: 'soft s' }, t('cards.week', dayAndMonth(mondayOf(card.week), app.language))), progress),
    one.refused.map(entry => h('p', { class: 'card sec no' }, entry.detail)),
    versions,
    one.entry && h('p', { class: 'chip ok' }, app.icon('check'), t('state.' + one.entry.state)),
    card.skills.map(skill => h('fieldset', { class: 'card' }, h('legend', null, skill.name),
      h('div', { class: 'opts' }, [...(isTutor ? [1, 2, 3, 4, 0] : [4, 3, 2, 1, 0])].map(level => option(skill, level))))),
    isTutor && [
      h('div', { class: 'f' }, h('label', { for: 'example' }, t('card.example')), h('p', { class: 'soft s', id: 'example-how' }, t('card.exampleHow')), example),
      h('div', { class: 'f' }, h('label', { for: 'note' }, t('card.note')), note),
    ],
    wrong,
    h('div', { class: 'act' }, h('button', { class: 'b main', 'data-k': 'save', onclick: finish }, t(isTutor ? 'card.save' : 'face.save'))),
  ].flat(2).filter(Boolean);
}

export default async function screen(app, place, [engagement, week]) {
  await Promise.all([app.more(), app.needs('more.css')]);
  const cards = (app.view.cards ?? []).map(card => stateOf(card, app.entries));
  const one = place === 'faces' && !engagement
    ? cards.find(card => !card.words.length) ?? cards.at(-1)
    : cards.find(card => card.card.engagement === engagement && card.card.week === week);
  if (place === 'cards' && app.view.role === 'TUTOR') return list(app);
  if (!one) return [app.h('h1', null, app.t('card.none'))];
  return Object.assign(await form(app, one), { isForm: true });
}

// How whoever has no e-mail comes in: with the card that the operator printed and a PIN, or with a code that was read out.
// The card's secret comes in the fragment of the address, which no server sees, and is taken out of there at once.
import { FORMAT } from './outbox.js';
import { Stop, call } from './view.js';

let card = null;
let problem = null;

// Cards whose owners want to come back with the PIN alone: the code name that is printed on each, and its secret.
const kept = async store => await store.about('cards') ?? [];

async function keep(store, secret, name) {
  const others = (await kept(store)).filter(one => one.secret !== secret && one.name !== name);
  await store.note('cards', name ? [...others, { secret, name }] : others);
}

// Asks the portal. Resolves to its answer, or to nothing where it refused; then the reason is the problem.
async function shown(app, path, body) {
  problem = null;
  try {
    const { status, answer } = await call(path, '', { format: FORMAT, ...body });
    if (status === 200) return answer;
    problem = 'enter.' + answer.code.replace('pocket.problem.', '');
    if (app.t(problem) === problem) problem = 'enter.cardNotGood';
  } catch (stopped) {
    if (!(stopped instanceof Stop)) throw stopped;
    problem = stopped.outcome === 'later' ? 'enter.slow' : 'firstOnline';
  }
  return null;
}

// Numbers to type, each with its label; what is wrong stands below, and what was typed is typed again.
function form(app, fields, remark, say, choice) {
  const { h, t } = app;
  const inputs = fields.map(([id, label, isSecret]) => h('input', {
    id, type: isSecret ? 'password' : 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 14, dir: 'ltr', 'aria-describedby': 'wrong',
  }));
  const wrong = h('p', { id: 'wrong', class: 'chip no', role: 'alert', hidden: !problem }, problem && t(problem));
  const go = h('button', { class: 'b main' }, app.icon('check'), t('enter'));
  return h('form', {
    class: 'card sec', novalidate: true,
    onsubmit: async event => {
      event.preventDefault();
      go.disabled = true;
      await say(inputs.map(input => input.value.replace(/\D/g, '')));
      go.disabled = false;
      wrong.hidden = !problem;
      wrong.textContent = problem ? t(problem) : '';
      for (const input of inputs) {
        input.value = '';
        input.setAttribute('aria-invalid', Boolean(problem));
      }
      inputs[0].focus();
    },
  }, inputs.map((input, at) => h('div', { class: 'f' }, h('label', { for: input.id }, fields[at][1]), input)), remark && h('p', { class: 's soft' }, remark), choice, wrong, go);
}

async function next(app, answer, isKept) {
  if (answer?.state === 'ENTERED') {
    if (card) await keep(app.store, card.secret, isKept ? answer.name : null);
    card = null;
    await app.entered();
  } else if (answer) {
    card.state = answer.state;
    await app.draw(true);
  } else if (['enter.cardLocked', 'enter.cardNotGood'].includes(problem) && card) {
    await keep(app.store, card.secret, null);
    card = null;
    await app.draw(true);
  }
}

function withPin(app) {
  const { h, t } = app;
  const isNew = card.state === 'CHOOSE_PIN';
  const stays = h('input', { type: 'checkbox', checked: card.isKept });
  const fields = isNew ? [['pin', t('enter.choose'), false], ['again', t('enter.twice'), false]] : [['pin', t('enter.pin'), true]];
  return [
    h('h1', null, t(isNew ? 'enter.new' : 'enter.card')),
    form(app, fields, isNew && t('enter.remember'), async ([pin, again]) => {
      problem = pin.length !== 6 ? 'enter.six' : isNew && again !== pin ? 'enter.differ' : null;
      if (!problem) await next(app, await shown(app, 'card', { card: card.secret, pin, chosen: isNew }), stays.checked);
    }, h('label', { class: 'stay' }, stays, h('span', null, t('enter.keep')))),
    card.isKept && h('button', {
      class: 'b link',
      onclick: async () => {
        await keep(app.store, card.secret, null);
        card = problem = null;
        await app.draw(true);
      },
    }, t('enter.drop')),
    h('button', {
      class: 'b link',
      onclick: () => {
        card = problem = null;
        app.draw(true);
      },
    }, t('enter.other')),
  ].filter(Boolean);
}

function withCode(app, cards) {
  const { h, t } = app;
  const come = one => () => {
    card = { ...one, state: 'ASK_PIN', isKept: true };
    app.draw(true);
  };
  return [
    h('h1', null, t('enter.how')),
    h('section', { class: 'card sec' }, h('h2', null, t('enter.card')), cards.map(one => h('button', { class: 'b wide', onclick: come(one) }, app.icon('card'), h('bdi', null, one.name))), h('p', null, t('enter.scan'))),
    form(app, [['code', t('enter.code'), false]], null, async ([code]) => {
      problem = code.length === 10 ? null : 'enter.ten';
      if (!problem) await next(app, await shown(app, 'code', { code }));
    }),
    h('a', { class: 'b', href: '/tasca/entra' }, t('enter.password')),
    app.others > 0 && h('p', { class: 'soft' }, t('others', app.others)),
    h('div', { class: 'f' }, h('label', { for: 'language' }, t('language')), h('select', { id: 'language', onchange: event => {
        app.isBusy = false;
        app.chooseLanguage(event.target.value);
      } },
      Object.entries(app.languages).map(([code, name]) => h('option', { value: code, lang: code, selected: code === app.language }, name)))),
    t('reviewed') !== 'reviewed' && h('p', { class: 's soft' }, t('reviewed')),
  ].filter(Boolean);
}

export default async function screen(app, secret) {
  await Promise.all([app.more(), app.needs('more.css', 'door')]);
  if (secret) {
    history.replaceState(null, '', '#enter');
    const answer = await shown(app, 'card', { card: secret });
    card = answer && { secret, state: answer.state };
  }
  const nodes = card ? withPin(app) : withCode(app, await kept(app.store));
  problem = null;
  nodes.isForm = true;
  return nodes;
}

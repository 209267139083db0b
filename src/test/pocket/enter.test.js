import enter from '/tasca/enter.js';
import words from '/tasca/door-it.js';
import { equal, isTrue, server, test } from '/test/harness.js';

// As much of the page as the entrance needs; what it draws is put into the document.
function page(cards = []) {
  const h = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value != null && value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.flat(9).filter(child => child != null && child !== false));
    return element;
  };
  const app = {
    store: { about: async () => cards, note: async (key, value) => { cards = value; } },
    h, icon: () => h('i'), t: key => words[key] ?? key, languages: { it: 'Italiano' }, language: 'it', others: 0, isIn: false,
    more: async () => ({}), needs: async () => {}, entered: async () => { app.isIn = true; },
    draw: async () => show(),
  };
  async function show(secret) {
    document.body.replaceChildren(...await enter(app, secret));
  }
  const type = async (...values) => {
    [...document.querySelectorAll('form .f input')].forEach((input, at) => { input.value = values[at]; });
    document.querySelector('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise(resolve => setTimeout(resolve, 20));
  };
  return { app, show, type, cards: () => cards, said: () => document.querySelector('#wrong')?.textContent ?? '' };
}

const state = name => ({ json: { format: 1, state: name, name: name === 'ENTERED' ? 'persona-15' : undefined } });
const refused = code => ({ status: 403, json: { code: 'pocket.problem.' + code } });

test('a new card wants a PIN typed twice, and only then is it sent', async () => {
  const { app, show, type, said } = page();
  const calls = server((call, at) => state(at === 1 ? 'CHOOSE_PIN' : 'ENTERED'));
  await show('s3cret');
  await type('1357', '1357');
  equal(said(), words['enter.six']);
  await type('135792', '135793');
  equal(said(), words['enter.differ']);
  equal(calls.length, 1);
  await type('135792', '135792');
  equal(calls[1].body, { format: 1, card: 's3cret', pin: '135792', chosen: true });
  isTrue(app.isIn, 'not in');
  isTrue(!location.href.includes('s3cret'), 'the secret stands in the address');
});

test('a wrong PIN is said and typed again, a closed card is put away', async () => {
  const { app, show, type, said } = page();
  server((call, at) => at === 1 ? state('ASK_PIN') : at === 2 ? refused('wrongPin') : refused('cardLocked'));
  await show('s3cret');
  await type('135792');
  equal(said(), words['enter.wrongPin']);
  equal(document.querySelector('form input').value, '');
  await type('135793');
  equal(said(), words['enter.cardLocked']);
  isTrue(document.querySelector('#code') && !app.isIn, 'still asks for a PIN');
});

test('a code may be typed as it is read out, in groups', async () => {
  const { app, show, type, said } = page();
  const calls = server((call, at) => at === 1 ? refused('cardNotGood') : state('ENTERED'));
  await show();
  await type('12345');
  equal([said(), calls.length], [words['enter.ten'], 0]);
  await type('12345 67890');
  equal(said(), words['enter.cardNotGood']);
  await type('12345-67891');
  equal([calls[1].body, app.isIn], [{ format: 1, code: '1234567891' }, true]);
});

test('without a network, and when tried too often, it says so and nothing more', async () => {
  const { show, type, said } = page();
  server((call, at) => at === 1 ? new TypeError('Failed to fetch') : { status: 429, json: { code: 'x' } });
  await show();
  await type('1234567890');
  equal(said(), 'firstOnline');
  await type('1234567890');
  equal(said(), words['enter.slow']);
});

test('a card is kept on the phone only when its owner says so, and goes when it is good no more', async () => {
  const { app, show, type, cards } = page();
  server((call, at) => at === 1 ? state('ASK_PIN') : state('ENTERED'));
  await show('s3cret');
  await type('135792');
  equal([app.isIn, cards()], [true, []]);
  server(call => call.body.pin ? state('ENTERED') : state('ASK_PIN'));
  await show('s3cret');
  document.querySelector('[type=checkbox]').checked = true;
  await type('135792');
  equal(cards(), [{ secret: 's3cret', name: 'persona-15' }]);

  const calls = server(() => refused('cardNotGood'));
  await show();
  [...document.querySelectorAll('button')].find(button => button.textContent.includes('persona-15')).click();
  await new Promise(resolve => setTimeout(resolve, 20));
  equal(calls.length, 0, 'asked before the PIN');
  isTrue(document.querySelector('[type=checkbox]').checked, 'would be forgotten');
  await type('135792');
  equal([calls[0].body.card, cards()], ['s3cret', []]);
});

test('its owner takes a kept card off the phone', async () => {
  const { show, cards } = page([{ secret: 's3cret', name: 'persona-15' }]);
  await show();
  [...document.querySelectorAll('button')].find(button => button.textContent.includes('persona-15')).click();
  await new Promise(resolve => setTimeout(resolve, 20));
  [...document.querySelectorAll('button')].find(button => button.textContent === words['enter.drop']).click();
  await new Promise(resolve => setTimeout(resolve, 20));
  equal(cards(), []);
  isTrue(document.querySelector('#code'), 'still asks for a PIN');
});

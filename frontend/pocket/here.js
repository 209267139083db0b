// The trainee's phone keeps the code that the tutor's shows: typed, or read by the camera where the browser can.
import { digitsOf } from './code.js';
import { dayOf } from './day.js';

const LOOK = 300;

export const placesToday = app => app.view.people.map(person => dayOf(person, app.today.date, app.entries)).filter(one => one?.isPlanned);

export const saidHere = (app, one) => app.entries.findLast(entry => entry.type === 'presence' && entry.state !== 'SET_ASIDE'
  && entry.body.engagement === one.person.engagement && entry.body.date === one.day.date);

// Looks through the camera until it has found six digits, or is closed.
async function look(app, found) {
  const video = app.h('video', { playsinline: true, muted: true });
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (problem) {
    return app.say(app.t('here.noCamera'));
  }
  const dialog = app.sheet(app.t('here.camera'), [video]);
  const reader = new BarcodeDetector({ formats: ['qr_code'] });
  dialog.addEventListener('close', () => stream.getTracks().forEach(track => track.stop()));
  video.srcObject = stream;
  await video.play();
  while (dialog.open) {
    const [seen] = await reader.detect(video).catch(() => []);
    const code = seen && digitsOf(seen.rawValue);
    if (code) {
      dialog.close();
      return found(code);
    }
    await new Promise(resolve => setTimeout(resolve, LOOK));
  }
}

export default async function screen(app, [given]) {
  await Promise.all([app.more(), app.needs('more.css')]);
  const { h, t } = app;
  const places = placesToday(app);
  if (!places.length) return [h('h1', null, t('here')), h('p', null, t('nothingToday'))];
  const input = h('input', { id: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 7, class: 'digits num', dir: 'ltr', value: digitsOf(given ?? '') ?? '', 'aria-describedby': 'code-how' });
  const wrong = h('p', { role: 'alert', class: 's no' });
  const [first] = places;
  const save = async () => {
    const code = digitsOf(input.value);
    wrong.textContent = code ? '' : t('here.wrong');
    if (!code) return input.focus();
    if (await app.save(...places.map(one => ({ type: 'presence', engagement: one.person.engagement, date: one.day.date, code })))) app.go('today');
  };
  const canLook = 'BarcodeDetector' in window && navigator.mediaDevices;
  return Object.assign([
    h('div', null, h('h1', null, t('here')), h('p', { class: 'soft' }, first.person.site)),
    h('div', { class: 'f' }, h('label', { for: 'code' }, t('here.code')), h('p', { class: 'soft s', id: 'code-how' }, t('here.how')), input),
    wrong,
    canLook && h('button', { class: 'b wide', 'data-k': 'look', onclick: () => look(app, code => { input.value = code; save(); }) }, t('here.camera')),
    h('button', { class: 'b main', 'data-k': 'save', onclick: save }, app.icon('check'), t('here.save')),
  ].filter(Boolean), { isForm: true });
}

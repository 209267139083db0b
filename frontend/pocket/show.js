// The tutor's phone shows that it is here: six digits and the same as a picture, anew each half minute, without a signal.
import { codeAt, left } from './code.js';
import { qr } from './qr.js';

const SVG = 'http://www.w3.org/2000/svg';

function picture(text, label) {
  const rows = qr(text);
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', `-4 -4 ${rows.length + 8} ${rows.length + 8}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  path.setAttribute('d', rows.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  svg.append(path);
  return svg;
}

export default async function screen(app, [chosen]) {
  await Promise.all([app.more(), app.needs('more.css')]);
  const { h, t, view } = app;
  const places = (view.codes ?? []).filter(place => place.date === app.today.date);
  if (!places.length) return [h('h1', null, t('code.title')), h('p', null, t('code.none'))];
  const place = places[+chosen] ?? places[0];
  const digits = h('p', { class: 'digits num', dir: 'ltr', 'aria-live': 'polite' });
  const image = h('div');
  const seconds = h('p', { class: 'soft s num' });
  let shown;
  const tick = async () => {
    const now = Date.now() + (view.skew ?? 0);
    const code = await codeAt(place.key, now);
    seconds.textContent = t('code.left', left(now));
    if (code === shown) return;
    shown = code;
    digits.textContent = code.slice(0, 3) + ' ' + code.slice(3);
    image.replaceChildren(picture(location.origin + '/tasca/#here/' + code, t('code.picture')));
  };
  await tick();
  const clock = setInterval(() => digits.isConnected ? tick() : shown && clearInterval(clock), 1000);
  return [
    h('div', null, h('h1', null, t('code.title')), h('p', null, place.site, h('br'), h('span', { class: 'soft' }, place.address))),
    !app.today.sure && h('p', { class: 's wa' }, t('wrongClock')),
    h('section', { class: 'card sec code' }, digits, image, seconds),
    h('p', { class: 's soft' }, t('code.how')),
    places.length > 1 && h('div', { class: 'two' }, places.map((one, at) => h('a', { class: 'b', href: '#code/' + at, 'aria-current': one === place && 'true' }, one.site))),
  ].filter(Boolean);
}

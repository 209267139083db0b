import { refusal } from '/tasca/why.js';
import { equal, test } from '/test/harness.js';
import es from '/tasca/own-es.js';

const h = (tag, attributes, text) => [tag, attributes.lang, text];
const refused = { why: 'attendance.error.overlapsElsewhere', detail: 'La persona ha già ore segnate.' };
const app = (language, words = {}) => ({ h, view: { language: 'it' }, language, t: key => words[key] ?? key });

test('a refusal is told in the language of the page, whichever the portal speaks', () => {
  equal(refusal(app('es', es), refused), 'En esas horas ya estás apuntado en otro camino.');
});

test('the portal’s own words stay where it speaks that language, or the page has none', () => {
  equal(refusal(app('it', es), refused), ['span', 'it', refused.detail]);
  equal(refusal(app('es', es), { ...refused, why: 'attendance.error.other' }), ['span', 'it', refused.detail]);
});

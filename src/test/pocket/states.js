// What the portal tells a phone in each state of its screens, and what a keyboard meets on them.
const TODAY = '2026-11-18';
const PLAN = ['08:30-12:30'];
const SKILLS = [['punctuality', 'Puntualità'], ['initiative', 'Iniziativa']].map(([code, name]) => ({ code, name }));

const plus = days => new Date(Date.parse(TODAY) + days * 86400000).toISOString().slice(0, 10);
const word = (id, kind, slots = []) => ({ id, kind, slots, activity: null, closure: null, by: null });
const day = (date, more = {}) => ({ date, plan: PLAN, off: null, open: true, mine: [], theirs: [], office: [], state: 'PLANNED', waits: false, ...more });
const person = (engagement, who, days) => ({
  engagement, who, kind: 'PLACEMENT', group: null, groupName: null, site: 'Vivaio Le Querce', address: 'via delle Serre 4, Firenze',
  call: { name: 'Operatrice Bianchi', phone: '+390551234567' }, promised: [], days,
});

const conflict = day(TODAY, { mine: [{ ...word('m1', 'PRESENT', PLAN), by: 'Operatrice Bianchi' }, word('m2', 'PARTIAL', ['08:30-11:00'])], state: 'DISPUTED' });
const dispute = day(plus(-1), { mine: [word('m3', 'PRESENT', PLAN)], theirs: [word('t3', 'PARTIAL', ['08:30-11:30'])], state: 'DISPUTED' });
const sealed = day(plus(-20), { mine: [word('m6', 'PARTIAL', ['08:30-10:30'])], open: false, state: 'AGREED', waits: true });

function people(role, state) {
  if (state === 'empty') return [];
  if (state === 'conflict') return [person('e1', 'Samira B.', [sealed, dispute, conflict, day(plus(1))])];
  const mine = person('e1', 'Samira B.', [day(plus(-1)), day(TODAY), day(plus(1))]);
  return role === 'TRAINEE' ? [mine] : [mine,
    person('e2', 'Diallo K.', [day(TODAY, { mine: [{ ...word('m4', 'PARTIAL', ['08:30-11:00']), by: 'Operatrice Bianchi' }], state: 'REPORTED' })]),
    person('e3', 'Persona L.', [day(TODAY, { theirs: [word('t5', 'SICK')] })]),
    { ...person('e4', 'Persona 04', [day(TODAY)]), promised: [TODAY] }];
}

const version = (id, level) => ({ id, ratings: { punctuality: level, initiative: level }, example: 'Ha contato gli attrezzi.', note: '' });

// What this phone was told of its own entries, one for each reason.
const REASONS = ['CONFLICT', 'DISAGREEMENT', 'MONTH_SEALED', 'ASSIGNMENT_ENDED', 'ENGAGEMENT_ENDED'];

// Puts them into the phone's store, as they are when the portal has answered.
export async function needing(role) {
  const { openStore } = await import('/tasca/store.js');
  const { keep } = await import('/tasca/outbox.js');
  const store = await openStore();
  await keep(store, role, REASONS.filter(why => role === 'TUTOR' || why !== 'ASSIGNMENT_ENDED').map(why => ({
    type: 'day', engagement: why.endsWith('ENDED') ? 'gone' : 'e1', date: why === 'CONFLICT' ? TODAY : plus(why === 'DISAGREEMENT' ? -1 : -20),
    kind: 'PRESENT', slots: PLAN, activity: null, closure: null, basedOn: [],
  })));
  const why = {};
  await store.write(async entries => {
    for (const entry of await entries.all()) {
      const { body } = entry;
      const reason = body.engagement === 'gone' ? REASONS[body.sequence === 4 && role === 'TUTOR' ? 3 : 4]
        : body.date === TODAY ? 'CONFLICT' : body.date === plus(-1) ? 'DISAGREEMENT' : 'MONTH_SEALED';
      why[entry.id] = reason;
      await entries.put({ ...entry, state: 'NEEDS_YOU', fresh: false, why: reason, received: TODAY, who: role === 'TUTOR' ? 'Samira B.' : '' });
    }
  });
  store.close();
  return why;
}

export function now(role, language, state) {
  const cards = state === 'empty' ? [] : [{
    engagement: 'e1', week: '2026-W47', side: role, skills: SKILLS, last: { punctuality: 2 },
    mine: state === 'conflict' ? [version('c1', 2), version('c2', 4)] : [], state: 'MISSING',
  }];
  const months = state === 'empty' ? [] : [{ engagement: 'e1', month: '2026-11', planned: 4800, done: 3720, cents: 43400, canMiss: 2, words: '—' }];
  return {
    format: state === 'newer' ? 2 : 1, owner: role, role, name: 'Anna', language, now: TODAY + 'T08:00:00Z', today: TODAY,
    from: plus(-45), to: plus(14), people: people(role, state), cards, months: role === 'TRAINEE' ? months : [], entries: { open: [] },
    choices: role === 'TUTOR' ? undefined : state === 'offer' ? { asked: 1, given: 1 } : { asked: 0, given: 0 },
    codes: role === 'TUTOR' && state !== 'empty' ? ['Vivaio Le Querce', 'Parco Mediceo'].map(site => ({ date: TODAY, site, address: 'via delle Serre 4, Firenze', key: btoa('0123456789abcdef') })) : [],
  };
}

const offer = (id, answer, more = {}) => ({
  id, answer, title: 'Aiuto giardiniere', organisation: 'Vivai Riviera', address: 'via delle Serre 4, Firenze', from: '2026-12-07', months: 6,
  week: ['1 08:30-12:30', '2 08:30-12:30', '4 08:30-12:30', '4 13:30-15:30'], state: 'SELECTED', ...more,
});

export const offers = () => ({
  format: 1, owner: 'TRAINEE', offers: [offer('o1', 'ASKED'), offer('o2', 'GIVEN', { title: 'Aiuto in lavanderia', organisation: 'Hotel Arno', state: 'INTEREST' })],
});

// Begins at the top and counts what Tab should reach: of a group of radio buttons one.
export function begin() {
  const top = document.querySelector('dialog[open]') ?? document;
  const isSeen = one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0;
  const all = [...top.querySelectorAll('a[href],button,input,select,textarea,summary')].filter(isSeen);
  // by what they are and not by node: the page may be drawn again in between
  const nameOf = one => one.type === 'radio' ? 'radio ' + one.name : one.outerHTML;
  const missing = new Set(all.map(nameOf));
  const stops = new Set(all.map(one => one.type === 'radio' ? one.name : one)).size;
  const problems = [];
  const start = document.createElement('span');
  start.tabIndex = -1;
  (top === document ? document.body : top).prepend(start);
  start.focus();
  const marks = one => {
    const shown = one.type === 'radio' ? one.nextElementSibling : one;
    const style = getComputedStyle(shown);
    return style.boxShadow !== 'none' || style.outlineStyle !== 'none';
  };
  globalThis.laneKeyboard = {
    reached() {
      const one = document.activeElement;
      if (!all.some(other => nameOf(other) === nameOf(one))) return;
      missing.delete(nameOf(one));
      const label = one.outerHTML.slice(0, 90);
      if (!marks(one)) problems.push('no mark: ' + label);
      const { left, top: y, width, height } = (one.type === 'radio' ? one.nextElementSibling : one).getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, y + height / 2);
      if (hit && !one.contains(hit) && !hit.contains(one) && !one.parentElement.contains(hit)) problems.push('covered: ' + label);
      if (!hit) problems.push('out of sight: ' + label);
    },
    problems: () => start.remove() ?? [...problems, ...[...missing].map(one => 'not reached: ' + one.slice(0, 90))],
  };
  return stops;
}

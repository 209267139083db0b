import { dayOfToday, hours, longDay, plusDays, romeDate } from '/tasca/days.js';
import { fromTime, isoWeek, monday, mondayOf, sumOf, untilTime } from '/tasca/times.js';
import { dayOf } from '/tasca/day.js';
import { equal, test } from '/test/harness.js';
import { E1, viewOf } from '/test/given.js';

const at = text => Date.parse(text);

test('the date is Rome’s, at midnight and over the change of the clocks', () => {
  equal(romeDate(at('2026-11-30T22:59:59Z')), '2026-11-30');
  equal(romeDate(at('2026-11-30T23:00:00Z')), '2026-12-01');
  equal(romeDate(at('2026-10-24T22:30:00Z')), '2026-10-25');
  equal(plusDays('2026-10-24', 2), '2026-10-26');
  equal(plusDays('2026-12-31', 1), '2027-01-01');
  equal(plusDays('2027-03-27', 2), '2027-03-29');
});

test('weeks are those of ISO 8601, over the turn of a year too', () => {
  equal(['2026-11-30', '2026-12-31', '2027-01-03', '2027-01-04', '2025-12-29'].map(isoWeek), ['2026-W49', '2026-W53', '2026-W53', '2027-W01', '2026-W01']);
  equal(monday('2026-12-06'), '2026-11-30');
  equal(['2026-W49', '2026-W53', '2027-W01'].map(mondayOf), ['2026-11-30', '2026-12-28', '2027-01-04']);
});

test('a clock that was wrong when the server was last asked does not move the day', () => {
  const years = 3 * 365 * 86400000;
  const view = { ...viewOf(), skew: years };
  equal(dayOfToday(view, at('2026-12-02T09:00:00Z') - years), { date: '2026-12-02', sure: true });
  equal(dayOfToday({ ...view, skew: -years }, at('2026-12-03T09:00:00Z') + years), { date: '2026-12-03', sure: true });
});

test('a clock that jumped afterwards leaves the last day that is known, and says so', () => {
  const view = { ...viewOf(), skew: 0 };
  equal(dayOfToday(view, at('2019-01-01T00:00:00Z')), { date: '2026-12-01', sure: false });
  equal(dayOfToday(view, at('2031-01-01T00:00:00Z')), { date: '2026-12-01', sure: false });
  equal(dayOfToday(view, at('2026-12-01T07:30:00Z')), { date: '2026-12-01', sure: true });
});

test('coming late and leaving early cut the plan, pauses stay', () => {
  const plan = ['08:30-12:30', '13:00-15:00'];
  equal(fromTime(plan, 9 * 60), ['09:00-12:30', '13:00-15:00']);
  equal(fromTime(plan, 13 * 60), ['13:00-15:00']);
  equal(untilTime(plan, 14 * 60), ['08:30-12:30', '13:00-14:00']);
  equal(sumOf(plan), 360);
  equal(hours(plan), '8:30–12:30, 13:00–15:00');
});

test('a day is named in the reader’s language', () => {
  equal(longDay('2026-12-01', 'it'), 'Martedì 1 dicembre');
  equal(longDay('2026-12-01', 'en'), 'Tuesday, December 1');
});

test('a yes for a day ahead is no word of that day', () => {
  const [person] = viewOf().people;
  const yes = { id: 'a', type: 'promise', state: 'PHONE', fresh: true, body: { engagement: E1, date: '2026-12-01' } };
  const one = dayOf(person, '2026-12-01', [yes]);
  equal([one.promised, one.words.length], [true, 0]);
  equal(dayOf(person, '2026-12-01', [{ ...yes, state: 'SET_ASIDE' }]).promised, false);
  equal(dayOf({ ...person, promised: ['2026-12-01'] }, '2026-12-01', []).promised, true);
});

// One person's day as it stands on this phone: what the server knows, and what was said here since.
import { basisOf, lastWords } from './outbox.js';

export const ABSENT = ['SICK', 'LEAVE', 'EXCUSED'];
export const isDone = kind => ['PRESENT', 'PARTIAL', 'TRAINING', 'MAKE_UP'].includes(kind);
export const isSame = (a, b) => a.join() === b.join();

export function dayOf(person, date, entries) {
  const day = person.days.find(one => one.date === date);
  if (!day) return null;
  const local = entries.filter(entry => entry.type === 'day' && entry.body.engagement === person.engagement && entry.body.date === date && entry.state !== 'SET_ASIDE');
  const words = lastWords(day.mine, local);
  const isFresh = words.some(word => word.entry);
  return {
    person,
    day,
    words,
    word: words[0],
    entry: words[0] && local.find(entry => entry.id === words[0].id),
    refused: local.filter(entry => entry.refused),
    isDisputed: words.length > 1 || !isFresh && day.state === 'DISPUTED',
    isPlanned: day.plan.length > 0 && !day.off,
    promised: isPromised(person, date, entries),
    announced: day.theirs.find(word => ABSENT.includes(word.kind)),
  };
}

// "OK, I'll be there": known to the portal, or said on this phone.
const isPromised = (person, date, entries) => person.promised?.includes(date)
  || entries.some(entry => entry.type === 'promise' && entry.state !== 'SET_ASIDE' && entry.body.engagement === person.engagement && entry.body.date === date);

export const isToMark = one => one.isPlanned && !one.words.length && !one.day.office.length;

export const act = (one, kind, slots = [], more = {}) => ({
  type: 'day',
  engagement: one.person.engagement,
  date: one.day.date,
  kind,
  slots,
  activity: null,
  closure: null,
  basedOn: basisOf(one.words, 'day'),
  settles: one.refused.map(entry => entry.id),
  ...more,
});

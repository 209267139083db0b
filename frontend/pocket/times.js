// Times of a day as 08:30-12:30, and weeks as ISO 8601 writes them.
import { plusDays } from './days.js';

export const monday = date => plusDays(date, -((new Date(date).getUTCDay() + 6) % 7));

// The week of a date: 2026-W48.
export function isoWeek(date) {
  const thursday = plusDays(monday(date), 3);
  const days = (Date.parse(thursday) - Date.parse(thursday.slice(0, 4) + '-01-01')) / 86400000;
  return thursday.slice(0, 4) + '-W' + String(1 + Math.floor(days / 7)).padStart(2, '0');
}

export const mondayOf = week => plusDays(monday(week.slice(0, 4) + '-01-04'), 7 * (week.slice(6) - 1));

export const dayAndMonth = (date, language) =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));

export const minutesOf = time => +time.slice(0, 2) * 60 + +time.slice(3, 5);
export const timeOf = minutes => [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
export const sumOf = slots => slots.reduce((sum, slot) => sum + minutesOf(slot.slice(6)) - minutesOf(slot), 0);

// The same times, beginning later or ending earlier than planned.
export function fromTime(slots, at) {
  return slots.filter(slot => minutesOf(slot.slice(6)) > at)
    .map(slot => timeOf(Math.max(minutesOf(slot), at)) + slot.slice(5));
}

export function untilTime(slots, at) {
  return slots.filter(slot => minutesOf(slot) < at)
    .map(slot => slot.slice(0, 6) + timeOf(Math.min(minutesOf(slot.slice(6)), at)));
}

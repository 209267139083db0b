// Local dates of Rome, as the server writes them: 2026-12-01. No arithmetic here depends on the phone's time zone.
const HOUR = 3600000;

export const romeDate = instant => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Rome' }).format(instant);
export const plusDays = (date, days) => new Date(Date.parse(date) + days * 24 * HOUR).toISOString().slice(0, 10);

// What day it is, whatever the phone's clock says: the server's clock, moved on by what passed on the phone since. A clock
// that ran backwards, or out of the days that are known, leaves the last day that the server named, and says so.
export function dayOfToday(view, phone = Date.now()) {
  if (!view) return { date: romeDate(phone), sure: true };
  const now = phone + (view.skew ?? 0);
  const date = romeDate(now);
  return now < Date.parse(view.now) - HOUR || date > view.to
    ? { date: view.today, sure: false }
    : { date: date < view.today ? view.today : date, sure: true };
}

export function longDay(date, language) {
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
  return day[0].toUpperCase() + day.slice(1);
}

export const hours = slots => slots.map(slot => slot.replace(/(^|-)0/g, '$1').replace('-', '–')).join(', ');

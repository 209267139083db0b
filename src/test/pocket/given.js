import { openStore } from '/tasca/store.js';
import { storeName } from '/test/harness.js';

export const ANNA = 'owner-anna';
export const E1 = '0190a000-0000-7000-8000-000000000001';
export const E2 = '0190a000-0000-7000-8000-000000000002';

export const aStore = async () => openStore(storeName());

export const aDay = (more = {}) => ({
  type: 'day', engagement: E1, date: '2026-11-30', kind: 'PRESENT', slots: ['08:30-12:30'], activity: null, closure: null, basedOn: [], ...more,
});

export const aCard = (more = {}) => ({
  type: 'card', engagement: E1, week: '2026-W48', ratings: { punctuality: 3 }, example: 'x', note: '', basedOn: [], ...more,
});

export const viewOf = (more = {}) => ({
  format: 1, owner: ANNA, role: 'TUTOR', name: 'Anna', language: 'it', now: '2026-12-01T08:00:00Z', today: '2026-12-01',
  from: '2026-11-30', to: '2026-12-14',
  people: [E1, E2].map(engagement => ({
    engagement, who: 'Persona', kind: 'JOLLY', site: 'Parco', address: 'Via', call: null,
    days: ['2026-11-30', '2026-12-01'].map(date => ({ date, plan: ['08:30-12:30'], off: null, open: true, mine: [], theirs: [], office: [], state: 'PLANNED', waits: false })),
  })),
  cards: [], months: [], entries: { open: [] }, ...more,
});

// The worklist by keyboard. Moving costs no round trip: only what changes something goes to the server. Keys work while the
// focus is in the list or nowhere, never while somebody types; whoever does not want them switches them off on this device.
const OFF = 'florwork-worklist-keys';
const list = () => document.querySelector('.fw-worklist');
const rows = () => [...document.querySelectorAll('.fw-worklist .fw-work-row')];
let at = -1;

const isOn = () => localStorage.getItem(OFF) !== 'off';
const isTyping = event => event.composedPath().some(node => node.matches?.(
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=combobox], vaadin-dialog, vaadin-dialog-overlay'));
const current = () => document.activeElement?.closest?.('.fw-worklist .fw-work-row');

function go(to) {
  const all = rows();
  if (!all.length) return;
  at = Math.max(0, Math.min(to, all.length - 1));
  all.forEach((row, n) => row.setAttribute('tabindex', n === at ? '0' : '-1'));
  all[at].focus({ preventScroll: true });
  all[at].scrollIntoView({ block: 'nearest' });
}

const steps = {
  j: () => go((current() ? rows().indexOf(current()) : -1) + 1),
  k: () => go((current() ? rows().indexOf(current()) : 1) - 1),
  Enter: row => row?.querySelector('.fw-work-action')?.click(),
  s: row => row?.querySelector('[data-act=pause]')?.click(),
  n: row => row?.querySelector('vaadin-checkbox')?.click(),
  r: () => document.querySelector('.fw-worklist-bar [data-act=nudge]')?.click(),
  S: () => document.querySelector('.fw-worklist-bar [data-act=pause]')?.click(),
  '/': () => document.querySelector('.fw-worklist-search')?.focus(),
  '?': () => { const help = document.querySelector('.fw-keys-help'); if (help) help.opened = !help.opened; },
};
steps.ArrowDown = steps.j;
steps.ArrowUp = steps.k;

document.addEventListener('keydown', event => {
  if (!list() || !isOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const focused = document.activeElement;
  const here = focused === document.body || focused === null || list().contains(focused) || focused.closest('.fw-keys');
  const step = steps[event.key];
  if (!here || !step) return;
  const row = current();
  // a link or a button in a line keeps its own Enter; arrows scroll where no line has the focus
  if (event.key === 'Enter' && focused !== row) return;
  if (event.key.startsWith('Arrow') && !row) return;
  event.preventDefault();
  step(row);
});
document.addEventListener('focusin', () => { if (current()) at = rows().indexOf(current()); });
document.addEventListener('change', event => {
  if (event.target.closest?.('.fw-keys-switch')) localStorage.setItem(OFF, event.target.checked ? 'on' : 'off');
});

window.florworkWorklist = {
  /** After the list was drawn anew: the line that took the place of the last one has the focus again. */
  restore() {
    const off = document.querySelector('.fw-keys-switch');
    if (off) off.checked = isOn();
    if (at < 0) return;
    // a dialog that closes gives the focus back to what is not there any more: once more after it
    [0, 200].forEach(wait => setTimeout(() => { if (!current() && !document.querySelector('vaadin-dialog[opened]')) go(at); }, wait));
  },
};

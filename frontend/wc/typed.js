// What is typed while the server cannot be reached, kept in this tab until its form is opened again. A draft lies on the
// server as soon as it answers; this is only for what never reached it.
const PREFIX = 'florwork-typed ';
const SETTLED = 10000;
const typed = new Map();
const connection = window.Vaadin?.connectionState;

const isLost = () => connection && connection.state !== 'connected' && connection.state !== 'loading';
const keep = () => typed.forEach((value, field) => sessionStorage.setItem(PREFIX + field, value));
const kept = form => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX + form + '#'));

document.addEventListener('input', event => {
  const field = event.target.closest('[data-draft]');
  if (field && event.target.value !== undefined) {
    typed.set(field.dataset.draft, event.target.value);
    if (isLost()) keep();
  }
});
connection?.addStateChangeListener(() => {
  if (isLost()) keep();
  else setTimeout(() => { // still on this page: what was typed has arrived
    if (!isLost()) typed.forEach((value, field) => sessionStorage.removeItem(PREFIX + field));
  }, SETTLED);
});

/** Hands over what never arrived, as JSON by field, and forgets it. */
window.florworkTyped = form => {
  const found = {};
  for (const key of kept(form)) {
    found[key.slice((PREFIX + form + '#').length)] = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
  }
  return Object.keys(found).length ? JSON.stringify(found) : '';
};

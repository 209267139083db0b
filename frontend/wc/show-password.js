// Shows and hides the password. Without script the button stays hidden and the page works as it is.
const button = document.querySelector('[data-shows]');
const field = document.getElementById(button.dataset.shows);
const word = button.querySelector('span');
const words = [word.textContent, button.dataset.hide];
button.hidden = false;
button.addEventListener('click', () => {
  const shown = field.type === 'password';
  field.type = shown ? 'text' : 'password';
  word.textContent = words[shown ? 1 : 0];
  button.setAttribute('aria-pressed', String(shown));
  field.focus();
});

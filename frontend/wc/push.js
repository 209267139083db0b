// How this browser is asked for messages of the portal.
const WORKER = '/wc/push-worker.js';
const isAble = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
const subscription = async () => (await navigator.serviceWorker.getRegistration(WORKER))?.pushManager.getSubscription();

async function subscribe(key) {
  if (await Notification.requestPermission() !== 'granted') return { problem: 'denied' };
  const worker = await navigator.serviceWorker.register(WORKER);
  await navigator.serviceWorker.getRegistration(WORKER);
  await (await worker.pushManager.getSubscription())?.unsubscribe(); // made for another key it could not be renewed
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
  return { endpoint: made.endpoint, key: base64(made.getKey('p256dh')), secret: base64(made.getKey('auth')) };
}

window.florworkPush = {
  /** "unable", "denied", or the address that this browser is sent to, "" while there is none. */
  async state() {
    if (!isAble()) return 'unable';
    if (Notification.permission === 'denied') return 'denied';
    return (await subscription())?.endpoint ?? '';
  },
  /** From now on a click on this button asks the browser; what it answers is dispatched as "florwork-push". */
  offer(button, key) {
    button.addEventListener('click', async () => {
      let detail;
      try {
        detail = await subscribe(key);
      } catch (problem) {
        detail = { problem: 'failed' };
      }
      button.dispatchEvent(new CustomEvent('florwork-push', {
        detail: { problem: '', endpoint: '', key: '', secret: '', ...detail },
      }));
    });
  },
  /** This browser is sent nothing any more. */
  async stop() {
    if (isAble()) await (await subscription())?.unsubscribe();
  },
};

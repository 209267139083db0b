// The six digits that a place shows for half a minute, made on the phone from the key of the day: nothing is asked for.
const STEP = 30000;

export async function codeAt(key, time) {
  const bytes = Uint8Array.from(atob(key), one => one.charCodeAt(0));
  const secret = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(time / STEP)));
  const hash = new DataView(await crypto.subtle.sign('HMAC', secret, counter.buffer));
  const number = hash.getUint32(hash.getUint8(hash.byteLength - 1) & 15) & 0x7fffffff;
  return String(number % 1000000).padStart(6, '0');
}

// Seconds for which a code is still shown.
export const left = time => Math.ceil((STEP - time % STEP) / 1000);

// What a camera has read, or somebody has typed: six digits, whatever stands around them.
export const digitsOf = text => /(?:^|\D)(\d{3})[ -]?(\d{3})$/.exec(text.trim())?.slice(1).join('') ?? null;

// A QR code (ISO/IEC 18004) of up to 106 bytes: always version 5, level L, mask 0. Its rows, true where it is dark.
const SIZE = 37;
const DATA = 108;
const CHECKS = 26;
const FORMAT = 0b111011111000100;

const power = new Uint8Array(255);
const log = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; i++) {
  power[i] = value;
  log[value] = i;
  value = value << 1 ^ (value > 127 ? 0x11d : 0);
}
const times = (a, b) => a && b ? power[(log[a] + log[b]) % 255] : 0;

function checksOf(data) {
  let divisor = [1];
  for (let i = 0; i < CHECKS; i++) {
    const next = [...divisor, 0];
    divisor.forEach((value, at) => { next[at + 1] ^= times(value, power[i]); });
    divisor = next;
  }
  const rest = [...data, ...new Array(CHECKS).fill(0)];
  data.forEach((unused, at) => {
    const lead = rest[at];
    divisor.forEach((value, by) => { rest[at + by] ^= times(value, lead); });
  });
  return rest.slice(data.length);
}

function bytesOf(text) {
  const content = new TextEncoder().encode(text);
  if (content.length > DATA - 2) throw new RangeError('too long for a QR code');
  const bits = [0, 1, 0, 0, ...[content.length, ...content].flatMap(byte => [...byte.toString(2).padStart(8, '0')].map(Number)), 0, 0, 0, 0];
  const data = [];
  for (let at = 0; at < bits.length; at += 8) data.push(parseInt(bits.slice(at, at + 8).join(''), 2));
  for (let fill = 0; data.length < DATA; fill++) data.push(fill % 2 ? 0x11 : 0xec);
  return [...data, ...checksOf(data)];
}

export function qr(text) {
  const rows = Array.from({ length: SIZE }, () => new Array(SIZE).fill(null));
  const set = (x, y, dark) => { if (rows[y]?.[x] !== undefined) rows[y][x] = dark; };
  const square = (x, y, reach, dark) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (let at = 8; at < SIZE - 8; at++) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [SIZE - 4, 3], [3, SIZE - 4]]) square(x, y, 4, ring => ring !== 2 && ring !== 4);
  square(SIZE - 7, SIZE - 7, 2, ring => ring !== 1);
  for (let i = 0; i < 15; i++) {
    const dark = (FORMAT >> i & 1) === 1;
    set(8, i < 6 ? i : i < 8 ? i + 1 : SIZE - 15 + i, dark);
    set(i < 8 ? SIZE - 1 - i : i < 9 ? 7 : 14 - i, 8, dark);
  }
  set(8, SIZE - 8, true);
  const bits = bytesOf(text).flatMap(byte => [...byte.toString(2).padStart(8, '0')].map(Number));
  let at = 0;
  for (let right = SIZE - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < SIZE; step++) {
      const y = (right + 1 & 2) === 0 ? SIZE - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (rows[y][x] === null) rows[y][x] = ((bits[at++] ?? 0) ^ ((x + y) % 2 === 0 ? 1 : 0)) === 1;
      }
    }
  }
  return rows;
}

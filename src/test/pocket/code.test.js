import { codeAt, digitsOf, left } from '/tasca/code.js';
import { qr } from '/tasca/qr.js';
import { equal, isTrue, test } from '/test/harness.js';

const KEY = btoa('0123456789abcdef');

// the same three are made by the server: PresenceCodeTest
test('the phone makes the codes that the server knows', async () => {
  const times = ['2026-11-18T07:30:00Z', '2026-11-18T07:30:29Z', '2026-11-18T07:30:30Z'].map(Date.parse);
  const codes = await Promise.all(times.map(time => codeAt(KEY, time)));
  equal(codes[0], codes[1]);
  isTrue(codes[1] !== codes[2], 'the same for longer than half a minute');
  equal(codes, ['464049', '464049', '133101']);
});

test('a code is shown for what is left of its half minute', () => {
  equal([0, 1, 29001, 29999, 30000].map(left), [30, 30, 1, 1, 30]);
});

test('six digits are found however they are written', () => {
  equal(['123456', ' 123 456 ', '123-456', 'https://portal.example/tasca/#here/123456'].map(digitsOf), ['123456', '123456', '123456', '123456']);
  equal(['', '12345', '1234567', 'abc'].map(digitsOf), [null, null, null, null]);
});

test('a picture holds an address, and says when it cannot', () => {
  equal(qr('https://portal.example/tasca/#here/123456').length, 37);
  let problem;
  try {
    qr('x'.repeat(107));
  } catch (thrown) {
    problem = thrown;
  }
  isTrue(problem instanceof RangeError, 'too long, and nothing said');
});

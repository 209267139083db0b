// A small runner for the phone lane's modules: what a test file registers here is run one by one, each with a fresh store.
const tests = [];

export const test = (name, body) => tests.push({ name, body });

export function equal(actual, expected, what = '') {
  const [a, b] = [actual, expected].map(value => JSON.stringify(value));
  if (a !== b) throw new Error(`${what} expected ${b} but was ${a}`);
}

export function isTrue(value, what) {
  if (!value) throw new Error(what);
}

let stores = 0;
export const storeName = () => 'test-' + (++stores) + '-' + crypto.randomUUID();

// A server in the page's place: answers each path with what the test says, and keeps what it was sent.
export function server(answers) {
  const calls = [];
  globalThis.fetch = async (path, { method, body, headers } = {}) => {
    const call = { path: path.replace('/api/pocket/', ''), method, headers, body: body ? JSON.parse(body) : undefined };
    calls.push(call);
    const answer = await answers(call, calls.length);
    if (answer instanceof Error) throw answer;
    const { status = 200, json, ...rest } = answer;
    return new Response(status === 304 || status === 204 ? null : rest.text ?? JSON.stringify(json), { status, headers: rest.headers });
  };
  return calls;
}

export async function run() {
  const outcomes = [];
  for (const { name, body } of tests) {
    try {
      await body();
      outcomes.push({ name, problem: '' });
    } catch (problem) {
      outcomes.push({ name, problem: String(problem.stack ?? problem) });
    }
  }
  return outcomes;
}

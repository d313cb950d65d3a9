// The line of a sitting page to the server, and what the browser keeps for it beside the answers.
const PATIENCE = 10000;
const GONE = [401, 403, 404];

/** What stays with the browser; one that keeps nothing, or refuses to, is none the worse here. */
export const shelf = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  },
  /** Whether it is kept; where it is not, it is asked for no more than once a page. */
  keep(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch (refused) {
      return false;
    }
  },
  drop(key) {
    try {
      localStorage.removeItem(key);
    } catch (refused) {
      // Then nothing was kept either.
    }
  },
  /** The keys that begin so. */
  keys(prefix) {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    } catch (refused) {
      return [];
    }
  },
};

// A key of this browser, by which the invigilator sees that a candidate sits at two machines.
const device = shelf.read('device') ?? [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');
shelf.keep('device', device);

/** The calls of who holds this token. */
export const caller = (token) => async function call(method, path, body) {
  // A line that went silent is a dead line: everything here may be sent again.
  const patience = new AbortController();
  const given = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      signal: patience.signal,
      method,
      credentials: 'omit',
      cache: 'no-store',
      headers: { 'Attempt-Token': token, 'Attempt-Device': device, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (response.ok) {
      return await response.json();
    }
    // What stands between may answer in words of its own.
    const answer = await response.json().catch(() => ({}));
    throw Object.assign(new Error(answer.title), { status: response.status, code: answer.reasons?.[0]?.code ?? 'INCIDENT' });
  } finally {
    clearTimeout(given);
  }
};

/** What is said of a call that failed: the exam is paused, not for this page, the server is busy, or no line. */
export function why(dead) {
  if (dead.code === 'PAUSED') {
    return 'paused';
  }
  // A browser that the session does not admit is told why when it opens the page anew.
  if (GONE.includes(dead.status) || dead.code === 'BROWSER_NOT_ADMITTED') {
    return 'reopen';
  }
  return dead.status ? 'busy' : 'offline';
}

// Sends what an assessor gave: marks before photos, the oldest first, one at a time. What finds no line
// is tried again later and later; what the server refuses stays, with its reason, until people decide.
const ORDER = { mark: 0, photo: 1, withdrawal: 2 };
const PATIENCE = { mark: 10000, photo: 90000, withdrawal: 10000 };
const FIRST = 1000;
const LAST = 15000;
const SIGNED_OUT = 401;
const TRY_AGAIN = [408, 425, 429];

/** A call to the server; what is no good answer is thrown with its status, code and words. */
export async function call(method, path, { token, language, body, type = 'application/json', patience = PATIENCE.mark }) {
  // A line that went silent is a dead line: everything here may be sent again.
  const silent = new AbortController();
  const given = setTimeout(() => silent.abort(), patience);
  try {
    const response = await fetch(path, {
      signal: silent.signal,
      method,
      credentials: 'omit',
      cache: 'no-store',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type, Accept: 'application/json, image/jpeg', 'Accept-Language': language },
      body,
    });
    if (response.ok) {
      return response.headers.get('Content-Type')?.startsWith('image/') ? await response.blob() : await response.json();
    }
    const answer = await response.json();
    const reason = answer.reasons?.[0];
    throw Object.assign(new Error(reason?.message ?? answer.title), { status: response.status, code: reason?.code ?? 'INCIDENT' });
  } finally {
    clearTimeout(given);
  }
}

export class Courier {
  #queue;
  #ask;
  #tell;
  #sending = false;
  #again = null;
  #backoff = FIRST;

  /**
   * @param queue of which it takes
   * @param ask sends one entry; gives the server's answer
   * @param tell hears: waiting(n), taken(entry, answer), refused(entry, why), offline(n), signedOut(n), done()
   */
  constructor(queue, ask, tell) {
    this.#queue = queue;
    this.#ask = ask;
    this.#tell = tell;
  }

  /** What waits for the line, in the order in which it goes. */
  async #waiting() {
    return (await this.#queue.pending())
      .filter((entry) => !entry.refused)
      .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.clientSeq - b.clientSeq);
  }

  /** Sends all that waits; a call while it does only makes it look once more. */
  async send() {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    clearTimeout(this.#again);
    let some = false;
    try {
      for (let waiting = await this.#waiting(); waiting.length > 0; waiting = await this.#waiting()) {
        some = true;
        this.#tell.waiting(waiting.length);
        await this.#sendOne(waiting[0], waiting);
        this.#backoff = FIRST;
      }
      if (some) {
        this.#tell.done();
      }
    } catch (dead) {
      const left = (await this.#waiting()).length;
      dead.status === SIGNED_OUT ? this.#tell.signedOut(left) : this.#tell.offline(left);
      this.#again = setTimeout(() => this.send(), this.#backoff);
      this.#backoff = Math.min(this.#backoff * 2, LAST);
    } finally {
      this.#sending = false;
    }
  }

  async #sendOne(entry, waiting) {
    try {
      const answer = await this.#ask(entry, PATIENCE[entry.kind]);
      await this.#queue.drop(entry.clientSeq);
      this.#tell.taken(entry, answer);
    } catch (refusal) {
      const final = refusal.status >= 400 && refusal.status < 500 && refusal.status !== SIGNED_OUT && !TRY_AGAIN.includes(refusal.status);
      if (!final) {
        throw refusal;
      }
      // What was given after it at the same place rests on it: it waits for the same decision.
      for (const each of waiting.filter((other) => other === entry || (other.kind === 'mark' && entry.kind === 'mark' && other.key === entry.key))) {
        await this.#queue.change(each.clientSeq, { refused: { code: refusal.code, message: refusal.message } });
      }
      await this.#tell.refused(entry, refusal);
    }
  }

  /** Sends at once, as the line is said to be back. */
  hurry() {
    this.#backoff = FIRST;
    this.send();
  }
}

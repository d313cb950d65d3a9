// What a sitting page knows of the answers: what waits here, what the server holds, and which of them rests
// on which. No answer replaces one that its page had not seen; where one would, somebody is asked.

/**
 * What waits here while the server holds another answer that it does not rest on, by item: the whole
 * chain that waits, and theirs.
 * @param waiting entries, the oldest first; rests = the number of the answer that its page then knew
 * @param held the newest answer of each item at the server
 */
function disputed(waiting, held) {
  const chains = new Map();
  waiting.forEach((entry) => chains.set(entry.itemNo, [...(chains.get(entry.itemNo) ?? []), entry]));
  const found = new Map();
  chains.forEach((chain, itemNo) => {
    const theirs = held.get(itemNo);
    if (theirs && theirs.clientSeq > (chain[0].rests ?? 0) && chain[chain.length - 1].answer !== theirs.answer
      // What was taken while its acknowledgement was lost is one's own.
      && !chain.some((entry) => entry.clientSeq === theirs.clientSeq && entry.answer === theirs.answer)) {
      found.set(itemNo, { chain, theirs, mine: chain[chain.length - 1] });
    }
  });
  return found;
}

export class Book {
  #queue;
  #saving = Promise.resolve();
  #answers = new Map();
  // Of each item: the newest answer at the server, and the number of the newest that this page knows of.
  #held = new Map();
  #told = new Map();

  /** By item: what somebody must decide first. */
  disputes = new Map();

  /** @param queue in which answers wait */
  constructor(queue) {
    this.#queue = queue;
  }

  /** What is answered, as it is shown; empty if nothing is. */
  answer(itemNo) {
    return this.#answers.get(itemNo)?.answer ?? '';
  }

  /** What the server holds now. */
  async load(lines, lastClientSeq) {
    this.#held = new Map(lines.map((line) => [line.itemNo, line]));
    this.#queue.taken(lastClientSeq);
    await this.overlay();
  }

  /** What the server holds, and over it what waits here. */
  async overlay() {
    await this.#saving;
    const waiting = await this.#queue.pending();
    const fresh = [...this.#answers.values()].filter((a) => a.fresh);
    const known = [...this.#held.values(), ...waiting];
    this.#answers = new Map([...known, ...fresh].map((a) => [a.itemNo, a]));
    this.#told = new Map(known.map((a) => [a.itemNo, a.clientSeq]));
  }

  /** Takes an answer, which rests on the one that its page knew when it was given; gives what is kept. */
  save(itemNo, answer) {
    const before = this.#answers.get(itemNo);
    const given = { itemNo, answer, clientSeq: 0, fresh: true, rests: this.#told.get(itemNo) ?? 0, after: before?.fresh ? before : null };
    this.#answers.set(itemNo, given);
    const kept = this.#saving.then(() => this.#keep(given));
    this.#saving = kept.catch(() => {});
    return kept;
  }

  async #keep(given) {
    const { itemNo, answer, after } = given;
    // Who answers while both are shown to him has decided.
    const dispute = this.disputes.get(itemNo);
    const rests = dispute?.theirs.clientSeq ?? after?.clientSeq ?? given.rests;
    const entry = await this.#queue.keep({ itemNo, answer, rests });
    await this.#drop(dispute?.chain ?? []);
    Object.assign(given, { clientSeq: entry.clientSeq, fresh: false, after: null });
    this.#told.set(itemNo, entry.clientSeq);
    return entry;
  }

  async #drop(entries) {
    for (const entry of entries) {
      await this.#queue.drop(entry.clientSeq);
    }
  }

  /** What is not kept yet; a page that goes waits for no database. */
  unkept() {
    return [...this.#answers.values()].filter((a) => a.fresh).map(({ itemNo, answer, rests }) => ({ itemNo, answer, rests }));
  }

  /** Takes up what a page left behind when it went, unless it was kept after all. */
  async takeUp(entries) {
    for (const entry of entries) {
      if (this.answer(entry.itemNo) !== entry.answer) {
        await this.#queue.keep(entry);
      }
    }
    await this.overlay();
  }

  /** Whether the answer of this number still waits for the server. */
  async waits(clientSeq) {
    return (await this.#queue.pending()).some((entry) => entry.clientSeq === clientSeq);
  }

  /** How many answers the server has not taken. */
  async waiting() {
    return (await this.#queue.pending()).length;
  }

  /** What may be sent: not where somebody must first say which of two answers he keeps. */
  async sendable() {
    const waiting = await this.#queue.pending();
    this.disputes = disputed(waiting, this.#held);
    return waiting.filter((entry) => !this.disputes.has(entry.itemNo));
  }

  /** One of two answers is kept; the other one's number stands before it. */
  async settle(itemNo, mine) {
    const { chain, theirs, mine: { answer } } = this.disputes.get(itemNo);
    if (mine) {
      await this.#queue.keep({ itemNo, answer, rests: theirs.clientSeq });
    }
    await this.#drop(chain);
    await this.overlay();
  }

  /** The server has taken one from here. */
  async sent(entry, saved) {
    await this.#queue.drop(entry.clientSeq);
    this.taken({ ...saved, answer: entry.answer });
  }

  /** The server will never take it. */
  async refused(entry) {
    await this.#queue.drop(entry.clientSeq);
  }

  /** The server has taken one, from this page or from another one. */
  taken(line) {
    this.#queue.taken(line.clientSeq);
    if (line.clientSeq >= (this.#held.get(line.itemNo)?.clientSeq ?? 0)) {
      this.#held.set(line.itemNo, line);
    }
    this.told(line);
  }

  /** Another page tells of one. What is being given here rests on what was known before. */
  told(line) {
    this.#queue.taken(line.clientSeq);
    if (line.clientSeq >= (this.#told.get(line.itemNo) ?? 0) && !this.#answers.get(line.itemNo)?.fresh) {
      this.#told.set(line.itemNo, line.clientSeq);
      this.#answers.set(line.itemNo, line);
    }
  }

  /**
   * Another machine has used a number: what waits from it on gets new ones. Of several answers to one item
   * only the last is sent anew: it rests on what the first rested on.
   */
  async renumber(from) {
    const first = new Map();
    for (const { itemNo, clientSeq, answer, rests } of await this.#queue.pending()) {
      const theirs = this.#held.get(itemNo);
      if (theirs?.clientSeq === clientSeq && theirs.answer === answer) {
        // It was taken, only its acknowledgement was lost: what follows rests on it.
        first.set(itemNo, clientSeq);
      } else if (!first.has(itemNo)) {
        first.set(itemNo, rests ?? 0);
      } else {
        await this.#queue.change(clientSeq, { rests: first.get(itemNo) });
      }
    }
    await this.#queue.renumber(from);
    await this.overlay();
  }
}

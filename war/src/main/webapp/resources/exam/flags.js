// The questions that a candidate has flagged for himself. They stay with this browser, whose pages on
// one paper share them, and say nothing to the server.
export class Flags {
  #shelf;
  #key;
  #items = new Set();
  #kept = true;

  /**
   * @param shelf what the browser keeps; one that keeps nothing has them as long as the page stands
   * @param attempt whose they are
   */
  constructor(shelf, attempt) {
    this.#shelf = shelf;
    this.#key = `flags-${attempt}`;
    this.#read();
  }

  has(itemNo) {
    return this.#items.has(itemNo);
  }

  /** Flags a question, or no longer; gives what another page has to be told. */
  toggle(itemNo) {
    // Another page may have flagged others since; what is not kept says nothing of that.
    if (this.#kept) {
      this.#read();
    }
    const told = { itemNo, on: !this.has(itemNo) };
    this.told(told);
    this.#kept = this.#shelf.keep(this.#key, JSON.stringify([...this.#items]));
    return told;
  }

  /** Another page of this browser has done so. */
  told({ itemNo, on }) {
    if (on) {
      this.#items.add(itemNo);
    } else {
      this.#items.delete(itemNo);
    }
  }

  #read() {
    try {
      const kept = JSON.parse(this.#shelf.read(this.#key));
      this.#items = kept === null ? this.#items : new Set(kept);
    } catch (unreadable) {
      // Then those that this page knows of are kept.
    }
  }
}

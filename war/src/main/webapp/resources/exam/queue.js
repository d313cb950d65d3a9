// What the server has not acknowledged yet: answers of a sitting, entries and photos of an assessor. It
// stands in the browser's own database, which all pages of one browser share: numbers are given inside
// its transactions, so that two pages never give the same one. Where the browser keeps nothing, it
// stays with the page and is sent all the same.
const FLOOR = 'floor';

const open = () => new Promise((resolve, reject) => {
  const opening = indexedDB.open('carecert-exam', 2);
  opening.onupgradeneeded = () => {
    const names = opening.result.objectStoreNames;
    if (!names.contains('pending')) {
      opening.result.createObjectStore('pending', { keyPath: ['attempt', 'clientSeq'] });
    }
    opening.result.createObjectStore('counters', { keyPath: 'attempt' });
  };
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
  opening.onblocked = () => reject(new Error('blocked'));
});

export class Queue {
  #attempt;
  #same;
  #base = null;
  #memory = [];
  #highest = 0;

  /**
   * @param name of whom it is: an attempt, or an assessor in a session
   * @param same whether two entries are about the same thing, of which the later one counts
   */
  constructor(name, same) {
    this.#attempt = name;
    this.#same = same;
  }

  /** Begins; false if nothing outlives the page here. */
  async begin() {
    try {
      this.#base = await open();
    } catch (refused) {
      this.#base = null;
    }
    return this.#base !== null;
  }

  /** The server has taken numbers up to this one, from whatever page or machine. */
  taken(number) {
    this.#highest = Math.max(this.#highest, number);
  }

  /** One transaction; act gets both stores and tells its result by calling done. */
  #within(mode, act) {
    return new Promise((resolve, reject) => {
      const work = this.#base.transaction(['pending', 'counters'], mode);
      let result;
      work.oncomplete = () => resolve(result);
      work.onerror = () => reject(work.error);
      work.onabort = () => reject(work.error);
      act(work.objectStore('pending'), work.objectStore('counters'), (value) => { result = value; });
    });
  }

  #from(number) {
    return IDBKeyRange.bound([this.#attempt, number], [this.#attempt, Number.MAX_SAFE_INTEGER]);
  }

  /** Gives the next number inside the transaction; told through next. */
  #number(counters, next) {
    const asked = counters.get(this.#attempt);
    asked.onsuccess = () => {
      this.#highest = Math.max(this.#highest, asked.result?.[FLOOR] ?? 0) + 1;
      counters.put({ attempt: this.#attempt, [FLOOR]: this.#highest });
      next(this.#highest);
    };
  }

  /** Keeps an entry until it is dropped; gives it with its number. */
  async keep(entry) {
    try {
      return await this.#within('readwrite', (pending, counters, done) => this.#number(counters, (clientSeq) => {
        const kept = { attempt: this.#attempt, clientSeq, ...entry };
        pending.add(kept);
        done(kept);
      }));
    } catch (full) {
      this.#highest += 1;
      const held = { attempt: this.#attempt, clientSeq: this.#highest, ...entry, onlyHere: true };
      this.#memory.push(held);
      return held;
    }
  }

  /** What waits, the oldest first. */
  async pending() {
    let kept = [];
    try {
      kept = await this.#within('readonly', (store, counters, done) => {
        const all = store.getAll(this.#from(0));
        all.onsuccess = () => done(all.result);
      });
    } catch (closed) {
      // What only this page holds is still known.
    }
    return [...kept, ...this.#memory].sort((a, b) => a.clientSeq - b.clientSeq);
  }

  /** Remembers something about an entry that still waits, such as why it was refused. */
  async change(clientSeq, changes) {
    this.#memory = this.#memory.map((entry) => (entry.clientSeq === clientSeq ? { ...entry, ...changes } : entry));
    try {
      await this.#within('readwrite', (store) => {
        const asked = store.get([this.#attempt, clientSeq]);
        asked.onsuccess = () => asked.result && store.put({ ...asked.result, ...changes });
      });
    } catch (closed) {
      // It is sent once more then, and refused once more.
    }
  }

  /** Drops what the server has acknowledged, or will never take. */
  async drop(clientSeq) {
    this.#memory = this.#memory.filter((entry) => entry.clientSeq !== clientSeq);
    try {
      await this.#within('readwrite', (store) => store.delete([this.#attempt, clientSeq]));
    } catch (closed) {
      // It is sent once more then, which is the same save.
    }
  }

  /**
   * Another machine has used a number: this entry and all that were given after it get new ones, in their
   * order; of one thing the last one counts. All of it in one transaction, so that none is lost between.
   */
  async renumber(from) {
    const held = this.#memory.filter((entry) => entry.clientSeq >= from);
    this.#memory = this.#memory.filter((entry) => entry.clientSeq < from);
    const last = (entries) => entries.filter((entry, i) => entries.slice(i + 1).every((other) => !this.#same(other, entry)));
    try {
      await this.#within('readwrite', (store, counters, done) => {
        const all = store.getAll(this.#from(from));
        all.onsuccess = () => {
          all.result.forEach((entry) => store.delete([this.#attempt, entry.clientSeq]));
          const anew = (rest) => rest.length > 0 && this.#number(counters, (clientSeq) => {
            store.add({ ...rest[0], clientSeq });
            anew(rest.slice(1));
          });
          anew(last(all.result));
          done();
        };
      });
    } catch (closed) {
      // Nothing of it was done then; the same number is refused again and this is tried again.
    }
    last(held).forEach((entry) => {
      this.#highest += 1;
      this.#memory.push({ ...entry, clientSeq: this.#highest });
    });
  }
}

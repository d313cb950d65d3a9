// Answers that the server has not acknowledged yet. They stand in the browser's own database, which all
// pages of one browser share: numbers are given inside its transactions, so that two pages never give
// the same one. Where the browser keeps nothing, they stay with the page and are sent all the same.
const FLOOR = 'floor';
let attempt = '';
let base = null;
let memory = [];
let highest = 0;

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

/** One transaction; act gets both stores and tells its result by calling done. */
const within = (mode, act) => new Promise((resolve, reject) => {
  const work = base.transaction(['pending', 'counters'], mode);
  let result;
  work.oncomplete = () => resolve(result);
  work.onerror = () => reject(work.error);
  work.onabort = () => reject(work.error);
  act(work.objectStore('pending'), work.objectStore('counters'), (value) => { result = value; });
});
const mine = () => IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);

/** Begins for an attempt; false if nothing outlives the page here. */
export async function begin(code) {
  attempt = code;
  try {
    base = await open();
  } catch (refused) {
    base = null;
  }
  return base !== null;
}

/** The server has taken numbers up to this one, from whatever page or machine. */
export function taken(number) {
  highest = Math.max(highest, number);
}

/** Gives the next number inside the transaction; told through next. */
function number(counters, next) {
  const asked = counters.get(attempt);
  asked.onsuccess = () => {
    highest = Math.max(highest, asked.result?.[FLOOR] ?? 0) + 1;
    counters.put({ attempt, [FLOOR]: highest });
    next(highest);
  };
}

/** Keeps an answer until it is dropped; gives it with its number. */
export async function keep(entry) {
  try {
    return await within('readwrite', (pending, counters, done) => number(counters, (clientSeq) => {
      const kept = { attempt, clientSeq, ...entry };
      pending.add(kept);
      done(kept);
    }));
  } catch (full) {
    highest += 1;
    const held = { attempt, clientSeq: highest, ...entry, onlyHere: true };
    memory.push(held);
    return held;
  }
}

/** What waits, the oldest first. */
export async function pending() {
  let kept = [];
  try {
    kept = await within('readonly', (store, counters, done) => {
      const all = store.getAll(mine());
      all.onsuccess = () => done(all.result);
    });
  } catch (closed) {
    // What only this page holds is still known.
  }
  return [...kept, ...memory].sort((a, b) => a.clientSeq - b.clientSeq);
}

/** Drops what the server has acknowledged, or will never take. */
export async function drop(clientSeq) {
  memory = memory.filter((entry) => entry.clientSeq !== clientSeq);
  try {
    await within('readwrite', (store) => store.delete([attempt, clientSeq]));
  } catch (closed) {
    // It is sent once more then, which is the same save.
  }
}

/**
 * Another machine has used a number: this answer and all that were given after it get new ones, in their
 * order; of one question the last one counts. All of it in one transaction, so that none is lost between.
 */
export async function renumber(from) {
  const held = memory.filter((entry) => entry.clientSeq >= from);
  memory = memory.filter((entry) => entry.clientSeq < from);
  const last = (entries) => entries.filter((entry, i) => entries.slice(i + 1).every((other) => other.itemNo !== entry.itemNo));
  try {
    await within('readwrite', (store, counters, done) => {
      const all = store.getAll(IDBKeyRange.bound([attempt, from], [attempt, Number.MAX_SAFE_INTEGER]));
      all.onsuccess = () => {
        all.result.forEach((entry) => store.delete([attempt, entry.clientSeq]));
        const anew = (rest) => rest.length > 0 && number(counters, (clientSeq) => {
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
    highest += 1;
    memory.push({ ...entry, clientSeq: highest });
  });
}

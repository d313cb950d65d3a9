// How long a sitting has: the server's clock alone tells it. What is left is shown all the time and
// said at few moments.
const left = document.getElementById('left');
const MINUTE = 60000;
const MARKS = [30, 10, 5, 1];
const SOON = 5 * MINUTE;
const ALMOST = 3000;
const TICK = 500;

export class Bell {
  #say;
  #tell;
  #zero = 0;
  #deadlineAt = null;
  #pausedAt = null;
  #before = 0;
  #said = new Set();
  #over = false;

  /**
   * @param say gives a text by its key
   * @param tell hears: left(minutes), once for each moment at which it is said; almost(), in the last
   *     seconds; rings(), after which nothing runs until it is begun again
   */
  constructor(say, tell) {
    this.#say = say;
    this.#tell = tell;
  }

  /**
   * What the server says of the time.
   * @param asked when it was asked: half the way there and back it looked at its clock
   * @return whether there is another deadline than before
   */
  hears({ serverTime, deadlineAt, pausedAt }, asked) {
    this.#zero = Date.parse(serverTime) - (asked + performance.now()) / 2;
    const first = this.#deadlineAt === null;
    const changed = !first && deadlineAt !== this.#deadlineAt;
    this.#deadlineAt = deadlineAt;
    this.#pausedAt = pausedAt;
    if (changed) {
      this.#said.clear();
    }
    if (first || changed) {
      // Only what is reached from here on is said.
      this.#before = this.left();
    }
    return changed;
  }

  /** The milliseconds that are left. */
  left() {
    return Math.max(0, Date.parse(this.#deadlineAt) - this.#zero - performance.now());
  }

  /** Whether time stands still. */
  get paused() {
    return this.#pausedAt != null;
  }

  /** Begins, or begins again after it rang. */
  run() {
    if (this.#over) {
      return;
    }
    if (this.paused) {
      left.textContent = this.#say('paused');
    } else {
      this.#count();
    }
    if (!this.paused && this.left() === 0) {
      this.#tell.rings();
    } else {
      setTimeout(() => this.run(), TICK);
    }
  }

  /** The paper is closed: no time runs any more. */
  stop() {
    this.#over = true;
  }

  #count() {
    const remaining = this.left();
    const seconds = Math.floor((remaining % MINUTE) / 1000);
    left.textContent = `${this.#say('left')} ${Math.floor(remaining / MINUTE)}:${String(seconds).padStart(2, '0')}`;
    left.classList.toggle('ex-soon', remaining <= SOON);
    // A machine that slept does not say what is long past.
    const mark = MARKS.find((each) => this.#before > each * MINUTE && remaining <= each * MINUTE && remaining > (each - 1) * MINUTE);
    this.#before = remaining;
    if (mark && !this.#said.has(mark)) {
      this.#said.add(mark);
      this.#tell.left(mark);
    }
    if (remaining < ALMOST) {
      this.#tell.almost();
    }
  }
}

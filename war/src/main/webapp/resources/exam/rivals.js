// Others who answer in the same attempt: pages of the same browser, which are told of every answer, and
// other machines, of which only the server knows.
const el = (id) => document.getElementById(id);

let drawn = '';

/**
 * Asks which of two answers is kept, for each item; true if there are other ones than before.
 * @param rows {itemNo, title, mine, theirs, keepMine, keepTheirs}: words
 * @param settle hears the item and whether this machine's is kept
 */
export function ask(rows, settle) {
  const asked = JSON.stringify(rows);
  if (asked === drawn) {
    return false;
  }
  drawn = asked;
  el('disputes').hidden = rows.length === 0;
  el('disputed').replaceChildren(...rows.map((row) => {
    const title = Object.assign(document.createElement('p'), { id: `dispute${row.itemNo}`, textContent: row.title });
    const button = (name, text, mine) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', id: `${name}${row.itemNo}`, className: 'cc-button cc-second', textContent: text });
      made.setAttribute('aria-describedby', title.id);
      made.addEventListener('click', () => settle(row.itemNo, mine));
      return made;
    };
    const actions = Object.assign(document.createElement('div'), { className: 'cc-actions' });
    actions.append(button('mine', row.keepMine, true), button('theirs', row.keepTheirs, false));
    const item = document.createElement('li');
    item.append(title, actions);
    return item;
  }));
  return true;
}

/** The other pages of this browser on the same attempt; none are known to a browser without such a channel. */
export class Tabs {
  #me = String(Math.random());
  #others = new Set();
  #channel = null;

  /**
   * @param hears what another page tells
   * @param counts hears how many others there are
   */
  constructor(name, hears, counts) {
    try {
      this.#channel = new BroadcastChannel(name);
    } catch (unknown) {
      return;
    }
    this.#channel.addEventListener('message', ({ data }) => {
      if (data.hello) {
        this.tell({ helloToo: this.#me });
      }
      const other = data.hello ?? data.helloToo;
      if (other) {
        this.#others.add(other);
        counts(this.#others.size);
      } else if (data.gone) {
        this.#others.delete(data.gone);
        counts(this.#others.size);
      } else {
        hears(data);
      }
    });
    addEventListener('pagehide', () => this.tell({ gone: this.#me }));
    addEventListener('pageshow', (shown) => shown.persisted && this.tell({ hello: this.#me }));
    this.tell({ hello: this.#me });
  }

  /** Tells the other pages. */
  tell(what) {
    this.#channel?.postMessage(what);
  }

  /** For who listens too; none without a channel. */
  get channel() {
    return this.#channel;
  }
}

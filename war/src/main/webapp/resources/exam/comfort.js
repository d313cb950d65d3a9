// How the paper is read: size, contrast, one question or the whole paper. It stays with the browser,
// changes nothing of the answers, and the one question that can be answered stands where it is read.
const root = document.getElementById('sitting');
const words = document.getElementById('comfort');
const say = (name, ...args) => args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), words.dataset[name] ?? '');
const el = (id) => document.getElementById(id);
const SIZES = [1, 1.25, 1.5, 2];
const KEPT = 'exam-comfort';

const wish = { size: 0, contrast: false, whole: false, ...read() };

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch (unreadable) {
    return {};
  }
}

function keep(changed) {
  Object.assign(wish, changed);
  try {
    localStorage.setItem(KEPT, JSON.stringify(wish));
  } catch (full) {
    // A browser that keeps nothing still shows it.
  }
  show();
}

function show() {
  root.style.setProperty('--size', SIZES[wish.size] ?? 1);
  document.documentElement.classList.toggle('ex-contrast', wish.contrast);
  el('smaller').disabled = wish.size === 0;
  el('larger').disabled = wish.size === SIZES.length - 1;
  el('contrast').setAttribute('aria-pressed', String(wish.contrast));
  el('wholePaper').setAttribute('aria-pressed', String(wish.whole));
}

/**
 * Begins; redraw shows the paper again in another way.
 */
export function begin(redraw) {
  el('smaller').addEventListener('click', () => keep({ size: Math.max(0, wish.size - 1) }));
  el('larger').addEventListener('click', () => keep({ size: Math.min(SIZES.length - 1, wish.size + 1) }));
  el('contrast').addEventListener('click', () => keep({ contrast: !wish.contrast }));
  el('wholePaper').addEventListener('click', () => { keep({ whole: !wish.whole }); redraw(); });
  el('comforts').hidden = false;
  show();
}

/**
 * Puts the question that can be answered where it is read: alone, or in its place on the whole paper.
 * What stands there already stays, as whatever is put in anew loses the focus.
 * @param questions gives all in the order of the paper: {no, place, stem, entries, language, given (the
 *     answer in words) and its tongue, flagged, picture}
 * @param current the number of the one that can be answered
 * @param go opens another one
 */
export function place(questions, current, go) {
  const live = el('question');
  const paper = el('paper');
  paper.hidden = !wish.whole;
  if (!wish.whole) {
    if (paper.contains(live)) {
      paper.before(live);
    }
    paper.replaceChildren();
    return;
  }
  questions().forEach((q, i) => {
    const item = paper.children[i] ?? paper.appendChild(document.createElement('li'));
    if (q.no !== current) {
      refresh(item, q, go);
    } else if (!item.contains(live)) {
      item.replaceWith(here(live));
    }
  });
}

function here(live) {
  const item = document.createElement('li');
  item.append(live);
  return item;
}

const parts = new WeakMap();
const textOf = (q) => JSON.stringify([q.stem, q.entries, q.language]);

/** Tells the state of a question that stands there; it is printed anew only if it reads otherwise. */
function refresh(item, q, go) {
  if (parts.get(item)?.text === textOf(q)) {
    tell(parts.get(item), q);
  } else {
    item.replaceWith(printed(q, go));
  }
}

function tell({ state, open }, q) {
  const given = Object.assign(document.createElement('span'), { className: 'ex-given', lang: q.tongue, textContent: q.given });
  const told = [say(q.given ? 'answered' : 'unanswered'), ...(q.given ? [given] : []), ...(q.flagged ? [`⚑ ${say('flagged')}`] : [])];
  state.replaceChildren(...told.flatMap((one, i) => (i === 0 ? [one] : [' · ', one])));
  open.textContent = say(q.given ? 'change' : 'answer', q.place);
}

function printed(q, go) {
  const item = document.createElement('li');
  item.className = 'cc-card ex-printed';
  const open = document.createElement('button');
  open.type = 'button';
  open.id = `open${q.no}`;
  open.className = 'cc-button cc-second';
  open.addEventListener('click', () => go(q.no));
  const stem = document.createElement('p');
  stem.textContent = `${q.place}. ${q.stem}`;
  stem.lang = q.language;
  const picture = document.createElement('div');
  q.picture(picture);
  const entries = document.createElement('ul');
  entries.className = 'ex-entries';
  entries.lang = q.language;
  entries.append(...q.entries.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  const state = document.createElement('p');
  state.className = 'cc-why';
  item.append(stem, picture, entries, state, open);
  parts.set(item, { text: textOf(q), state, open });
  tell(parts.get(item), q);
  return item;
}

// How items that are no choice are answered: a list to choose from for each entry, an order made with
// buttons, a line or a text. Each tells its answer as text in its one form; nothing here knows a key.
const words = document.getElementById('kinds');
const say = (name, ...args) => args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), words.dataset[name] ?? '');
const letter = (i) => String.fromCharCode(65 + i);
const LONGEST = { FILL_IN: 200, NUMERIC: 200, SHORT_ANSWER: 2000, CASE_ANALYSIS: 2000 };
// What the server reads as a number; anything else earns nothing, so whoever writes it is told.
const NUMBER = /^[+-]?([0-9]{1,12}(\.[0-9]{0,6})?|\.[0-9]{1,6})$/;
const REST = 1500;
const LONGEST_REST = 4000;

let typing = null;

const make = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/** What stands above a question, such as "matching"; empty for choices. */
export const kind = (q) => {
  if (q.type === 'MULTIPLE') {
    return q.partial ? say('partial') : '';
  }
  const name = { MATCHING: 'matching', ORDERING: 'ordering', FILL_IN: 'fillIn', NUMERIC: 'numeric', SHORT_ANSWER: 'shortAnswer', CASE_ANALYSIS: 'caseAnalysis' }[q.type];
  return name ? [say(name), q.points ? say('points', q.points) : ''].filter(Boolean).join(' · ') : '';
};

const pictures = new Map();

// A picture is fetched once; what a broken line kept back is asked for again when it is looked at.
function fetched(address, token) {
  if (!pictures.has(address)) {
    pictures.set(address, fetch(address, { credentials: 'omit', headers: { 'Attempt-Token': token } })
      .then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status)))
      .then((content) => URL.createObjectURL(content))
      .catch(() => { pictures.delete(address); return ''; }));
  }
  return pictures.get(address);
}

/** Shows the picture of a question with its words; none if it has none. */
export async function picture(place, shown, ko, folder, token) {
  place.replaceChildren();
  if (!shown) {
    return;
  }
  const image = make('img', { className: 'ex-picture', alt: (ko && shown.altKo) || shown.alt, lang: ko && shown.altKo ? 'ko' : 'zh-CN' });
  place.append(image);
  image.src = await fetched(folder + shown.digest, token);
}

/** Sends what is being typed at once: before another question is shown, and before the hand-in. */
export function flush() {
  if (typing) {
    const last = typing;
    forget();
    last.save(last.field.value);
  }
}

/** Forgets what is being typed. */
export function forget() {
  clearTimeout(typing?.timer);
  typing = null;
}

/**
 * The controls of a question; none for a choice.
 * @param shown the question with its entries in the language that is read
 * @param given its present answer
 * @param save hears each new answer
 */
export function controls(shown, given, save) {
  switch (shown.type) {
    case 'MATCHING': return matching(shown, given, save);
    case 'ORDERING': return ordering(shown, given, save);
    case 'FILL_IN':
    case 'NUMERIC': return [typed(shown, given, save, make('input', { type: 'text', inputMode: shown.type === 'NUMERIC' ? 'decimal' : 'text', autocomplete: 'off' }))];
    case 'SHORT_ANSWER':
    case 'CASE_ANALYSIS': return [typed(shown, given, save, make('textarea', { rows: shown.type === 'CASE_ANALYSIS' ? 12 : 5 }))];
    default: return null;
  }
}

/** An answer in the entries' own words, as their letters and numbers are each candidate's own. */
export function inWords(q, answer) {
  const text = (entry) => q.options[entry.charCodeAt(0) - 65];
  switch (q.type) {
    case 'MATCHING': return (answer.match(/../g) ?? []).map(([left, right]) => `${text(left)} – ${q.matches[right - 1]}`).join('; ');
    case 'ORDERING': return [...answer].map(text).join(' → ');
    default: return answer;
  }
}

// The right side stands in the candidate's own order; the answer keeps the paper's numbers.
function matching(q, given, save) {
  const right = make('ol', { className: 'ex-right', lang: q.language }, ...q.numbers.map((number) => make('li', { textContent: q.matches[number - 1] })));
  const lists = q.options.map((text, i) => {
    const list = make('select', { id: `pair${letter(i)}` }, make('option', { value: '', textContent: say('choose') }),
      ...q.numbers.map((number, j) => make('option', { value: number, lang: q.language, textContent: `${j + 1}. ${q.matches[number - 1]}` })));
    list.value = given.match(new RegExp(`${letter(i)}([1-8])`))?.[1] ?? '';
    list.addEventListener('change', () => save(lists.map((l, k) => (l.value ? letter(k) + l.value : '')).join('')));
    return list;
  });
  const rows = q.options.map((text, i) => make('div', { className: 'ex-pair' }, make('label', { htmlFor: `pair${letter(i)}`, lang: q.language, textContent: `${letter(i)}. ${text}` }), lists[i]));
  return [right, ...rows];
}

function ordering(q, given, save) {
  let order = given.length === q.letters.length ? [...given] : q.letters;
  const list = make('ol', { className: 'ex-order', id: 'order' });
  const told = make('p', { className: 'ex-hidden', role: 'status' });
  const take = make('button', { type: 'button', id: 'takeOrder', className: 'cc-button cc-second', textContent: say('takeOrder') });
  const settle = () => { take.hidden = true; save(order.join('')); };
  const move = (from, to, focus) => {
    order = order.map((l, i) => (i === from ? order[to] : i === to ? order[from] : l));
    draw();
    settle();
    told.textContent = say('moved', q.options[order[to].charCodeAt(0) - 65], to + 1);
    const button = list.children[to].querySelector(`.${focus}:not(:disabled)`) ?? list.children[to].querySelector('button:not(:disabled)');
    button.focus();
  };
  const button = (at, step, name, sign) => {
    const text = q.options[order[at].charCodeAt(0) - 65];
    const to = make('button', { type: 'button', id: `${name}${order[at]}`, className: `ex-${name}`, textContent: sign, disabled: at + step < 0 || at + step >= order.length });
    to.setAttribute('aria-label', say(name, text));
    to.addEventListener('click', () => move(at, at + step, `ex-${name}`));
    return to;
  };
  const draw = () => list.replaceChildren(...order.map((l, at) => make('li', {},
    make('span', { lang: q.language, textContent: q.options[l.charCodeAt(0) - 65] }), button(at, -1, 'up', '↑'), button(at, 1, 'down', '↓'))));
  draw();
  take.hidden = given !== '';
  take.addEventListener('click', () => { settle(); told.textContent = say('orderTaken'); list.querySelector('button:not(:disabled)').focus(); });
  return [make('p', { className: 'cc-why', textContent: say('orderHint') }), list, take, told];
}

function isNumber(text) {
  const half = text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xFEE0)).replace(/\u2212/g, '-');
  return NUMBER.test(half.trim());
}

function typed(q, given, keep, field) {
  const doubt = make('p', { className: 'ex-doubt', id: 'typedDoubt', role: 'status' });
  const doubted = (text) => q.type === 'NUMERIC' && text.trim() !== '' && !isNumber(text);
  const judge = (text) => { doubt.textContent = doubted(text) ? say('notNumber') : ''; };
  // Said once he rests: half a number is none yet.
  const save = (text) => { judge(text); keep(text); };
  const most = LONGEST[q.type];
  const count = make('span', { className: 'cc-why', id: 'typedCount' });
  const cut = () => [...field.value].slice(0, most).join('');
  const tell = () => { count.textContent = say('typed', [...field.value].length, most); };
  field.id = 'typed';
  field.value = given;
  field.setAttribute('aria-labelledby', 'stem');
  field.setAttribute('aria-describedby', 'typedDoubt typedCount');
  field.addEventListener('input', () => {
    if ([...field.value].length > most) {
      field.value = cut();
    }
    tell();
    if (!doubted(field.value)) {
      judge(field.value);
    }
    clearTimeout(typing?.timer);
    // Who types without a pause is saved all the same.
    const since = typing?.since ?? performance.now();
    typing = { field, save, since, timer: setTimeout(flush, Math.min(REST, Math.max(0, since + LONGEST_REST - performance.now()))) };
  });
  field.addEventListener('change', flush);
  tell();
  judge(given);
  return make('div', { className: 'ex-typed' }, field, count, doubt);
}

// The sitting page: REST only. Answers wait in the browser's own database until the server has
// acknowledged them with its sequence number; the server's clock alone tells the time.
const root = document.getElementById('sitting');
const say = (key, ...args) => args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), root.dataset[key] ?? '');
const el = (id) => document.getElementById(id);
const kinds = await import(root.dataset.kinds);
const comfort = await import(root.dataset.comfort);
const signals = await import(root.dataset.signals);
const { Queue } = await import(root.dataset.queue);
const queue = new Queue(root.dataset.attempt, (a, b) => a.itemNo === b.itemNo);
const exam = '/api/v1/exam';
const attempt = `${exam}/attempts/${root.dataset.attempt}`;
const LETTERS = 'ABCDEFGH';
const MARKS = [30, 10, 5, 1];
const PATIENCE = 10000;

let view;
let current = 1;
let korean = root.dataset.language === 'ko';
let serverZero = 0;
let sending = false;
let backoff = 1000;
let ended = false;
let handingIn = false;
let stamp = null;
const answers = new Map();
const flags = new Set(JSON.parse(localStorage.getItem(`flags-${root.dataset.attempt}`) ?? '[]'));
const announced = new Set();
// A key of this browser, by which the invigilator sees that a candidate sits at two machines.
const device = localStorage.getItem('device') ?? [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');
localStorage.setItem('device', device);

const rest = (millis) => new Promise((later) => setTimeout(later, millis));

// ---- the server ---------------------------------------------------------------------------
async function call(method, path, body) {
  // A line that went silent is a dead line: everything here may be sent again.
  const patience = new AbortController();
  const given = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await answered(method, path, body, patience.signal);
  } finally {
    clearTimeout(given);
  }
}

async function answered(method, path, body, signal) {
  const response = await fetch(path, {
    signal,
    method,
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'Attempt-Token': root.dataset.token, 'Attempt-Device': device, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) {
    const code = answer.reasons?.[0]?.code ?? 'INCIDENT';
    throw Object.assign(new Error(answer.title), { status: response.status, code });
  }
  return answer;
}

async function load() {
  const asked = performance.now();
  view = await call('GET', attempt);
  // Half the way there and back: when the server looked at its clock.
  serverZero = Date.parse(view.serverTime) - (asked + performance.now()) / 2;
  // Each candidate finds the items in an order of his own; answers keep the paper's numbers.
  if (view.order) {
    view.paper.questions = view.order.items.map((no) => view.paper.questions[no - 1]);
  }
  answers.clear();
  view.answers.forEach((a) => answers.set(a.itemNo, a));
  queue.taken(view.lastClientSeq);
  (await queue.pending()).forEach((w) => answers.set(w.itemNo, { ...w, serverSeq: 0 }));
}

async function save(itemNo, answer) {
  const shown = { itemNo, answer, clientSeq: 0, serverSeq: 0 };
  answers.set(itemNo, shown);
  drawNumbers();
  const entry = await queue.keep({ itemNo, answer, stamp });
  shown.clientSeq = entry.clientSeq;
  if (entry.onlyHere) {
    trouble('onlyHere');
  }
  send();
}

/** Sends what waits, oldest first, one at a time; a dead line is tried again later. */
async function send() {
  if (sending || ended) {
    return;
  }
  sending = true;
  let over = false;
  try {
    for (let waiting = await queue.pending(); waiting.length > 0 && !over; waiting = await queue.pending()) {
      status('waiting', waiting.length);
      over = await sendOne(waiting[0]);
      backoff = 1000;
    }
  } catch (dead) {
    trouble(dead.code === 'PAUSED' ? 'paused' : 'offline', (await queue.pending()).length);
    setTimeout(send, backoff);
    backoff = Math.min(backoff * 2, 15000);
  } finally {
    sending = false;
  }
  if (over) {
    await isOver();
  }
}

/** Sends one; true if the server says that the paper is closed: then it stays where it is. */
async function sendOne(entry) {
  try {
    const saved = await call('POST', `${exam}/answers`, { itemNo: entry.itemNo, clientSeq: entry.clientSeq, answer: entry.answer, stamp: entry.stamp });
    await queue.drop(entry.clientSeq);
    const held = answers.get(saved.itemNo);
    if (held?.clientSeq === saved.clientSeq) {
      held.serverSeq = saved.serverSeq;
    }
    status('saved', saved.serverSeq);
    return false;
  } catch (refusal) {
    if (refusal.code === 'SEQUENCE_USED') {
      // Another machine took the number: what the server holds first, then new numbers for what waits.
      await load();
      await queue.renumber(entry.clientSeq);
      await load();
      drawNumbers();
      status('otherTab');
      return false;
    }
    if (refusal.code === 'LATE' || refusal.code === 'HANDED_IN') {
      // An officer may still give the time back that an outage took: then it is sent again.
      return true;
    }
    if (refusal.status === 422) {
      // One answer that cannot be taken ends nobody's exam.
      await queue.drop(entry.clientSeq);
      await load();
      drawNumbers();
      trouble('notTaken', entry.itemNo);
      return false;
    }
    throw refusal;
  }
}

function trouble(key, ...args) {
  status(key, ...args);
  el('saved').classList.add('ex-trouble');
}

function status(key, ...args) {
  el('saved').classList.remove('ex-trouble');
  el('saved').textContent = say(key, ...args);
}

// ---- what is seen -------------------------------------------------------------------------
const here = () => view.paper.questions[current - 1];

function draw() {
  kinds.flush();
  const q = here();
  const shown = read(q);
  const kind = kinds.kind(q) || say({ SINGLE: 'single', MULTIPLE: 'multiple', TRUE_FALSE: 'judge' }[q.type]);
  el('number').textContent = `${say('number', current, view.items)} · ${kind}`;
  el('stem').textContent = shown.stem;
  el('question').lang = shown.language;
  const chosen = answers.get(q.no)?.answer ?? '';
  picture(el('picture'), q, shown);
  const controls = kinds.controls(shown, chosen, (answer) => save(q.no, answer));
  el('options').replaceChildren(...(controls ?? lettered(q, shown.options).map(([letter, text]) => option(q, text, letter, chosen))));
  el('tongue').hidden = !view.korean || view.paper.questions.every((x) => x.stemKo == null);
  el('previous').disabled = current === 1;
  el('next').disabled = current === view.items;
  el('flag').setAttribute('aria-pressed', String(flags.has(q.no)));
  comfort.place(view.paper.questions.map(printed), current, go);
  drawNumbers();
}

/** A question in the language that is read. */
function read(q) {
  return korean && view.korean && q.stemKo != null
    ? { ...q, stem: q.stemKo, options: q.optionsKo, matches: q.matchesKo, language: 'ko' }
    : { ...q, language: 'zh-CN' };
}

/** Its picture, with its words in the language that is read. */
function picture(place, q, shown) {
  kinds.picture(place, q.picture, shown.language === 'ko', `${attempt}/pictures/`, root.dataset.token);
}

/** The same as it stands on the whole paper, in the place where this candidate finds it. */
function printed(q, i) {
  const shown = read(q);
  const entries = [...lettered(q, shown.options ?? []).map(([, text]) => text), ...(shown.matches ?? []).map((text, at) => `${at + 1}. ${text}`)];
  return { no: i + 1, place: i + 1, stem: shown.stem, entries, language: shown.language, answered: Boolean(answers.get(q.no)?.answer), picture: (place) => picture(place, q, shown) };
}

/** What is shown as A may be the paper's C: the paper's letter, which is sent, and what is read. */
function lettered(q, texts) {
  const order = view.order?.options[q.no - 1] || LETTERS.slice(0, texts.length);
  return [...order].map((letter, i) => [letter, `${LETTERS[i]}. ${texts[LETTERS.indexOf(letter)]}`]);
}

function option(q, text, letter, chosen) {
  const label = document.createElement('label');
  label.className = 'ex-option';
  const input = document.createElement('input');
  input.type = q.type === 'MULTIPLE' ? 'checkbox' : 'radio';
  input.name = 'answer';
  input.value = letter;
  input.id = `option${letter}`;
  input.checked = chosen.includes(letter);
  input.addEventListener('change', choose);
  const words = document.createElement('span');
  words.textContent = text;
  label.append(input, words);
  return label;
}

function choose() {
  const letters = [...el('options').querySelectorAll('input:checked')].map((i) => i.value).sort().join('');
  save(here().no, letters);
}

// The buttons stay: one that is replaced while it is pressed would never hear of it.
function drawNumbers() {
  if (el('numbers').childElementCount !== view.items) {
    el('numbers').replaceChildren(...view.paper.questions.map((q, i) => numberButton(i + 1)));
  }
  view.paper.questions.forEach((q, i) => {
    const place = i + 1;
    const answered = Boolean(answers.get(q.no)?.answer);
    const button = el(`to${place}`);
    button.classList.toggle('ex-answered', answered);
    button.classList.toggle('ex-flagged', flags.has(q.no));
    button.setAttribute('aria-label', [say('number', place, view.items), say(answered ? 'answered' : 'unanswered'), flags.has(q.no) ? say('flagged') : ''].filter(Boolean).join(' '));
    if (place === current) {
      button.setAttribute('aria-current', 'true');
    } else {
      button.removeAttribute('aria-current');
    }
  });
}

function numberButton(place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = `to${place}`;
  button.textContent = place;
  button.addEventListener('click', () => go(place));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function go(no) {
  current = Math.min(Math.max(no, 1), view.items);
  draw();
  el('number').focus();
}

// ---- time and end -------------------------------------------------------------------------
async function hearTime() {
  try {
    await askTime();
  } catch (trouble) {
    // Without a line the last deadline counts; whoever comes back asks again.
  }
}

/** Asks the server for the deadline that holds now; by that it also knows that this page is there. */
async function beat() {
  await hearTime();
  if (!ended) {
    setTimeout(beat, 15000 + Math.random() * 10000);
  }
}

async function askTime() {
  const asked = performance.now();
  const time = await call('GET', `${attempt}/time`);
  serverZero = Date.parse(time.serverTime) - (asked + performance.now()) / 2;
  stamp = time.stamp;
  if (time.state === 'FINISHED') {
    await isOver();
    return;
  }
  if (time.deadlineAt !== view.deadlineAt) {
    el('announce').textContent = say('moreTime');
    announced.clear();
  }
  view = { ...view, deadlineAt: time.deadlineAt, pausedAt: time.pausedAt };
  shut(time.pausedAt != null);
}

const left = () => Math.max(0, Date.parse(view.deadlineAt) - serverZero - performance.now());

/**
 * The time seems to be up. The server is asked again and again, as it may have given more; what waited
 * for the line goes before the paper is closed, and the server says whether it still counts.
 */
async function timeUp() {
  kinds.flush();
  el('question').inert = true;
  while (!ended) {
    try {
      await askTime();
      if (!ended && (view.pausedAt != null || left() > 0)) {
        el('question').inert = view.pausedAt != null;
        tick();
        return;
      }
      await send();
      if (!ended && !sending && (await queue.pending()).length === 0) {
        await close();
      }
    } catch (dead) {
      trouble('offline', (await queue.pending()).length);
    }
    await rest(ended ? 0 : 2000);
  }
}

/** Closes the paper; again gives the same receipt. */
async function close() {
  const receipt = await call('POST', `${attempt}/hand-in`);
  if (!ended) {
    ended = true;
    await finished(receipt);
  }
}

/** The server has closed the paper. */
async function isOver() {
  while (!ended) {
    try {
      await close();
    } catch (dead) {
      trouble('offline', (await queue.pending()).length);
      await rest(3000);
    }
  }
}

/** While it is paused nothing can be chosen, and no time runs. */
function shut(paused) {
  const was = root.classList.contains('ex-paused');
  root.classList.toggle('ex-paused', paused);
  el('question').inert = paused;
  el('overview').inert = paused;
  if (paused && !was) {
    status('paused');
    el('announce').textContent = say('paused');
  } else if (was && !paused) {
    status('moreTime');
    send();
  }
}

function tick() {
  if (ended) {
    return;
  }
  if (view.pausedAt != null) {
    el('left').textContent = say('paused');
    setTimeout(tick, 500);
    return;
  }
  const remaining = left();
  const minutes = Math.floor(remaining / 60000);
  const seconds = Math.floor((remaining % 60000) / 1000);
  el('left').textContent = `${say('left')} ${minutes}:${String(seconds).padStart(2, '0')}`;
  el('left').classList.toggle('ex-soon', remaining <= 5 * 60000);
  for (const mark of MARKS) {
    if (remaining <= mark * 60000 && remaining > (mark - 1) * 60000 && !announced.has(mark)) {
      announced.add(mark);
      el('announce').textContent = say('leftAnnounced', mark);
    }
  }
  // Typed words rest a little before they are sent; near the end they do not.
  if (remaining < 3000) {
    kinds.flush();
  }
  if (remaining === 0) {
    timeUp();
  } else {
    setTimeout(tick, 500);
  }
}

async function finished(receipt) {
  const waiting = (await queue.pending()).length;
  ['question', 'paper', 'comforts', 'overview', 'left', 'tongue'].forEach((id) => { el(id).hidden = true; });
  el('saved').textContent = '';
  el('done').hidden = false;
  el('receipt').textContent = say('receipt', receipt.code, new Date(receipt.finishedAt).toLocaleString(root.dataset.language, { timeZone: 'Asia/Shanghai', hour12: false }));
  el('digest').textContent = `SHA-256 ${receipt.digest}`;
  el('tooLate').hidden = waiting === 0;
  el('tooLate').textContent = say('tooLate', waiting);
  el('doneTitle').focus();
}

async function askHandIn() {
  kinds.flush();
  const open = view.paper.questions.filter((q) => !answers.get(q.no)?.answer).length;
  el('confirmText').textContent = say('confirm', open);
  el('confirm').hidden = false;
  el('confirmText').focus();
}

/** What waits goes first: handing in without it would lose it. "Keep on" calls it off. */
async function handIn() {
  if (handingIn) {
    return;
  }
  handingIn = true;
  while (handingIn && !ended) {
    await send();
    const waiting = (await queue.pending()).length;
    try {
      if (handingIn && !ended && !sending && waiting === 0) {
        await close();
      }
    } catch (dead) {
      trouble(dead.code === 'PAUSED' ? 'paused' : 'offline', waiting);
    }
    await rest(ended ? 0 : 1000);
  }
}

function listen() {
  el('previous').addEventListener('click', () => go(current - 1));
  el('next').addEventListener('click', () => go(current + 1));
  el('clear').addEventListener('click', () => { kinds.forget(); save(here().no, ''); draw(); });
  el('flag').addEventListener('click', () => {
    flags.has(here().no) ? flags.delete(here().no) : flags.add(here().no);
    localStorage.setItem(`flags-${root.dataset.attempt}`, JSON.stringify([...flags]));
    draw();
  });
  el('tongue').addEventListener('click', () => { korean = !korean; draw(); });
  el('handIn').addEventListener('click', askHandIn);
  el('confirmYes').addEventListener('click', handIn);
  el('confirmNo').addEventListener('click', () => { handingIn = false; el('confirm').hidden = true; el('handIn').focus(); });
  addEventListener('online', () => { send(); hearTime(); });
  const others = new BroadcastChannel(`attempt-${root.dataset.attempt}`);
  others.onmessage = () => status('otherTab');
  others.postMessage('here');
  signals.watch((signal) => call('POST', `${attempt}/signals`, signal), others);
}

async function begin() {
  try {
    await load();
  } catch (dead) {
    trouble('offline', (await queue.pending()).length);
    setTimeout(begin, 3000);
    return;
  }
  if (view.state === 'FINISHED') {
    ended = true;
    await finished(view.receipt);
    return;
  }
  listen();
  comfort.begin(draw);
  el('question').hidden = false;
  el('overview').hidden = false;
  draw();
  // What the person's accommodations ask of the page.
  root.classList.toggle('ex-large', view.needs.largeType);
  korean = korean || view.needs.korean;
  if (view.needs.screenReader) {
    el('saved').setAttribute('role', 'status');
  }
  draw();
  shut(view.pausedAt != null);
  tick();
  send();
  setTimeout(beat, Math.random() * 5000);
}

if (!(await queue.begin())) {
  trouble('onlyHere');
}
begin();

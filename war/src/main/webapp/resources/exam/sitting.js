// The sitting page: REST only. Answers wait in the browser's own database until the server has
// acknowledged them with its sequence number; the server's clock alone tells the time.
const root = document.getElementById('sitting');
const say = (key, ...args) => args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), root.dataset[key] ?? '');
const el = (id) => document.getElementById(id);
const exam = '/api/v1/exam';
const attempt = `${exam}/attempts/${root.dataset.attempt}`;
const LETTERS = 'ABCDEFGH';
const NUMBERS = '12345678';
const MARKS = [30, 10, 5, 1];
// So near the end, and after it, what waits is brought together before the server hears anything else.
const NEAR = 5000;
// As many answers as the server takes at once.
const MOST = 1000;
const PARTS = ['kinds', 'comfort', 'signals', 'queue', 'line', 'rivals', 'book'];

let kinds;
let comfort;
let signals;
let line;
let rivals;
let book;
let call;
let tabs;
let view;
let current = 1;
let korean = root.dataset.language === 'ko';
let serverZero = 0;
let sending = false;
let backoff = 1000;
let ended = false;
let handingIn = false;
let stale = false;
let locked = false;
let drawn = '';
let troubled = '';
let flags = new Set();
const announced = new Set();
const FLAGS = `flags-${root.dataset.attempt}`;
const LEFT = `left-${root.dataset.attempt}`;

const rest = (millis) => new Promise((later) => setTimeout(later, millis));

// ---- the server ---------------------------------------------------------------------------
async function load() {
  const asked = performance.now();
  const fresh = await call('GET', attempt);
  // Half the way there and back: when the server looked at its clock.
  serverZero = Date.parse(fresh.serverTime) - (asked + performance.now()) / 2;
  // Each candidate finds the items in an order of his own; answers keep the paper's numbers.
  if (fresh.order) {
    fresh.paper.questions = fresh.order.items.map((no) => fresh.paper.questions[no - 1]);
  }
  // A paper that is closed is not given again.
  view = { ...fresh, paper: fresh.paper ?? view?.paper, order: fresh.order ?? view?.order };
  await book.load(view.answers, view.lastClientSeq);
}

/** Looks at what others may have done; what is being typed rests on what was known before. */
async function refresh() {
  kinds.flush();
  await load();
  redraw();
}

function save(itemNo, answer) {
  const kept = book.save(itemNo, answer);
  if (itemNo === here().no) {
    drawn = answer;
  }
  drawNumbers();
  kept.then((entry) => {
    tabs?.tell({ saved: { itemNo, answer, clientSeq: entry.clientSeq } });
    if (entry.onlyHere) {
      trouble('onlyHere');
    }
    return examine().then(send);
  }).catch(() => trouble('onlyHere'));
}

/** Who leaves, reloads or is taken away has not lost what he was typing. */
function leaves() {
  kinds.flush();
  line.shelf.keep(LEFT, JSON.stringify(book.unkept()));
}

async function returns() {
  await book.takeUp(JSON.parse(line.shelf.read(LEFT) ?? '[]'));
  line.shelf.keep(LEFT, '[]');
}

/** What may be sent now; where two answers stand against each other somebody is asked. */
async function examine() {
  const before = book.disputes.size;
  const sendable = await book.sendable();
  const rows = (view.paper ? [...book.disputes.values()] : []).map(asked).sort((a, b) => a.place - b.place);
  if (rivals.ask(rows, settle) && rows.length > before) {
    // Said by itself: what is said of the line would drown it.
    el('differ').textContent = say('differ', rows.length);
  }
  return sendable;
}

function asked({ mine, theirs }) {
  const place = view.paper.questions.findIndex((q) => q.no === mine.itemNo) + 1;
  const [ours, others] = [mine, theirs].map((a) => inWords(view.paper.questions[place - 1], a.answer));
  return { itemNo: mine.itemNo, place, title: say('differs', place), keepMine: say('keepMine', ours), keepTheirs: say('keepTheirs', others) };
}

async function settle(itemNo, mine) {
  // Another page of this browser may have been told meanwhile: then this one only shows it.
  await examine();
  if (!book.disputes.has(itemNo)) {
    stale = true;
    (document.querySelector('#disputed button') ?? el('number')).focus();
    send();
    return;
  }
  await book.settle(itemNo, mine);
  redraw();
  await examine();
  tabs?.tell({ look: true });
  (document.querySelector('#disputed button') ?? el('number')).focus();
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
    for (let waiting = await lookedAt(); waiting.length > 0 && !over; waiting = await lookedAt()) {
      status('waiting', waiting.length);
      over = left() < NEAR ? await bring(waiting) : await sendOne(waiting[0]);
      backoff = 1000;
    }
  } catch (dead) {
    if (await failed(dead)) {
      setTimeout(send, backoff);
      backoff = Math.min(backoff * 2, 15000);
    }
  } finally {
    sending = false;
  }
  if (over) {
    await isOver();
  }
}

/** The same, once it is known what others did while the line was dead. */
async function lookedAt() {
  if (stale) {
    await refresh();
    stale = false;
  }
  return examine();
}

/** Says why a call failed; true if trying again may help. */
async function failed(dead) {
  const key = line.why(dead);
  stale = stale || key === 'offline';
  trouble(key, await book.waiting());
  return key !== 'reopen';
}

/** Sends one; true if the server says that the paper is closed: then it stays where it is. */
async function sendOne(entry) {
  try {
    const saved = await call('POST', `${exam}/answers`, { itemNo: entry.itemNo, clientSeq: entry.clientSeq, answer: entry.answer });
    await (saved.counts ? taken(entry, saved) : outdone(entry));
    return false;
  } catch (refusal) {
    if (refusal.code === 'LATE') {
      // It was on its way when the bell rang.
      return bring(await examine());
    }
    return refused(entry, refusal);
  }
}

/** The server has taken one. */
async function taken(entry, saved) {
  // Told before it is dropped: another page must not take what it holds itself for the first answer.
  tabs?.tell({ taken: { ...saved, answer: entry.answer } });
  await book.sent(entry, saved);
  status('saved', saved.serverSeq);
}

/** Another machine took the number, or a higher one for the item: what the server holds first, then new numbers for what waits. */
async function outdone(entry) {
  await refresh();
  await book.renumber(entry.clientSeq);
  redraw();
  tabs?.tell({ look: true });
  companion('otherMachine');
}

/** The server has refused one; true if it says that the paper is closed: then it stays where it is. */
async function refused(entry, refusal) {
  if (refusal.code === 'LATE' || refusal.code === 'HANDED_IN') {
    // An officer may still give the time back that an outage took: then it is sent again.
    return true;
  }
  if (refusal.code === 'SEQUENCE_USED') {
    await outdone(entry);
    return false;
  }
  if (refusal.status === 422) {
    // One answer that cannot be taken ends nobody's exam.
    await book.refused(entry);
    await refresh();
    trouble('notTaken', entry.itemNo);
    return false;
  }
  throw refusal;
}

/** Brings all that waits at once, which counts if nothing else was heard since the bell; true if the paper is closed. */
async function bring(waiting) {
  const used = waiting.find((entry) => entry.clientSeq <= view.lastClientSeq);
  if (used) {
    // The numbers may be another machine's: it would only be refused.
    await book.renumber(used.clientSeq);
    if ((await book.sendable()).some((entry) => entry.clientSeq <= view.lastClientSeq)) {
      throw new Error('the browser gives no new numbers now');
    }
    return false;
  }
  if (waiting.length > MOST) {
    // Of one item the last answer counts: so many are never left.
    await book.renumber(waiting[0].clientSeq);
    return false;
  }
  const told = await call('POST', `${attempt}/waiting`, { answers: waiting.map(({ itemNo, clientSeq, answer }) => ({ itemNo, clientSeq, answer })) });
  const given = (seq) => waiting.find((entry) => entry.clientSeq === seq);
  const later = (entry) => waiting.some((other) => other.itemNo === entry.itemNo && other.clientSeq > entry.clientSeq);
  const below = told.saved.filter((saved) => !saved.counts && !later(given(saved.clientSeq)));
  for (const saved of told.saved.filter((each) => !below.includes(each))) {
    await taken(given(saved.clientSeq), saved);
  }
  if (below.length > 0) {
    await outdone(given(Math.min(...below.map((saved) => saved.clientSeq))));
  }
  let over = false;
  for (const { clientSeq, code } of told.refused) {
    if (code === 'PAUSED') {
      await askTime();
    }
    const rule = ['ANSWER_INVALID', 'ITEM_UNKNOWN', 'FIELD_INVALID'].includes(code) ? 422 : 409;
    over = (await refused(given(clientSeq), { code, status: rule })) || over;
  }
  return over;
}

/** Another page of this browser tells what it does. */
async function hears({ saved, taken, look }) {
  if (ended) {
    return;
  }
  if (look) {
    stale = true;
    send();
    return;
  }
  // What is being typed here was begun before it was told.
  kinds.flush();
  if (taken) {
    book.taken(taken);
  } else {
    book.told(saved);
  }
  redraw();
  await examine();
}

/** A line of its own says who else answers; nothing else takes it away. */
function companion(key, there = true) {
  el(key).hidden = !there;
  if (there) {
    announce(say(key));
  }
}

function announce(text) {
  el('announce').textContent = text;
}

/** A trouble is said aloud once, and so is its end. */
function trouble(key, ...args) {
  status(key, ...args);
  el('saved').classList.add('ex-trouble');
  if (troubled !== key) {
    troubled = key;
    announce(say(key, ...args));
  }
}

function status(key, ...args) {
  el('saved').classList.remove('ex-trouble');
  el('saved').textContent = say(key, ...args);
  if (key === 'saved' && troubled) {
    troubled = '';
    announce(say(key, ...args));
  }
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
  const chosen = book.answer(q.no);
  drawn = chosen;
  picture(el('picture'), q, shown);
  const controls = kinds.controls(shown, chosen, (answer) => save(q.no, answer));
  el('options').replaceChildren(...(controls ?? lettered(q, shown.options).map(([letter, text]) => option(q, text, letter, chosen))));
  el('tongue').hidden = !view.korean || view.paper.questions.every((x) => x.stemKo == null);
  steps();
  el('flag').setAttribute('aria-pressed', String(flags.has(q.no)));
  comfort.place(view.paper.questions.map(printed), current, go);
  drawNumbers();
}

function steps() {
  el('previous').disabled = locked || current === 1;
  el('next').disabled = locked || current === view.items;
}

/** Draws anew what has changed elsewhere, and leaves the one who reads where he is. */
function redraw() {
  kinds.flush();
  if (book.answer(here().no) === drawn) {
    drawNumbers();
    return;
  }
  const focused = document.activeElement?.id;
  draw();
  if (focused && document.activeElement?.id !== focused) {
    el(focused)?.focus();
  }
}

/** A question in the language that is read, with its own letters and numbers as they are found here. */
function read(q) {
  const found = { ...q, letters: sideOf(q, 'options', LETTERS), numbers: sideOf(q, 'matches', NUMBERS) };
  return korean && view.korean && q.stemKo != null
    ? { ...found, stem: q.stemKo, options: q.optionsKo, matches: q.matchesKo, language: 'ko' }
    : { ...found, language: 'zh-CN' };
}

/** In which order this candidate finds the entries of a side. */
function sideOf(q, side, signs) {
  return [...(view.order?.[side]?.[q.no - 1] || signs.slice(0, q[side]?.length ?? 0))];
}

/** Its picture, with its words in the language that is read. */
function picture(place, q, shown) {
  kinds.picture(place, q.picture, shown.language === 'ko', `${attempt}/pictures/`, root.dataset.token);
}

/** The same as it stands on the whole paper, in the place where this candidate finds it. */
function printed(q, i) {
  const shown = read(q);
  const entries = [...lettered(q, shown.options ?? []).map(([, text]) => text), ...shown.numbers.map((number, at) => `${at + 1}. ${shown.matches[number - 1]}`)];
  return { no: i + 1, place: i + 1, stem: shown.stem, entries, language: shown.language, answered: Boolean(book.answer(q.no)), picture: (place) => picture(place, q, shown) };
}

/** What is shown as A may be the paper's C: the paper's letter, which is sent, and what is read. */
function lettered(q, texts) {
  return sideOf(q, 'options', LETTERS).map((letter, i) => [letter, `${LETTERS[i]}. ${texts[LETTERS.indexOf(letter)]}`]);
}

/** An answer as people read it. */
function inWords(q, answer) {
  const shown = read(q);
  if (answer === '') {
    return say('unanswered');
  }
  return ['SINGLE', 'MULTIPLE', 'TRUE_FALSE'].includes(q.type)
    ? lettered(q, shown.options).filter(([letter]) => answer.includes(letter)).map(([, text]) => text).join('; ')
    : kinds.inWords(shown, answer);
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
    const answered = Boolean(book.answer(q.no));
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
    await (left() < NEAR && (await book.waiting()) > 0 ? send() : askTime());
  } catch (dead) {
    // Without a line the last deadline counts; whoever comes back asks again.
    if (line.why(dead) === 'reopen') {
      await failed(dead);
    }
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
  if (time.state === 'FINISHED') {
    await isOver();
    return;
  }
  if (time.deadlineAt !== view.deadlineAt) {
    announce(say('moreTime'));
    announced.clear();
  }
  view = { ...view, deadlineAt: time.deadlineAt, pausedAt: time.pausedAt };
  shut(time.pausedAt != null);
}

const left = () => Math.max(0, Date.parse(view.deadlineAt) - serverZero - performance.now());

/**
 * The time seems to be up. What waited for the line goes first, and the server says whether it still
 * counts; then it is asked again and again, as it may have given more time.
 */
async function timeUp() {
  kinds.flush();
  lock();
  while (!ended) {
    try {
      await send();
      const nothingWaits = !sending && (await examine()).length === 0;
      if (!ended && nothingWaits) {
        await askTime();
      }
      if (!ended && (view.pausedAt != null || left() > 0)) {
        lock();
        tick();
        return;
      }
      if (!ended && nothingWaits) {
        await close();
      }
      if (troubled === 'reopen') {
        return;
      }
    } catch (dead) {
      if (!(await failed(dead))) {
        return;
      }
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
      if (!(await failed(dead))) {
        return;
      }
      await rest(3000);
    }
  }
}

/** While it is paused nothing can be chosen, and no time runs. */
function shut(paused) {
  const was = root.classList.contains('ex-paused');
  root.classList.toggle('ex-paused', paused);
  lock();
  if (paused && !was) {
    trouble('paused');
  } else if (was && !paused) {
    status('moreTime');
    send();
  }
}

/** What can be used now; a browser that does not know inert heeds disabled. */
function lock() {
  const paused = view.pausedAt != null;
  locked = paused || left() === 0;
  usable('question', !locked);
  usable('disputes', !locked);
  usable('overview', !paused);
  steps();
}

function usable(id, may) {
  const part = el(id);
  part.inert = !may;
  part.querySelectorAll('fieldset, .cc-actions button, #numbers button').forEach((one) => { one.disabled = !may; });
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
      announce(say('leftAnnounced', mark));
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
  const waiting = (await examine()).length;
  const undecided = book.disputes.size;
  ['question', 'disputes', 'otherTab', 'otherMachine', 'paper', 'comforts', 'overview', 'left', 'tongue'].forEach((id) => { el(id).hidden = true; });
  el('saved').textContent = '';
  el('done').hidden = false;
  el('receipt').textContent = say('receipt', receipt.code, new Date(receipt.finishedAt).toLocaleString(root.dataset.language, { timeZone: 'Asia/Shanghai', hour12: false }));
  el('digest').textContent = `SHA-256 ${receipt.digest}`;
  el('tooLate').hidden = waiting === 0;
  el('tooLate').textContent = say('tooLate', waiting);
  el('undecided').hidden = undecided === 0;
  el('undecided').textContent = say('undecided', undecided);
  el('doneTitle').focus();
}

async function askHandIn() {
  kinds.flush();
  if (decideFirst()) {
    return;
  }
  const open = view.paper.questions.filter((q) => !book.answer(q.no)).length;
  el('confirmText').textContent = say('confirm', open);
  el('confirm').hidden = false;
  el('confirmText').focus();
}

/** Nobody hands in before he has said which of two answers he keeps. */
function decideFirst() {
  if (book.disputes.size > 0) {
    el('confirm').hidden = true;
    el('disputesTitle').focus();
  }
  return book.disputes.size > 0;
}

/** What waits goes first: handing in without it would lose it. "Keep on" calls it off. */
async function handIn() {
  if (handingIn) {
    return;
  }
  handingIn = true;
  while (handingIn && !ended) {
    await send();
    const waiting = (await examine()).length;
    if (!ended && decideFirst()) {
      handingIn = false;
      return;
    }
    try {
      if (handingIn && !ended && !sending && waiting === 0) {
        await close();
      }
    } catch (dead) {
      if (!(await failed(dead))) {
        handingIn = false;
      }
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
    line.shelf.keep(FLAGS, JSON.stringify([...flags]));
    draw();
  });
  el('tongue').addEventListener('click', () => { korean = !korean; draw(); });
  el('handIn').addEventListener('click', askHandIn);
  el('confirmYes').addEventListener('click', handIn);
  el('confirmNo').addEventListener('click', () => { handingIn = false; el('confirm').hidden = true; el('handIn').focus(); });
  addEventListener('online', () => { send(); hearTime(); });
  addEventListener('pagehide', leaves);
  addEventListener('pageshow', (shown) => shown.persisted && line.shelf.keep(LEFT, '[]'));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && kinds.flush());
  tabs = new rivals.Tabs(`attempt-${root.dataset.attempt}`, hears, (others) => companion('otherTab', others > 0));
  signals.watch((signal) => call('POST', `${attempt}/signals`, signal), tabs.channel);
}

async function begin() {
  try {
    await load();
    await returns();
  } catch (dead) {
    if (await failed(dead)) {
      setTimeout(begin, 3000);
    }
    return;
  }
  stale = false;
  if (view.state === 'FINISHED') {
    ended = true;
    await finished(view.receipt);
    return;
  }
  listen();
  comfort.begin(draw);
  el('question').hidden = false;
  el('overview').hidden = false;
  // What the person's accommodations ask of the page.
  root.classList.toggle('ex-large', view.needs.largeType);
  korean = korean || view.needs.korean;
  draw();
  shut(view.pausedAt != null);
  tick();
  send();
  setTimeout(beat, Math.random() * 5000);
}

async function start(parts) {
  let queues;
  let books;
  [kinds, comfort, signals, queues, line, rivals, books] = parts;
  call = line.caller(root.dataset.token);
  flags = new Set(JSON.parse(line.shelf.read(FLAGS) ?? '[]'));
  const queue = new queues.Queue(root.dataset.attempt, (a, b) => a.itemNo === b.itemNo);
  book = new books.Book(queue);
  // It has begun: what the page says to a browser that cannot is not needed.
  el('needs').hidden = true;
  if (!(await queue.begin())) {
    trouble('onlyHere');
  }
  await begin();
}

Promise.all(PARTS.map((part) => import(root.dataset[part]))).then(start).catch(() => { el('needs').hidden = false; });

// The sitting page: REST only. Answers wait in the browser's own database until the server has
// acknowledged them with its sequence number.
const root = document.getElementById('sitting');
const say = (key, ...args) => args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), root.dataset[key] ?? '');
const el = (id) => document.getElementById(id);
const exam = '/api/v1/exam';
const attempt = `${exam}/attempts/${root.dataset.attempt}`;
// So near the end, and after it, what waits is brought together before the server hears anything else.
const NEAR = 5000;
// As many answers as the server takes at once.
const MOST = 1000;
const PARTS = ['kinds', 'comfort', 'signals', 'queue', 'line', 'rivals', 'book', 'bell', 'flags', 'reading'];

let kinds;
let comfort;
let signals;
let line;
let rivals;
let book;
let bell;
let flags;
let reading;
let call;
let tabs;
let view;
let current = 1;
let sending = false;
let backoff = 1000;
let ended = false;
let handingIn = false;
let stale = false;
let locked = false;
let drawn = '';
let troubled = '';
// Each page leaves under a name of its own, so that none takes away what another left.
const LEFT = `left-${root.dataset.attempt}`;
const OWN = `${LEFT}-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;

const rest = (millis) => new Promise((later) => setTimeout(later, millis));

// ---- the server ---------------------------------------------------------------------------
async function load() {
  const asked = performance.now();
  const fresh = await call('GET', attempt);
  hears(fresh, asked);
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
  const unkept = book.unkept();
  if (unkept.length > 0) {
    line.shelf.keep(OWN, JSON.stringify(unkept));
  }
}

async function returns() {
  for (const key of line.shelf.keys(LEFT)) {
    await book.takeUp(JSON.parse(line.shelf.read(key) ?? '[]'));
    line.shelf.drop(key);
  }
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
  const [ours, others] = [mine, theirs].map(({ answer }) => (answer ? reading.inWords(view.paper.questions[place - 1], answer) : say('unanswered')));
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
      over = bell.left() < NEAR ? await bring(waiting) : await sendOne(waiting[0]);
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
    if (saved.counts) {
      await taken(entry, saved);
    } else if (await book.waits(entry.clientSeq)) {
      await outdone(entry);
    }
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
  await renumbered(entry.clientSeq);
  redraw();
  tabs?.tell({ look: true });
  companion('otherMachine');
}

/** What waits from this number on gets new ones; where the browser gives none, it is tried again later. */
async function renumbered(from) {
  await book.renumber(from);
  if ((await book.sendable()).some((entry) => entry.clientSeq === from)) {
    throw new Error('the browser gives no new numbers now');
  }
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
    await renumbered(used.clientSeq);
    return false;
  }
  if (waiting.length > MOST) {
    // Of one item the last answer counts: so many are never left.
    await renumbered(waiting[0].clientSeq);
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
async function learns({ saved, taken, look, flag }) {
  if (ended) {
    return;
  }
  if (flag) {
    flags.told(flag);
    drawStates();
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
  const shown = reading.shown(q);
  const kind = kinds.kind(q) || say({ SINGLE: 'single', MULTIPLE: 'multiple', TRUE_FALSE: 'judge' }[q.type]);
  el('number').textContent = `${say('number', current, view.items)} · ${kind}`;
  el('stem').textContent = shown.stem;
  // The language is the item's alone: what the page itself says is in the page's.
  el('stem').lang = shown.language;
  const chosen = book.answer(q.no);
  drawn = chosen;
  picture(el('picture'), q, shown);
  const controls = kinds.controls(shown, chosen, (answer) => save(q.no, answer));
  el('options').replaceChildren(...(controls ?? reading.lettered(shown).map(([letter, text]) => option(shown, text, letter, chosen))));
  el('tongue').hidden = !view.korean || view.paper.questions.every((x) => x.stemKo == null);
  steps();
  drawStates();
}

/** What is answered and what is flagged; nothing that has the focus is touched. */
function drawStates() {
  el('flag').setAttribute('aria-pressed', String(flags.has(here().no)));
  comfort.place(() => view.paper.questions.map(printed), current, go);
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
    drawStates();
    return;
  }
  const focused = document.activeElement?.id;
  draw();
  if (focused && document.activeElement?.id !== focused) {
    el(focused)?.focus();
  }
}

/** Its picture, with its words in the language that is read. */
function picture(place, q, shown) {
  kinds.picture(place, q.picture, shown.language === 'ko', `${attempt}/pictures/`, root.dataset.token);
}

/** A question as it stands on the whole paper, in the place where this candidate finds it. */
function printed(q, i) {
  const shown = reading.shown(q);
  const answer = book.answer(q.no);
  return {
    no: i + 1,
    place: i + 1,
    stem: shown.stem,
    entries: reading.entries(shown),
    language: shown.language,
    given: answer && reading.inWords(q, answer),
    tongue: reading.tongue(shown),
    flagged: flags.has(q.no),
    picture: (place) => picture(place, q, shown),
  };
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
  words.lang = q.language;
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
    await (bell.left() < NEAR && (await book.waiting()) > 0 ? send() : askTime());
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
  hears(time, asked);
  if (time.state === 'FINISHED') {
    await isOver();
    return;
  }
  shut();
}

function hears(time, asked) {
  if (bell.hears(time, asked)) {
    announce(say('moreTime'));
  }
}

/**
 * The time seems to be up. What waited for the line goes first, and the server says whether it still
 * counts; then it is asked again and again, as it may have given more time.
 */
async function timeUp() {
  kinds.flush();
  lock();
  // Said by itself, and seen: without a line nothing else tells him why he can do no more.
  el('timeUp').textContent = say('timeUp');
  while (!ended) {
    try {
      await send();
      const nothingWaits = !sending && (await examine()).length === 0;
      if (!ended && nothingWaits) {
        await askTime();
      }
      if (!ended && (bell.paused || bell.left() > 0)) {
        el('timeUp').textContent = '';
        lock();
        bell.run();
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
function shut() {
  const { paused } = bell;
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
  const { paused } = bell;
  locked = paused || bell.left() === 0;
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

async function finished(receipt) {
  const waiting = (await examine()).length;
  const undecided = book.disputes.size;
  bell.stop();
  ['timeUp', 'question', 'disputes', 'otherTab', 'otherMachine', 'paper', 'comforts', 'overview', 'left', 'tongue'].forEach((id) => { el(id).hidden = true; });
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
  el('flag').addEventListener('click', () => { tabs.tell({ flag: flags.toggle(here().no) }); drawStates(); });
  el('tongue').addEventListener('click', () => { reading.korean = !reading.korean; draw(); });
  el('handIn').addEventListener('click', askHandIn);
  el('confirmYes').addEventListener('click', handIn);
  el('confirmNo').addEventListener('click', () => { handingIn = false; el('confirm').hidden = true; el('handIn').focus(); });
  addEventListener('online', () => { send(); hearTime(); });
  addEventListener('pagehide', leaves);
  addEventListener('pageshow', (shown) => shown.persisted && line.shelf.drop(OWN));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && kinds.flush());
  tabs = new rivals.Tabs(`attempt-${root.dataset.attempt}`, learns, (others) => companion('otherTab', others > 0));
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
  reading.korean = reading.korean || view.needs.korean;
  draw();
  shut();
  bell.run();
  send();
  setTimeout(beat, Math.random() * 5000);
}

async function start(parts) {
  let queues;
  let books;
  let bells;
  let flagged;
  let readings;
  [kinds, comfort, signals, queues, line, rivals, books, bells, flagged, readings] = parts;
  call = line.caller(root.dataset.token);
  // Typed words rest a little before they are sent; near the end they do not.
  bell = new bells.Bell(say, { left: (minutes) => announce(say('leftAnnounced', minutes)), almost: kinds.flush, rings: timeUp });
  flags = new flagged.Flags(line.shelf, root.dataset.attempt);
  reading = new readings.Reading(() => view, kinds, root.dataset.language === 'ko');
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

// The assessor's tablet at a station: REST only. What is given stands in the browser's own database until
// the server has acknowledged it with its number; the server alone says who may mark what and when.
const root = document.getElementById('tablet');
const say = (key, ...args) => args.reduce((text, arg, i) => text.replaceAll(`{${i}}`, arg), root.dataset[key] ?? '');
const el = (id) => document.getElementById(id);
const { Queue } = await import(root.dataset.queue);
const { Courier, call } = await import(root.dataset.courier);
const { shelf } = await import(root.dataset.shelf);
const photos = await import(root.dataset.photos);
const session = `/api/v1/exam/sessions/${encodeURIComponent(root.dataset.session)}`;
const language = root.dataset.language;
const korean = language === 'ko';
// Arrow keys pass over steps that are not meant: a rest tells which one was.
const REST = 600;

let view;
let taken = [];
let station;
let admission = '';
let highest = 0;
let quiet = true;
let drawn = '';
let left = 0;
let looking = null;
const shown = new Map();
const unsettled = new Map();
const unkept = new Map();
const resting = new Map();
const queue = new Queue(`tablet-${root.dataset.session}-${root.dataset.assessor}`, (a, b) => a.key === b.key);
// Each page leaves under a name of its own, so that none takes away what another left.
const LEFT = `tablet-left-${root.dataset.session}-${root.dataset.assessor}`;
const OWN = `${LEFT}-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
const others = new BroadcastChannel(`tablet-${root.dataset.session}-${root.dataset.assessor}`);

const make = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};
const code = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
const keyOf = (entry) => [entry.admission, entry.station, entry.criterion ?? ''].join(' ');
const key = (criterion) => keyOf({ admission, station: station.code, criterion });
const candidate = (of = admission) => view.candidates.find((c) => c.admission === of);
const words = (thing, name) => (korean && thing[`${name}Ko`]) || thing[name];
const ask = (method, path, body, more = {}) => call(method, session + path, { token: root.dataset.token, language, body, ...more });

// ---- the line -----------------------------------------------------------------------------
const courier = new Courier(queue, (entry, patience) => {
  if (entry.kind === 'photo') {
    return ask('PUT', `/photos/${entry.code}?admission=${encodeURIComponent(entry.admission)}&station=${encodeURIComponent(entry.station)}`, entry.blob, { type: 'image/jpeg', patience });
  }
  if (entry.kind === 'withdrawal') {
    // Taken before, though the answer was lost: it is done.
    return ask('POST', `/photos/${entry.code}/withdrawal`, JSON.stringify({ reason: entry.reason }))
      .catch((no) => (no.code === 'PHOTO_WITHDRAWN' ? ask('GET', '/photos') : Promise.reject(no)));
  }
  const waited = Math.min(86400, Math.max(0, Math.round((Date.now() - entry.at) / 1000)));
  const { follows, criterion, points, rating } = entry;
  return ask('POST', '/tablet/entries', JSON.stringify({ code: entry.code, follows, admission: entry.admission, station: entry.station, criterion, points, rating, waited }));
}, {
  waiting: (n) => { left = n - 1; },
  taken: (entry, answer) => {
    if (!quiet) {
      status('waiting', left);
    }
    if (entry.kind === 'mark') {
      settle(entry, answer.seq);
    } else {
      taken = answer;
      drawPhotos();
    }
    others.postMessage('taken');
  },
  refused: async (entry) => {
    unsettled.delete(entry.key);
    await load();
    await drawRefused();
    el('announce').textContent = el('refusedTitle').textContent;
  },
  offline: (n) => trouble('offline', n),
  signedOut: (n) => trouble('signedOut', n),
  done: () => { calm(); drawRefused(); },
});

function settle(entry, seq) {
  highest = Math.max(highest, seq);
  if (unsettled.get(entry.key)?.code === entry.code) {
    unsettled.delete(entry.key);
  }
  const there = shown.get(entry.key);
  if (there?.code === entry.code) {
    there.seq = seq;
  }
  drawStates();
}

function status(name, ...args) {
  el('saved').textContent = say(name, ...args);
  el('saved').classList.remove('ex-trouble');
}

function trouble(name, ...args) {
  status(name, ...args);
  el('saved').classList.add('ex-trouble');
  el('signIn').hidden = name !== 'signedOut';
  if (quiet) {
    quiet = false;
    el('announce').textContent = el('saved').textContent;
  }
}

function calm() {
  status(highest ? 'allTaken' : 'nothing', highest);
  el('signIn').hidden = true;
  if (!quiet) {
    quiet = true;
    el('announce').textContent = el('saved').textContent;
  }
}

// ---- what stands there --------------------------------------------------------------------
async function load() {
  const sheet = await ask('GET', '/tablet');
  taken = await ask('GET', '/photos');
  const waiting = await queue.pending();
  view = sheet;
  shown.clear();
  view.entries.forEach((e) => shown.set(keyOf(e), { code: e.code, value: e.points ?? e.rating, seq: e.seq }));
  highest = Math.max(0, highest, ...view.entries.map((e) => e.seq));
  waiting.filter((w) => w.kind === 'mark' && !w.refused).forEach((w) => shown.set(w.key, { code: w.code, value: w.points ?? w.rating, seq: 0 }));
  // Given while this was on its way.
  unsettled.forEach((there, at) => shown.set(at, there));
  station = view.stations.find((s) => s.code === (station?.code ?? shelf.read(`station-${root.dataset.session}`))) ?? view.stations[0];
  draw();
}

/** Looks at what the server has, once for all that another page told just now. */
function look() {
  clearTimeout(looking);
  looking = setTimeout(() => load().catch(() => {
    // Without a line the server still refuses what was not seen here.
  }), REST);
}

/** Gives points or a rating: kept first, sent at once. */
async function give(at, criterion, value) {
  const entry = { kind: 'mark', key: keyOf({ ...at, criterion }), code: code(), follows: shown.get(keyOf({ ...at, criterion }))?.code ?? null, ...at, criterion, at: Date.now() };
  entry[criterion === null ? 'rating' : 'points'] = value;
  const there = { code: entry.code, value, seq: 0, fresh: true };
  shown.set(entry.key, there);
  unsettled.set(entry.key, there);
  unkept.set(entry.code, entry);
  drawStates();
  const kept = await queue.keep(entry);
  unkept.delete(entry.code);
  if (document.visibilityState === 'hidden') {
    // Left behind a moment ago, and kept after all.
    shelf.keep(OWN, JSON.stringify([...unkept.values()]));
  }
  there.fresh = false;
  drawStates();
  if (kept.onlyHere) {
    trouble('onlyHere');
  }
  others.postMessage('given');
  courier.send();
}

/** The same after a short rest, if the keyboard is on its way through the steps. */
function giveSoon(criterion, value, passing) {
  const at = { admission, station: station.code };
  const place = keyOf({ ...at, criterion });
  clearTimeout(resting.get(place)?.timer);
  const act = () => { resting.delete(place); give(at, criterion, value); };
  if (passing) {
    resting.set(place, { timer: setTimeout(act, REST), act });
  } else {
    act();
  }
}

function flush() {
  [...resting.values()].forEach(({ timer, act }) => { clearTimeout(timer); act(); });
}

// ---- what is seen -------------------------------------------------------------------------
/** The candidates in the order in which they come to the station. */
const order = () => [...view.candidates].sort((a, b) => a.group - b.group || a.way.indexOf(station.code) - b.way.indexOf(station.code));
const given = (of) => station.criteria.filter((c) => shown.has(keyOf({ admission: of, station: station.code, criterion: c.code }))).length;

function draw() {
  const now = [view.open, station.code, admission, view.candidates.length].join(' ');
  if (now === drawn) {
    drawStates();
    drawPhotos();
    return;
  }
  el('closed').hidden = view.open;
  el('stations').replaceChildren(...view.stations.map((s, i) => {
    const input = make('input', { type: 'radio', name: 'station', id: `station${i + 1}`, value: s.code, checked: s === station });
    input.addEventListener('change', () => { flush(); station = s; shelf.keep(`station-${root.dataset.session}`, s.code); admission = ''; draw(); });
    return make('label', { className: 'tb-choice' }, input, make('span', { textContent: `${s.code} ${words(s, 'title')}` }));
  }));
  const line = order();
  if (!candidate()) {
    admission = (line.find((c) => given(c.admission) < station.criteria.length) ?? line[0])?.admission ?? '';
  }
  el('candidates').replaceChildren(...line.map((c) => {
    const button = make('button', { type: 'button', id: `seat${c.seat}`, className: 'tb-candidate' });
    button.addEventListener('click', () => go(c.admission));
    return make('li', {}, button);
  }));
  el('work').hidden = line.length === 0;
  el('nobody').hidden = line.length > 0;
  if (line.length > 0) {
    drawSheet();
  }
}

function drawSheet() {
  const who = candidate();
  el('who').textContent = say('who', who.seat, who.name, station.code);
  el('turn').textContent = say('turn', who.group, who.way.indexOf(station.code) + 1, who.way.join(' → '));
  el('prepare').hidden = !station.preparation;
  el('preparation').textContent = station.preparation ?? '';
  el('criteria').replaceChildren(...station.criteria.map(criterionField));
  document.querySelectorAll('#rating input').forEach((input) => { input.onchange = () => giveSoon(null, input.value, passing(input)); });
  el('sheet').inert = !view.open;
  drawn = [view.open, station.code, admission, view.candidates.length].join(' ');
  drawStates();
  drawPhotos();
  drawRefused();
}

function criterionField(criterion, i) {
  const steps = Array.from({ length: criterion.max + 1 }, (none, points) => {
    const input = make('input', { type: 'radio', name: `k${i + 1}`, id: `k${i + 1}-${points}`, value: points });
    input.addEventListener('change', () => giveSoon(criterion.code, points, passing(input)));
    return make('label', { className: 'tb-step' }, input, make('span', { textContent: points }));
  });
  const text = words(criterion, 'text');
  const legend = make('legend', {}, make('span', { className: 'tb-code', textContent: criterion.code }), ` ${text}`);
  return make('fieldset', { id: `k${i + 1}`, className: 'tb-criterion' }, legend,
    make('div', { className: 'tb-steps' }, ...steps), make('p', { id: `k${i + 1}-state`, className: 'tb-state' }));
}

let pressed = -Infinity;
const passing = (input) => document.activeElement === input && performance.now() - pressed < 100;

/** Everything that changes while a sheet is open, in its place, so that nobody's focus is lost. */
function drawStates() {
  if (!admission) {
    return;
  }
  let sum = 0;
  station.criteria.forEach((criterion, i) => {
    const there = shown.get(key(criterion.code));
    sum += there?.value ?? 0;
    if (!resting.has(key(criterion.code))) {
      document.querySelectorAll(`#k${i + 1} input`).forEach((input) => { input.checked = there !== undefined && Number(input.value) === there.value; });
    }
    state(`k${i + 1}-state`, there);
  });
  const rated = shown.get(key(null));
  if (!resting.has(key(null))) {
    document.querySelectorAll('#rating input').forEach((input) => { input.checked = input.value === rated?.value; });
  }
  state('rating-state', rated);
  const most = station.criteria.reduce((all, c) => all + c.max, 0);
  el('sum').textContent = say('sum', sum, most, given(admission), station.criteria.length);
  order().forEach((c) => {
    const done = given(c.admission);
    const whole = done === station.criteria.length;
    const button = el(`seat${c.seat}`);
    button.textContent = `${c.seat} ${c.name} `;
    button.append(make('span', { className: 'tb-done', textContent: whole ? '✓' : `${done}/${station.criteria.length}` }));
    button.classList.toggle('tb-whole', whole);
    button.setAttribute('aria-label', say('line', c.seat, c.name, c.group, done, station.criteria.length));
    c.admission === admission ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current');
  });
  const line = order();
  el('previous').disabled = line[0].admission === admission;
  el('next').disabled = line.at(-1).admission === admission;
}

function state(id, there) {
  // Told as kept only when it is.
  el(id).textContent = there === undefined ? say('open') : there.seq ? say('seq', there.seq) : there.fresh ? '' : say('waits');
  el(id).classList.toggle('tb-waits', there !== undefined && !there.seq);
}

function go(to) {
  flush();
  admission = to;
  drawSheet();
  el('who').focus();
}

const step = (by) => {
  const line = order();
  go(line[line.findIndex((c) => c.admission === admission) + by].admission);
};

// ---- photos -------------------------------------------------------------------------------
async function addPhotos(files) {
  const at = { admission, station: station.code };
  for (const file of files) {
    const blob = await photos.shrunk(file);
    if (blob === null) {
      el('announce').textContent = el('photoTrouble').textContent = say('noPicture', file.name);
      continue;
    }
    el('photoTrouble').textContent = '';
    await queue.keep({ kind: 'photo', key: '', code: code(), ...at, blob, at: Date.now() });
  }
  el('photo').value = '';
  others.postMessage('given');
  await drawPhotos();
  courier.send();
}

async function drawPhotos() {
  const at = (p) => p.admission === admission && p.station === station.code;
  const waiting = await queue.pending();
  const withdrawn = new Set(waiting.filter((w) => w.kind === 'withdrawal').map((w) => w.code));
  const here = taken.filter(at).map((p) => ({ ...p, content: () => ask('GET', `/photos/${p.code}`), waits: withdrawn.has(p.code) }));
  const known = new Set(here.map((p) => p.code));
  const kept = waiting.filter((w) => w.kind === 'photo' && !w.refused && at(w) && !known.has(w.code)).map((w) => ({ code: w.code, content: () => w.blob, waits: true }));
  el('photos').replaceChildren(...[...here, ...kept].map(photoFigure));
}

function photoFigure(photo, i) {
  const who = candidate();
  const image = make('img', { className: 'tb-photo', alt: say('photoOf', i + 1, who.seat, station.code) });
  photos.address(photo.code, photo.content).then((address) => { image.src = address; });
  const told = photo.withdrawn ? say('withdrawn', photo.withdrawn) : photo.waits ? say('waits') : say('photoTaken', photo.digest.slice(0, 12));
  const figure = make('li', { className: 'tb-figure' }, image, make('p', { className: 'tb-state', textContent: told }));
  if (photo.digest && !photo.withdrawn && !photo.waits && view.open) {
    figure.append(withdrawal(photo, i));
  }
  return figure;
}

function withdrawal(photo, i) {
  const reason = make('input', { type: 'text', id: `reason${i + 1}`, maxLength: 200 });
  const act = make('button', { type: 'button', className: 'cc-button cc-second', textContent: say('withdraw') });
  act.addEventListener('click', async () => {
    if (reason.value.trim()) {
      await queue.keep({ kind: 'withdrawal', key: '', code: photo.code, admission, station: station.code, reason: reason.value.trim() });
      await drawPhotos();
      courier.send();
    } else {
      reason.focus();
    }
  });
  return make('details', {}, make('summary', { textContent: say('withdraw') }), make('label', { htmlFor: reason.id, textContent: say('reason') }), reason, act);
}

// ---- what was refused ---------------------------------------------------------------------
async function drawRefused() {
  const refused = (await queue.pending()).filter((w) => w.refused);
  const last = refused.filter((w, i) => w.kind !== 'mark' || refused.slice(i + 1).every((o) => o.key !== w.key));
  el('refused').hidden = last.length === 0;
  el('refusedTitle').textContent = say('refusedTitle', last.length);
  el('refusedList').replaceChildren(...last.map((entry) => {
    const drop = async () => {
      for (const each of refused.filter((w) => w === entry || (entry.kind === 'mark' && w.key === entry.key))) {
        await queue.drop(each.clientSeq);
      }
    };
    const again = make('button', { type: 'button', className: 'cc-button', textContent: say('again') });
    again.addEventListener('click', async () => {
      if (entry.kind === 'mark') {
        await drop();
        await give({ admission: entry.admission, station: entry.station }, entry.criterion, entry.points ?? entry.rating);
      } else {
        await queue.change(entry.clientSeq, { refused: undefined });
        courier.send();
      }
      await drawRefused();
      el('who').focus();
    });
    const leave = make('button', { type: 'button', className: 'cc-button cc-second', textContent: say('leave') });
    leave.addEventListener('click', async () => { await drop(); await drawRefused(); await drawPhotos(); el('who').focus(); });
    return make('li', {}, make('p', {}, make('strong', { textContent: what(entry) }), ` ${entry.refused.message}`), make('div', { className: 'cc-actions' }, again, leave));
  }));
}

function what(entry) {
  const seat = candidate(entry.admission)?.seat ?? '?';
  if (entry.kind !== 'mark') {
    return say('refusedPhoto', seat, entry.station);
  }
  const value = entry.criterion === null ? el(`rating-${entry.rating}`).labels[0].innerText : entry.points;
  return say('refusedMark', seat, entry.criterion ?? say('rating'), value);
}

// ---- the beginning ------------------------------------------------------------------------
/** A page that goes waits for no database: what is not kept yet is left where the next page finds it. */
function leave() {
  flush();
  if (unkept.size > 0) {
    shelf.keep(OWN, JSON.stringify([...unkept.values()]));
  }
}

/** It went nowhere after all: what it was to leave is kept by now. */
function back() {
  shelf.drop(OWN);
  courier.hurry();
}

/** Takes up what a page left behind when it went, unless it was kept after all. */
async function takeUp() {
  const kept = new Set((await queue.pending()).map((entry) => entry.code));
  for (const key of shelf.keys(LEFT)) {
    const left = JSON.parse(shelf.read(key) ?? '[]');
    for (const entry of left.filter((each) => !kept.has(each.code))) {
      await queue.keep(entry);
      kept.add(entry.code);
    }
    shelf.drop(key);
  }
}

function listen() {
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  addEventListener('online', () => courier.hurry());
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? leave() : back()));
  addEventListener('pageshow', (again) => again.persisted && back());
  el('previous').addEventListener('click', () => step(-1));
  el('next').addEventListener('click', () => step(1));
  el('photo').addEventListener('change', (event) => addPhotos([...event.target.files]));
  others.onmessage = (message) => {
    if (message.data === 'given') {
      el('otherTab').hidden = false;
    }
    look();
  };
}

async function begin() {
  try {
    await takeUp();
    await load();
  } catch (dead) {
    const kept = (await queue.pending()).length;
    if (dead.status === 403 || dead.status === 404) {
      el('saved').textContent = dead.message;
      return;
    }
    dead.status === 401 ? trouble('signedOut', kept) : trouble('offline', kept);
    setTimeout(begin, 3000);
    return;
  }
  el('frame').hidden = false;
  listen();
  calm();
  courier.send();
  opens();
}

/** Before the session opens the server takes nothing: the page looks again until it does. */
function opens() {
  if (!view.open) {
    setTimeout(() => {
      look();
      opens();
    }, 20000);
  }
}

if (!(await queue.begin())) {
  trouble('onlyHere');
}
begin();

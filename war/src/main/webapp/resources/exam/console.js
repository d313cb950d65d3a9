// The invigilator's console: the server pushes what has changed; if the line holds no stream, the
// page asks every five seconds.
const root = document.getElementById('console');
const el = (id) => document.getElementById(id);
const address = `/exam/console-events?session=${encodeURIComponent(root.dataset.session)}`;
const words = (kind) => Object.fromEntries([...root.querySelectorAll(`[data-${kind}]`)].map((s) => [s.dataset[kind], s.textContent]));
const presences = words('presence');
const kinds = words('kind');
const LOOK = { ANSWERING: 'cc-good', PRESENT: 'cc-good', DISCONNECTED: 'cc-bad', PAUSED: 'cc-wait', NOT_STARTED: '', FINISHED: '' };
const known = new Map();
let lost = false;
let heard = 0;
let polling = false;
let pattern = null;

const clock = (instant) => (instant ? new Date(instant).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }) : '—');

function show(view) {
  heard = performance.now();
  lost = false;
  leave(new Set(view.candidates.map((one) => one.admission)));
  view.candidates.forEach(row);
  view.candidates.forEach(candidate);
  el('counts').replaceChildren(...Object.keys(presences).map((presence) => {
    const item = document.createElement('li');
    item.textContent = `${presences[presence]} ${view.candidates.filter((c) => c.presence === presence).length}`;
    return item;
  }));
  el('incidents').replaceChildren(...view.incidents.map((incident) => {
    const item = document.createElement('li');
    const span = incident.endedAt && incident.endedAt !== incident.beganAt ? ` – ${clock(incident.endedAt)}` : '';
    item.textContent = [clock(incident.beganAt) + span, kinds[incident.kind], incident.seat ?? incident.seats ?? root.dataset.everybody, incident.reason, incident.officer || root.dataset.server].join(' · ');
    return item;
  }));
  el('line').textContent = (polling ? root.dataset.polled : root.dataset.live).replace('{0}', clock(view.serverTime));
}

/** Whose admission was withdrawn has no row and cannot be chosen any more. */
function leave(here) {
  root.querySelectorAll('#candidates .ex-choose').forEach((button) => {
    if (!here.has(button.dataset.admission)) {
      known.delete(button.dataset.admission);
      el('form:whom').querySelector(`option[value="${CSS.escape(button.dataset.admission)}"]`)?.remove();
      const gone = button.closest('tr');
      pattern ??= gone.cloneNode(true);
      if (gone.contains(document.activeElement)) {
        el('form:whom').focus();
      }
      gone.remove();
    }
  });
}

/** Who was admitted after the page was opened gets a row, by seat, and can be chosen. */
function row(one) {
  if (root.querySelector(`[data-of="${CSS.escape(one.admission)}"]`)) {
    return;
  }
  const body = root.querySelector('#candidates tbody');
  const like = body?.rows[0] ?? pattern;
  if (!like) {
    // There was nobody yet, so nothing that is typed here can be lost.
    location.reload();
    return;
  }
  const made = like.cloneNode(true);
  made.querySelectorAll('[data-of]').forEach((cell) => {
    cell.dataset.of = one.admission;
    cell.textContent = '';
  });
  const button = made.querySelector('.ex-choose');
  button.dataset.admission = one.admission;
  button.textContent = one.seat;
  button.setAttribute('aria-label', root.dataset.choose.replace('{0}', one.seat).replace('{1}', one.name));
  const after = [...body.rows].find((other) => Number(other.querySelector('.ex-choose').textContent) > one.seat);
  body.insertBefore(made, after ?? null);
  el('form:whom').append(new Option(`${one.seat} · ${one.name}`, one.admission));
}

function candidate(one) {
  const put = (part, text) => {
    const cell = root.querySelector(`[data-of="${CSS.escape(one.admission)}"][data-part="${part}"]`);
    if (cell && cell.textContent !== String(text)) {
      cell.textContent = text;
    }
    return cell;
  };
  const tag = put('presence', presences[one.presence]);
  if (tag) {
    tag.className = `cc-tag ${LOOK[one.presence]}`;
  }
  put('name', one.name);
  put('answered', one.answered);
  put('lastServerSeq', one.lastServerSeq);
  put('heardAt', clock(one.heardAt));
  put('deadlineAt', clock(one.deadlineAt) + (one.extraSeconds > 0 ? ` (+${Math.round(one.extraSeconds / 6) / 10}′)` : ''));
  put('devices', one.devices);
  // Said aloud only when somebody is lost: more would drown it.
  if (one.presence === 'DISCONNECTED' && known.get(one.admission) !== 'DISCONNECTED' && known.size > 0) {
    el('announce').textContent = root.dataset.away.replace('{0}', one.seat);
  }
  known.set(one.admission, one.presence);
}

async function poll() {
  try {
    const answer = await fetch(`${address}&once=1`, { cache: 'no-store' });
    if (!answer.ok || answer.redirected) {
      throw new Error(String(answer.status));
    }
    show(await answer.json());
  } catch (trouble) {
    el('line').textContent = root.dataset.lost;
    // The time is told to the eye only; that the line is lost is said aloud, once.
    if (!lost) {
      lost = true;
      el('announce').textContent = root.dataset.lost;
    }
  }
  if (polling) {
    setTimeout(poll, 5000);
  }
}

function listen() {
  const events = new EventSource(address);
  events.onmessage = (event) => {
    polling = false;
    show(JSON.parse(event.data));
  };
  // A proxy may hold the stream back without any error.
  setInterval(() => {
    if (!polling && performance.now() - heard > 25000) {
      polling = true;
      poll();
    }
    if (events.readyState === EventSource.CLOSED && !polling) {
      polling = true;
      poll();
    }
  }, 5000);
}

root.addEventListener('click', (event) => {
  const button = event.target.closest('.ex-choose');
  if (button) {
    const whom = el('form:whom');
    whom.value = button.dataset.admission;
    whom.focus();
  }
});
heard = performance.now();
listen();

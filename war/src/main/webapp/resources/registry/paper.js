// The code on a certificate, verified in the browser: what stands behind # is never sent. Only who presses
// the button asks the house, by the verification code, what the certificate is worth today.
const el = (id) => document.getElementById(id);
const main = el('main');
const words = JSON.parse(main.dataset.words);
const { keys } = JSON.parse(main.dataset.keys);
const { Damaged, message, genuine, claimed } = await import(main.dataset.cose);
const EARLIER = /^[2-9A-HJ-NP-Z]{20}$/;
const DAY = 86_400_000;
const DIGEST_BYTES = 16;
const PATIENCE = 15_000;

let tongue = kept() ?? document.documentElement.lang;
let outcome = 'none';
let claim = null;
let live = null;
let round = 0;

// A browser may forbid to keep anything.
function kept() {
  try {
    const chosen = localStorage.getItem('paper-language');
    return chosen in words ? chosen : null;
  } catch {
    return null;
  }
}

const here = () => words[tongue];
const say = (key, ...args) => args.reduce((said, arg, i) => said.replaceAll(`{${i}}`, arg), here().said[key]);
const make = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

// ---- what the code says ---------------------------------------------------------------------

async function judged(fragment) {
  if (fragment === '') {
    return { outcome: 'none' };
  }
  if (EARLIER.test(fragment)) {
    return { outcome: 'earlier', claim: { code: fragment } };
  }
  try {
    const signed = message(fragment);
    const key = keys.find((each) => each.kid === signed.keyId);
    if (!key) {
      return { outcome: 'strange' };
    }
    if (!globalThis.crypto?.subtle) {
      return { outcome: 'unable' };
    }
    return (await genuine(signed, key)) ? { outcome: 'genuine', claim: claimed(signed) } : { outcome: 'forged' };
  } catch (e) {
    if (e instanceof Damaged) {
      return { outcome: 'damaged' };
    }
    throw e;
  }
}

async function judge() {
  const own = ++round;
  const verdict = await judged(location.hash.slice(1));
  if (own === round) {
    outcome = verdict.outcome;
    claim = verdict.claim ?? null;
    live = null;
    draw();
  }
}

// ---- what the page shows --------------------------------------------------------------------

function draw() {
  document.documentElement.lang = tongue;
  document.title = document.title.replace(/^.* · /, `${say('title')} · `);
  document.querySelectorAll('[data-say]').forEach((node) => {
    node.textContent = say(node.dataset.say);
  });
  el('tongues').querySelectorAll('a').forEach((link) => {
    link.classList.toggle('cc-current', link.lang === tongue);
  });
  el('needs').hidden = true;
  el('verdict').hidden = false;
  el('outcome').hidden = outcome === 'none';
  el('outcome').className = `cc-tag ${{ genuine: 'cc-good', forged: 'cc-bad' }[outcome] ?? 'cc-wait'}`;
  el('outcome').textContent = outcome === 'none' ? '' : say(outcome);
  el('meaning').textContent = say(outcome === 'none' ? 'none' : `${outcome}What`);
  el('claim').hidden = outcome !== 'genuine';
  el('today').hidden = !claim;
  if (outcome === 'genuine') {
    drawClaim();
  }
  drawLive();
}

function drawClaim() {
  const { kinds, goodFor, levels, occupations } = here();
  const mark = String(claim.kind);
  written('name', claim.name);
  written('occupation', claim.occupation, occupations[claim.occupation]);
  written('issuer', claim.issuer);
  el('number').textContent = claim.number;
  el('kind').textContent = kinds[mark] ?? mark;
  el('level').textContent = claim.level === 0 ? '–' : levels[String(claim.level)] ?? claim.level;
  el('issuedOn').textContent = day(claim.day);
  el('goodFor').textContent = goodFor[mark] ?? '';
}

// As printed, which is Chinese; or by its digest, to which what stands on the paper can be held.
function written(id, text, translated) {
  if (text instanceof Uint8Array) {
    el(id).removeAttribute('lang');
    el(id).replaceChildren(comparison(id, text));
    return;
  }
  el(id).lang = translated ? tongue : 'zh-CN';
  el(id).textContent = translated && translated !== text ? `${translated} (${text})` : text;
}

function comparison(id, digest) {
  const label = make('label', { htmlFor: `${id}Typed`, textContent: say('long') });
  const field = make('input', { id: `${id}Typed`, type: 'text', autocomplete: 'off', lang: 'zh-CN' });
  const told = make('p', { id: `${id}Told` });
  told.setAttribute('role', 'status');
  field.addEventListener('input', async () => {
    const typed = field.value.trim().normalize('NFC');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(typed)));
    const same = digest.length === DIGEST_BYTES && digest.every((byte, i) => byte === hash[i]);
    told.textContent = typed === '' ? '' : say(same ? 'same' : 'other');
  });
  return make('div', { className: 'cc-field' }, label, field, told);
}

function day(number) {
  const format = new Intl.DateTimeFormat(tongue === 'en' ? 'en-GB' : tongue, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(number * DAY));
}

// ---- what it is worth today: asked only when the button is pressed -----------------------------

function drawLive() {
  el('ask').disabled = live?.kind === 'asking';
  if (!live) {
    el('live').replaceChildren();
  } else if (live.kind !== 'answer') {
    el('live').replaceChildren(make('p', { textContent: say(live.kind) }));
  } else {
    const { found, state } = live.answer;
    const tone = state === 'VALID' ? 'cc-good' : 'cc-bad';
    const word = found ? here().states[state] : say('unknown');
    const at = new Intl.DateTimeFormat(tongue === 'en' ? 'en-GB' : tongue, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(live.at);
    el('live').replaceChildren(
      make('p', {}, make('span', { id: 'state', className: `cc-tag ${tone}`, textContent: word })),
      make('p', { className: 'cc-why', textContent: say('asked', at) }),
    );
  }
}

async function told(code) {
  try {
    const answer = await fetch('/api/v1/certificates/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': tongue },
      body: JSON.stringify({ code }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) {
      return { kind: 'answer', answer: await answer.json(), at: new Date() };
    }
    return { kind: answer.status === 429 ? 'tooMany' : 'failed' };
  } catch {
    return { kind: 'noLine' };
  }
}

el('ask').addEventListener('click', async () => {
  const own = round;
  live = { kind: 'asking' };
  drawLive();
  const heard = await told(claim.code);
  if (own === round) {
    live = heard;
    drawLive();
  }
});

el('tongues').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (link && link.lang in words) {
    event.preventDefault();
    tongue = link.lang;
    try {
      localStorage.setItem('paper-language', tongue);
    } catch {
      // It speaks so until it is closed.
    }
    draw();
  }
});

// The place behind # is taken by the code.
el('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

window.addEventListener('hashchange', judge);
await judge();

// ---- kept, so that it needs no line -----------------------------------------------------------

const parts = () => [
  '/v',
  main.dataset.cose,
  ...[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.href),
  ...[...document.querySelectorAll('script[src]')].map((script) => script.src),
].map((address) => new URL(address, location.origin).href);

if (navigator.serviceWorker) {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'kept') {
      main.dataset.kept = 'true';
      el('kept').dataset.say = 'kept';
      el('kept').textContent = say('kept');
    }
  });
  navigator.serviceWorker.startMessages?.();
  // Where it cannot be kept it still verifies, with a line.
  navigator.serviceWorker.register('/v-worker.js', { scope: '/v' })
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => registration.active.postMessage({ keep: parts() }))
    .catch(() => {});
}

// The waiting room: counts by the server's clock and opens the paper when the own wave starts.
const root = document.getElementById('waiting');
const el = (id) => document.getElementById(id);
const zero = Date.parse(root.dataset.serverTime) - performance.now();
const starts = Date.parse(root.dataset.startsAt);
const button = el('form:start');
const here = `waiting.xhtml?admission=${encodeURIComponent(root.dataset.admission)}`;
const two = (n) => String(n).padStart(2, '0');
// A paused hall: the page looks again, not all in the same moment, and goes in by itself once it goes on.
const AGAIN = 10000;
// The page leaves out what is empty.
const paused = (room) => Boolean(room.dataset.paused);
let opened = false;

// That the page went in by itself once: a start that was refused is not pressed again and again.
const went = {
  key: `exam-went-in-${root.dataset.admission}`,
  already() {
    try {
      const before = sessionStorage.getItem(this.key) !== null;
      sessionStorage.setItem(this.key, 'yes');
      return before;
    } catch (nothingIsKept) {
      // Then the candidate presses.
      return true;
    }
  },
  forget() {
    try {
      sessionStorage.removeItem(this.key);
    } catch (nothingIsKept) {
      // Nothing to forget.
    }
  },
};

function tick() {
  const now = zero + performance.now();
  const left = Math.ceil((starts - now) / 1000);
  el('clock').textContent = root.dataset.now.replace('{0}', new Date(now).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }));
  button.disabled = left > 0 || paused(root);
  if (left > 0) {
    el('left').textContent = root.dataset.left.replace('{0}', `${Math.floor(left / 3600)}:${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`);
  } else if (!opened) {
    opened = true;
    open();
  }
  if (!opened || paused(root)) {
    setTimeout(tick, 250);
  }
}

function open() {
  el('left').textContent = '';
  if (paused(root)) {
    el('said').textContent = root.dataset.paused;
    went.forget();
    again();
    return;
  }
  el('said').textContent = root.dataset.open;
  // Not all in the same moment.
  if (!went.already()) {
    setTimeout(() => button.click(), 300 + Math.random() * 1500);
  }
  button.focus();
}

/** Looks whether the hall still stands; without a line the page stays where it is and looks again. */
function again() {
  setTimeout(async () => {
    if (await goesOn()) {
      location.replace(here);
    } else {
      again();
    }
  }, AGAIN * (1 + Math.random()));
}

async function goesOn() {
  try {
    const answer = await fetch(here, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const room = page.getElementById('waiting');
    return answer.ok && room !== null && !paused(room);
  } catch (noLine) {
    // The hall may stand because there is none.
    return false;
  }
}

tick();

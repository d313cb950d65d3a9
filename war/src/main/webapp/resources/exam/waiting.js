// The waiting room: counts by the server's clock and opens the paper when the own wave starts.
const root = document.getElementById('waiting');
const el = (id) => document.getElementById(id);
const zero = Date.parse(root.dataset.serverTime) - performance.now();
const starts = Date.parse(root.dataset.startsAt);
const button = el('form:start');
const two = (n) => String(n).padStart(2, '0');
// A paused hall: the page looks again, not all in the same moment, and goes in by itself once it goes on.
const AGAIN = 10000;
const went = `exam-went-in-${root.dataset.admission}`;
let opened = false;

function tick() {
  const now = zero + performance.now();
  const left = Math.ceil((starts - now) / 1000);
  el('clock').textContent = root.dataset.now.replace('{0}', new Date(now).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }));
  button.disabled = left > 0;
  if (left > 0) {
    el('left').textContent = root.dataset.left.replace('{0}', `${Math.floor(left / 3600)}:${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`);
    setTimeout(tick, 250);
  } else if (!opened) {
    opened = true;
    el('left').textContent = '';
    if (root.dataset.paused) {
      el('said').textContent = root.dataset.paused;
      button.disabled = true;
      sessionStorage.removeItem(went);
      setTimeout(() => location.replace(`waiting.xhtml?admission=${encodeURIComponent(root.dataset.admission)}`), AGAIN * (1 + Math.random()));
      return;
    }
    el('said').textContent = root.dataset.open;
    // Not all in the same moment.
    if (sessionStorage.getItem(went) === null) {
      sessionStorage.setItem(went, 'yes');
      setTimeout(() => button.click(), 300 + Math.random() * 1500);
    }
    button.focus();
  }
}

tick();

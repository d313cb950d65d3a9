// Keeps the page /v with its keys, so that a code is verified where there is no line. With a line the
// newest page is taken. What stands behind # in an address is never seen here.
const KEPT = 'paper';
const PAGE = new URL('/v', self.location).href;
const PATIENCE = 5_000;

async function keep(addresses) {
  const own = addresses.filter((address) => new URL(address).origin === self.location.origin);
  const answers = await Promise.all(own.map((address) => fetch(address, { cache: 'no-cache' })));
  // All of one time, or none.
  if (!answers.every((answer) => answer.ok && !answer.redirected)) {
    return false;
  }
  const cache = await caches.open(KEPT);
  await Promise.all(own.map((address, i) => cache.put(address, answers[i])));
  const former = (await cache.keys()).filter((request) => !own.includes(request.url));
  await Promise.all(former.map((request) => cache.delete(request)));
  return true;
}

async function fresh(request) {
  const answer = await fetch(request);
  if (answer.status >= 500) {
    throw new Error(`the house is not well: ${answer.status}`);
  }
  return answer;
}

async function given(request) {
  const address = request.mode === 'navigate' ? PAGE : request.url;
  const stored = await (await caches.open(KEPT)).match(address);
  const slow = new Promise((resolve) => { setTimeout(resolve, PATIENCE); });
  try {
    return stored ? (await Promise.race([fresh(request), slow])) ?? stored : await fetch(request);
  } catch {
    return stored ?? Response.error();
  }
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) {
    event.waitUntil(keep(event.data.keep).then((done) => done && event.source.postMessage('kept')).catch(() => {}));
  }
});
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') {
    event.respondWith(given(event.request));
  }
});

// What the page notices while somebody sits. It is told to the server for people to look at; nothing
// is decided here, and nothing of what is copied or pasted is sent.
const WAIT = 5000;

/**
 * Watches the page.
 * @param tell sends {kind, seconds}; what fails is told again later
 * @param second on which other pages of this browser greet; null if there is no such thing
 */
export function watch(tell, second) {
  const waiting = [];
  let telling = false;
  let hiddenAt = 0;

  const send = async () => {
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (waiting.length > 0) {
        await tell(waiting[0]);
        waiting.shift();
      }
    } catch (trouble) {
      // Refused for good, or no line: the first is dropped, the other is tried again.
      if (trouble.status) {
        waiting.shift();
      }
      setTimeout(send, WAIT);
    } finally {
      telling = false;
    }
  };
  const noticed = (kind, seconds = 0) => {
    waiting.push({ kind, seconds });
    send();
  };
  const away = () => { hiddenAt ||= performance.now(); };
  const back = () => {
    if (hiddenAt && document.visibilityState === 'visible' && document.hasFocus()) {
      const seconds = Math.round((performance.now() - hiddenAt) / 1000);
      hiddenAt = 0;
      if (seconds >= 1) {
        noticed('FOCUS_LOST', seconds);
      }
    }
  };
  addEventListener('blur', away);
  addEventListener('focus', back);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? away() : back()));
  document.addEventListener('copy', () => noticed('COPIED'));
  document.addEventListener('cut', () => noticed('COPIED'));
  document.addEventListener('paste', () => noticed('PASTED'));
  second?.addEventListener('message', (message) => message.data.hello && noticed('SECOND_PAGE'));
}

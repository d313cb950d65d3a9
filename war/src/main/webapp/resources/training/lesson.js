// The lesson's page: gives a sign of life every few seconds and shows what the server answers.
// It sends no number of minutes; the server counts between its own receptions.
const at = id => document.getElementById(id);
const place = at('learning');
const video = at('video');

switchesText();
if (place) {
  learn(place.dataset);
}

function switchesText() {
  const zh = at('text-zh');
  const ko = at('text-ko');
  at('text-switch')?.addEventListener('click', () => {
    const korean = ko.dataset.shown === 'true';
    zh.dataset.shown = String(korean);
    ko.dataset.shown = String(!korean);
  });
  const wanted = document.documentElement.lang.startsWith('ko') ? 'ko' : 'zh';
  for (const track of video?.textTracks ?? []) {
    track.mode = track.language.startsWith(wanted) ? 'showing' : 'disabled';
  }
}

function learn(data) {
  const words = JSON.parse(data.words);
  const form = at('question-form');
  const dialog = at('question');
  let step = JSON.parse(data.step);
  let asked = null;
  let answer = null;
  let timer = 0;
  let busy = false;
  let again = false;

  dialog.addEventListener('cancel', event => event.preventDefault());
  form.addEventListener('submit', event => {
    event.preventDefault();
    const chosen = form.querySelector('input:checked');
    if (!chosen) {
      form.querySelector('input')?.focus();
      return;
    }
    answer = { question: asked, choice: Number(chosen.value) };
    beat();
  });
  document.addEventListener('visibilitychange', beat);
  window.addEventListener('online', beat);
  resume();
  show(step);
  beat();

  async function beat() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    clearTimeout(timer);
    const body = { playing: document.visibilityState === 'visible' };
    if (answer) {
      body.answer = answer;
    }
    if (video && Number.isFinite(video.currentTime)) {
      body.position = Math.floor(video.currentTime);
    }
    try {
      const reply = await fetch(`/api/v1/learning/${data.session}/beats`, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'Content-Type': 'application/json', 'Learning-Token': data.token, 'Accept-Language': document.documentElement.lang },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10000),
      });
      if (reply.ok) {
        answer = null;
        step = await reply.json();
        show(step);
      } else if (reply.status >= 500) {
        tell(words.offline, 'cc-wait');
      } else {
        const problem = await reply.json();
        stop(problem.title);
      }
    } catch {
      tell(words.offline, 'cc-wait');
    }
    busy = false;
    if (again) {
      again = false;
      beat();
    } else if (step.state === 'RUNNING' || step.state === 'QUESTION') {
      timer = setTimeout(beat, Number(data.seconds) * 1000);
    }
  }

  function show(now) {
    const percent = Math.floor(now.creditedSeconds * 100 / now.lengthSeconds);
    at('learning-bar').value = percent;
    at('learning-time').textContent = words.credited
      .replace('#1', clock(now.creditedSeconds)).replace('#2', clock(now.lengthSeconds));
    tell(words[now.count], now.count === 'COUNTED' ? 'cc-good' : 'cc-wait');
    if (now.state === 'COMPLETED') {
      finish(now);
    } else if (now.state === 'ENDED') {
      stop(now.end === 'BEGUN_ELSEWHERE' ? words.elsewhere : words.dayOver);
    } else {
      question(now);
    }
  }

  function question(now) {
    verdict(now.verdict);
    if (!now.question) {
      if (dialog.open) {
        dialog.close();
      }
      asked = null;
      return;
    }
    if (asked !== now.question.code) {
      asked = now.question.code;
      const korean = document.documentElement.lang.startsWith('ko');
      dialog.lang = korean ? 'ko' : 'zh-CN';
      at('question-text').textContent = korean ? now.question.textKo : now.question.text;
      const options = korean ? now.question.optionsKo : now.question.options;
      at('question-options').replaceChildren(...options.map(option));
    }
    if (!dialog.open) {
      video?.pause();
      dialog.showModal();
      form.querySelector('input')?.focus();
    }
  }

  function verdict(judged) {
    if (!judged) {
      return;
    }
    const korean = document.documentElement.lang.startsWith('ko');
    const why = (korean ? judged.explainKo : judged.explain) ?? '';
    const line = at('question-verdict');
    line.hidden = judged.right;
    line.textContent = judged.right ? '' : words.wrong + ' ' + why;
    if (judged.right) {
      tell(words.right, 'cc-good');
    }
  }

  function option(text, index) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'choice';
    input.value = String(index);
    label.append(input, document.createTextNode(text));
    return label;
  }

  function finish(now) {
    clearTimeout(timer);
    dialog.close();
    at('learning-done').hidden = false;
    at('learning-done-text').textContent = words.completed.replace('#1', now.minutes ?? 0);
    at('to-course').focus();
  }

  function stop(why) {
    clearTimeout(timer);
    step = { ...step, state: 'ENDED' };
    if (dialog.open) {
      dialog.close();
    }
    video?.pause();
    at('learning-end').hidden = false;
    at('learning-end-text').textContent = why;
  }

  function tell(text, dress) {
    const tag = at('learning-count');
    tag.textContent = text;
    tag.className = 'cc-tag ' + dress;
  }

  function resume() {
    const from = Number(data.position);
    if (!video || !(from > 0)) {
      return;
    }
    const seek = () => {
      if (from < video.duration - 2) {
        video.currentTime = from;
      }
    };
    if (video.readyState >= 1) {
      seek();
    } else {
      video.addEventListener('loadedmetadata', seek, { once: true });
    }
  }
}

function clock(seconds) {
  return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
}

-- 监考信号: what the sitting page or the server noticed; it is looked at by people and decides nothing.
create table exam_signal (
  id bigint primary key,
  attempt_id bigint not null references exam_attempt,
  kind text not null check (kind in ('OPENED', 'ADDRESS_CHANGED', 'FOCUS_LOST', 'COPIED', 'PASTED', 'SECOND_PAGE')),
  seconds int not null check (seconds between 0 and 86400),
  address text not null check (address <> ''),
  noticed_at timestamptz not null
);
create index exam_signal_attempt on exam_signal (attempt_id, id);
create trigger exam_signal_kept before update or delete on exam_signal
  for each row execute function exam_never_changed();
-- 安全考试浏览器: the keys of one of which a session's browser must prove that it knows it.
create table exam_session_browser (
  id bigint primary key,
  session_id bigint not null references exam_session,
  kind text not null check (kind in ('CONFIG', 'EXAM')),
  key text not null check (key ~ '^[0-9a-f]{64}$'),
  named_by bigint not null,
  named_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= named_at)
);
create unique index exam_session_browser_once on exam_session_browser (session_id, kind, key)
  where withdrawn_at is null;

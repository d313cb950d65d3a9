-- 考评异常信号: found at night, kept, never changed. The same about the same is found once for a span of days.
create table exam_outlier (
  id bigint primary key,
  code text not null unique,
  kind text not null check (kind in ('BATCHES_OF_BODY', 'BATCHES_OF_ASSESSOR', 'PASS_RATE', 'PASS_RATE_ASSESSOR',
    'PASS_RATE_PROVIDER', 'MARKING_FAST', 'SEVERITY')),
  -- A body or an account, as the kind says.
  who bigint not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  found numeric(8, 1) not null,
  bound numeric(8, 1) not null,
  found_at timestamptz not null,
  constraint exam_outlier_once exclude using gist (
    kind with =, who with =, daterange(from_day, until_day, '[]') with &&)
);
create table exam_outlier_session (
  outlier_id bigint not null references exam_outlier,
  session_id bigint not null references exam_session,
  primary key (outlier_id, session_id)
);
-- Who looked into it, and what he found.
create table exam_outlier_look (
  id bigint primary key,
  outlier_id bigint not null references exam_outlier,
  looked_by text not null,
  looked_at timestamptz not null,
  note text not null check (length(note) between 1 and 500)
);
create index exam_outlier_look_of on exam_outlier_look (outlier_id, id);
create trigger exam_outlier_kept before update or delete on exam_outlier
  for each row execute function exam_never_changed();
create trigger exam_outlier_session_kept before update or delete on exam_outlier_session
  for each row execute function exam_never_changed();
create trigger exam_outlier_look_kept before update or delete on exam_outlier_look
  for each row execute function exam_never_changed();

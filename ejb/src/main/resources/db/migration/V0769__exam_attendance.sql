-- 考评员签到: when an assessor came to his session; by himself, or seen by an officer. Once.
create table exam_assessor_arrival (
  id bigint primary key,
  session_id bigint not null,
  account_id bigint not null,
  came_at timestamptz not null,
  noted_by bigint not null,
  unique (session_id, account_id),
  foreign key (session_id, account_id) references exam_session_assessor (session_id, account_id)
);
create trigger exam_assessor_arrival_kept before update or delete on exam_assessor_arrival
  for each row execute function exam_never_changed();
-- 督导记录: what an inspector found at a session; added, never changed.
create table exam_inspection (
  id bigint primary key,
  session_id bigint not null references exam_session,
  inspector text not null check (inspector <> ''),
  sent_by text not null check (sent_by <> ''),
  findings text not null check (findings <> ''),
  noted_by bigint not null,
  noted_at timestamptz not null
);
create index exam_inspection_session on exam_inspection (session_id);
create trigger exam_inspection_kept before update or delete on exam_inspection
  for each row execute function exam_never_changed();

-- 考试批次: groups sessions.
create table exam_batch (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  name text not null check (name <> ''),
  planned_by bigint not null,
  planned_at timestamptz not null,
  unique (owner_id, name)
);
-- What a session demands on its day; nothing, unless it is arranged.
alter table exam_session
  add column batch_id bigint references exam_batch,
  add column identity_demanded boolean not null default false,
  add column invigilators_demanded boolean not null default false,
  add column waves int not null default 1 check (waves between 1 and 60),
  add column wave_seconds int not null default 0 check (wave_seconds between 0 and 600),
  add check ((waves = 1) = (wave_seconds = 0));
-- 考场: seats run on from one room of a session to the next.
create table exam_room (
  id bigint primary key,
  session_id bigint not null references exam_session,
  no int not null check (no >= 1),
  name text not null check (name <> ''),
  capacity int not null check (capacity between 1 and 500),
  seats_a_row int not null check (seats_a_row between 1 and 50),
  unique (session_id, no),
  unique (session_id, name)
);
-- 0 = wherever he is needed
alter table exam_invigilator add column room_no int not null default 0 check (room_no >= 0);
-- 身份核验: the last one counts, none is changed.
create table exam_identity_check (
  id bigint primary key,
  admission_id bigint not null references exam_admission,
  seen boolean not null,
  checked_by bigint not null,
  checked_at timestamptz not null
);
create index exam_identity_check_admission on exam_identity_check (admission_id);
create trigger exam_identity_check_kept before update or delete on exam_identity_check
  for each row execute function exam_never_changed();

insert into standard_parameter_kind (key, form, least, most) values
  ('exam.invigilators.min', 'WHOLE', 1, 20),
  ('exam.invigilators.candidates', 'WHOLE', 1, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.invigilators.min', '2', '2019-01-01', '保育师国家职业标准（2021年版）1.9.3：理论知识考试每个标准教室不少于2名监考人员', false),
  (nextval('shared_id'), 'exam.invigilators.candidates', '15', '2019-01-01', '保育师国家职业标准（2021年版）1.9.3：监考人员与考生配比不低于1∶15', false);

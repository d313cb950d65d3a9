-- How far a trainee is in a version of a lesson; the sessions below are the evidence for it.
create table training_learning_record (
  id bigint primary key,
  trainee_id bigint not null references training_trainee,
  person_id bigint not null references identity_person,
  version_id bigint not null references training_lesson_version,
  seed bigint not null,
  length_seconds int not null check (length_seconds >= 60),
  most_minutes int not null check (most_minutes >= 1),
  credited_ms bigint not null check (credited_ms between 0 and length_seconds * 1000::bigint),
  secured_ms bigint not null check (secured_ms between 0 and credited_ms),
  next_question_ms bigint not null check (next_question_ms between 0 and length_seconds * 1000::bigint),
  asked int not null check (asked >= 0),
  last_question text,
  open_question text,
  asked_at timestamptz,
  position_seconds int not null check (position_seconds >= 0),
  begun_at timestamptz not null,
  completed_at timestamptz,
  minutes int check (minutes between 0 and most_minutes),
  unique (trainee_id, version_id),
  check ((open_question is null) = (asked_at is null)),
  check (minutes is null or completed_at is not null),
  check (completed_at is null or (secured_ms = length_seconds * 1000::bigint and asked >= 1 and open_question is null))
);
create index training_learning_record_person on training_learning_record (person_id);

create table training_learning_session (
  id bigint primary key,
  code text not null unique,
  record_id bigint not null references training_learning_record,
  person_id bigint not null,
  day date not null,
  started_at timestamptz not null,
  last_at timestamptz not null check (last_at >= started_at),
  playing boolean not null,
  beats int not null check (beats >= 0),
  measured_ms bigint not null check (measured_ms >= 0),
  taken_back_ms bigint not null check (taken_back_ms >= 0),
  asked int not null check (asked >= 0),
  answered_right int not null check (answered_right >= 0),
  answered_wrong int not null check (answered_wrong >= 0),
  ended_at timestamptz check (ended_at >= started_at),
  ended_because text check (ended_because in ('COMPLETED', 'BEGUN_ELSEWHERE', 'DAY_OVER', 'FELL_SILENT')),
  check ((ended_at is null) = (ended_because is null)),
  -- Nobody learns longer than he was there.
  check (measured_ms <= extract(epoch from last_at - started_at) * 1000 + 1)
);
create index training_learning_session_day on training_learning_session (person_id, day);
-- One lesson at a time.
create unique index training_learning_one_open on training_learning_session (person_id) where ended_at is null;

-- A completed record and an ended session are evidence: they stay as they are.
create function training_learning_stays() returns trigger language plpgsql as $$
begin
  raise exception 'evidence of learning never changes' using errcode = 'integrity_constraint_violation';
end $$;
create trigger training_learning_record_stays before update on training_learning_record
  for each row when (old.minutes is not null) execute function training_learning_stays();
create trigger training_learning_session_stays before update on training_learning_session
  for each row when (old.ended_at is not null) execute function training_learning_stays();
create trigger training_learning_record_kept before delete on training_learning_record
  for each row execute function training_learning_stays();
create trigger training_learning_session_kept before delete on training_learning_session
  for each row execute function training_learning_stays();

insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'training.online.gap-seconds', '40', '1900-01-01', '两次心跳之间计时的最长间隔；无公开规定，未核实', false),
  (nextval('shared_id'), 'training.online.answer-seconds', '60', '1900-01-01', '检查题未答时继续计时的最长时间；无公开规定，未核实', false),
  (nextval('shared_id'), 'training.online.daily-minutes', '315', '1900-01-01', '每日最多7学时、每学时45分钟（湖南做法）；本地规定未核实', false),
  (nextval('shared_id'), 'training.online.question-seconds', '120', '1900-01-01', '两道检查题之间的平均间隔；无公开规定，未核实', false),
  (nextval('shared_id'), 'training.online.characters-per-minute', '300', '1900-01-01', '阅读速度（汉字每分钟），用于计算文字课时的实际时长；未核实', false);

-- 考场情况: what happened in a session: an outage, a pause, a candidate moved to another machine.
-- Of everybody (no attempt), or of one attempt. An end that was open is set once.
create table exam_incident (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  attempt_id bigint references exam_attempt,
  kind text not null check (kind in ('OUTAGE', 'PAUSE', 'EXTENSION', 'MOVE', 'END', 'SECOND_DEVICE')),
  reason text not null check (reason <> ''),
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at >= began_at),
  -- 0 = noticed by the server
  declared_by bigint not null,
  declared_at timestamptz not null,
  check (kind = 'PAUSE' or ended_at is not null),
  check (kind in ('OUTAGE', 'EXTENSION') or attempt_id is not null),
  check ((declared_by = 0) = (kind = 'SECOND_DEVICE'))
);
create index exam_incident_session on exam_incident (session_id);
create unique index exam_incident_one_pause on exam_incident (attempt_id)
  where kind = 'PAUSE' and ended_at is null;
create function exam_incident_ends_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
     or (to_jsonb(new) - 'ended_at') <> (to_jsonb(old) - 'ended_at') then
    raise exception 'incident % only ends, and once', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_incident_ends_once before update or delete on exam_incident
  for each row execute function exam_incident_ends_once();

-- 时间调整: additive; each with its reason and officer. An incident gives an attempt its time once.
create table exam_time_adjustment (
  id bigint primary key,
  attempt_id bigint not null references exam_attempt,
  kind text not null check (kind in ('EXTRA_TIME', 'EXTENSION', 'PAUSE', 'OUTAGE')),
  seconds int not null check (seconds between 1 and 86400),
  reason text not null check (reason <> ''),
  officer_id bigint not null,
  given_at timestamptz not null,
  incident_id bigint references exam_incident,
  unique (attempt_id, incident_id),
  check ((kind = 'EXTRA_TIME') = (incident_id is null))
);
create unique index exam_time_adjustment_extra on exam_time_adjustment (attempt_id)
  where kind = 'EXTRA_TIME';
create trigger exam_time_adjustment_kept before update or delete on exam_time_adjustment
  for each row execute function exam_never_changed();

-- The sum of an attempt's adjustments stands beside its deadline, so that the statement that stores
-- an answer reads one row; only a new adjustment moves it.
alter table exam_attempt
  add column extra_seconds int not null default 0 check (extra_seconds >= 0),
  add column paused_at timestamptz,
  add check (paused_at is null or state = 'RUNNING');
alter table exam_attempt drop constraint exam_attempt_finished_by_check;
alter table exam_attempt add constraint exam_attempt_finished_by_check
  check (finished_by in ('CANDIDATE', 'BELL', 'OFFICER'));

create function exam_time_given() returns trigger language plpgsql as $$
begin
  update exam_attempt set extra_seconds = extra_seconds + new.seconds where id = new.attempt_id;
  return new;
end $$;
create trigger exam_time_given after insert on exam_time_adjustment
  for each row execute function exam_time_given();

create or replace function exam_attempt_unmoved() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'attempt % stays', old.code using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.extra_seconds <> 0 then
      raise exception 'attempt % begins without adjustments', new.code using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.deadline_at <> old.deadline_at or new.started_at <> old.started_at or new.form_id <> old.form_id
     or new.admission_id <> old.admission_id or new.person_id <> old.person_id or old.state = 'FINISHED' then
    raise exception 'attempt % cannot be changed that way', old.code using errcode = 'check_violation';
  end if;
  if new.extra_seconds <> old.extra_seconds and new.extra_seconds <>
     (select coalesce(sum(t.seconds), 0) from exam_time_adjustment t where t.attempt_id = new.id) then
    raise exception 'attempt % has the time of its adjustments', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
drop trigger exam_attempt_unmoved on exam_attempt;
create trigger exam_attempt_unmoved before insert or update or delete on exam_attempt
  for each row execute function exam_attempt_unmoved();

-- 监考员: who watches a session.
create table exam_invigilator (
  id bigint primary key,
  session_id bigint not null references exam_session,
  account_id bigint not null,
  named_by bigint not null,
  named_at timestamptz not null,
  unique (session_id, account_id)
);

-- 在线: when the page of an attempt asked for the time last; a signal for who watches, nothing more.
create table exam_presence (
  attempt_id bigint primary key references exam_attempt,
  seen_at timestamptz not null
) with (fillfactor = 50);

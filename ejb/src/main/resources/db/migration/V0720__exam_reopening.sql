-- 恢复作答: a paper that the bell took in an outage is given back; its first receipt stays on record.
create table exam_reopening (
  id bigint primary key,
  attempt_id bigint not null references exam_attempt,
  incident_id bigint not null references exam_incident,
  receipt text not null unique,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  finished_at timestamptz not null,
  reopened_by bigint not null,
  reopened_at timestamptz not null check (reopened_at >= finished_at)
);
create trigger exam_reopening_kept before update or delete on exam_reopening
  for each row execute function exam_never_changed();

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
     or new.admission_id <> old.admission_id or new.person_id <> old.person_id then
    raise exception 'attempt % cannot be changed that way', old.code using errcode = 'check_violation';
  end if;
  if old.state = 'FINISHED' and (new.state <> 'RUNNING' or old.finished_by <> 'BELL' or not exists
     (select 1 from exam_reopening r where r.attempt_id = old.id and r.receipt = old.receipt)) then
    raise exception 'attempt % is over', old.code using errcode = 'check_violation';
  end if;
  if new.extra_seconds <> old.extra_seconds and new.extra_seconds <>
     (select coalesce(sum(t.seconds), 0) from exam_time_adjustment t where t.attempt_id = new.id) then
    raise exception 'attempt % has the time of its adjustments', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;

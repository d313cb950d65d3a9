-- 考场情况: of the whole session (no seats), of a hall or one waiting seat (its seats), or of one attempt. A
-- hall that is paused, or whose exam was ended, stays so until that ends; what ended is taken back by a LIFT.
alter table exam_incident
  add column from_seat int,
  add column to_seat int,
  add column lifts_id bigint unique references exam_incident,
  add check ((from_seat is null) = (to_seat is null)),
  add check (from_seat between 1 and to_seat),
  add check (from_seat is null or attempt_id is null),
  drop constraint exam_incident_kind_check,
  add constraint exam_incident_kind_check
    check (kind in ('OUTAGE', 'PAUSE', 'EXTENSION', 'MOVE', 'END', 'LIFT', 'SECOND_DEVICE')),
  drop constraint exam_incident_check1,
  add constraint exam_incident_open
    check (ended_at is not null or kind = 'PAUSE' or (kind = 'END' and attempt_id is null)),
  drop constraint exam_incident_check2,
  add constraint exam_incident_whose
    check (attempt_id is not null or kind in ('OUTAGE', 'EXTENSION')
      or (kind in ('PAUSE', 'END', 'LIFT') and from_seat is not null)),
  add check ((kind = 'LIFT') = (lifts_id is not null));
-- A hall is paused once at a time, and ended once.
create unique index exam_incident_one_hall on exam_incident (session_id, kind, from_seat)
  where attempt_id is null and ended_at is null;

-- An exam that an officer ended begins again only by an officer's word.
create function exam_incident_lifted() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_incident l where l.lifts_id = new.id) then
    raise exception 'nobody took back the end %', new.code using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger exam_incident_lifted after update on exam_incident
  deferrable initially deferred for each row when (old.kind = 'END')
  execute function exam_incident_lifted();

-- Nobody starts in a hall that is paused or ended.
create function exam_attempt_hall_open() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_admission a join exam_incident i on i.session_id = a.session_id
      where a.id = new.admission_id and i.attempt_id is null and i.ended_at is null
        and a.seat between i.from_seat and i.to_seat) then
    raise exception 'the hall of attempt % is not open', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_attempt_hall_open before insert on exam_attempt
  for each row execute function exam_attempt_hall_open();
-- Whether everybody is paused is no longer guessed from the attempts.
drop index exam_attempt_paused;
